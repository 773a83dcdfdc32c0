package org.communique.mention;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.communique.gazetteer.Entry.Kind;

/**
 * Tells from its head words what sort of organisation a name means: the longest head before "of",
 * "for", "on" or "in", or else at the end of the name, decides ("Bank of Lusaria", "Armenian
 * Defense Ministry", "Kavkaz Inform").
 */
public final class OrganizationKinds {
  private static final Set<String> LINKS = Set.of("of", "for", "on", "in", "to");

  /** "Embassy Lusar" is named after its place. */
  private static final Set<String> SEATS = Set.of("Embassy", "Consulate", "Mission");

  private static final WordList COMMON = WordList.resource("common-words");
  private static final WordList TITLES = WordList.resource("titles");

  private static final OrganizationKinds STANDARD = new OrganizationKinds();

  private final HeadKinds heads = HeadKinds.resource("organization-heads");

  private OrganizationKinds() {}

  /** The heads that come with the program. */
  public static OrganizationKinds standard() {
    return STANDARD;
  }

  /** The kind of an organisation by its name; empty where the name does not tell. */
  public Optional<Kind> of(String name) {
    List<String> words = HeadKinds.words(name);
    for (int i = 1; i < words.size(); i++) {
      if (LINKS.contains(words.get(i)) || SEATS.contains(words.get(i - 1))) {
        Optional<Kind> kind = heads.atEnd(words.subList(0, i));
        if (kind.isPresent()) {
          return kind;
        }
      }
    }
    return heads.atEnd(words);
  }

  /**
   * True for a name that many organisations bear, each in its country: it is made of common nouns,
   * as "Foreign Ministry" or "Supreme Court" is.
   */
  public boolean isGeneric(String name) {
    return HeadKinds.words(name).stream().allMatch(w -> LINKS.contains(w) || isCommon(w));
  }

  private boolean isCommon(String word) {
    return heads.contains(word) || COMMON.contains(word) || TITLES.contains(word);
  }

  boolean isHead(String word) {
    return heads.contains(word);
  }
}
