package org.communique.entity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.communique.mention.OrganizationKinds;
import org.communique.mention.PersonNames;
import org.communique.mention.RoleLexicon;

/**
 * What an article's headline tells of the people in it: the full name of somebody whom the text
 * calls by the family name alone ("Secretary Roe and Reef Minister Ada Obi Before Their Meeting"),
 * and the title right before a name. A capital letter tells nothing there, so the words before a
 * family name are given names only after a title, or if people are known to be called so.
 */
final class Headline {
  /** More given names nobody has in a headline. */
  private static final int MOST_GIVEN = 3;

  /** Words that have a capital in some headlines, and belong to no name. */
  private static final Set<String> SMALL =
      Set.of("With", "And", "For", "On", "In", "Of", "At", "To", "By", "From", "Before", "After");

  private final List<String> words;
  private final RoleLexicon roles = RoleLexicon.bundled();
  private final PersonNames people = PersonNames.standard();

  Headline(Optional<String> title) {
    this.words =
        Arrays.stream(title.orElse("").split("\\s+"))
            .map(w -> w.replaceFirst("['’]s?$", "").replaceAll("^[\"“‘(]+|[\"”’),:;.?!]+$", ""))
            .filter(w -> !w.isEmpty())
            .toList();
  }

  /**
   * The full name that ends with a family name, or begins with a given one; after a title, as in
   * East Asia, one that begins with a family name ("Minister Obi Ada"), or the number of a king
   * ("King Obi II").
   */
  Optional<String> fullName(String family) {
    return position(List.of(Spelling.fold(family)))
        .filter(at -> begin(at) < at || end(at) > at + 1)
        .map(at -> String.join(" ", words.subList(begin(at), end(at))));
  }

  /** The end of the name whose family name or only name stands at a place. */
  private int end(int at) {
    if (at + 1 >= words.size() || begin(at) < at) {
      return at + 1;
    }
    String next = words.get(at + 1);
    boolean given = isNameLike(next) && !OrganizationKinds.standard().isGeneric(next);
    boolean begins = at > 0 && isPost(words.get(at - 1)) || people.isGiven(words.get(at));
    return begins && (given || next.matches("[IVX]+")) ? at + 2 : at + 1;
  }

  /** The title before the name of somebody of whom these words tell: "president-elect". */
  Optional<String> title(List<String> telling) {
    int name = position(telling).map(this::begin).orElse(0);
    int from = name;
    while (from > 0 && isOfTitle(words.get(from - 1))) {
      from--;
    }
    return from < name && isPost(words.get(name - 1))
        ? Optional.of(String.join(" ", words.subList(from, name)).toLowerCase(Locale.ROOT))
        : Optional.empty();
  }

  /** The last word that is one of some. */
  private Optional<Integer> position(List<String> telling) {
    for (int at = words.size() - 1; at >= 0; at--) {
      if (telling.contains(Spelling.fold(words.get(at)))) {
        return Optional.of(at);
      }
    }
    return Optional.empty();
  }

  /** Where the name begins whose last word stands at a place. */
  private int begin(int last) {
    List<Integer> given = new ArrayList<>();
    int from = last;
    while (from > 0 && last - from < MOST_GIVEN && isNameLike(words.get(from - 1))) {
      from--;
      if (people.isGiven(words.get(from))) {
        given.add(from);
      }
    }
    boolean titled = from > 0 && isPost(words.get(from - 1));
    return titled ? from : given.isEmpty() ? last : given.get(given.size() - 1);
  }

  private boolean isNameLike(String word) {
    return word.matches("\\p{Lu}[\\p{L}.'’-]*") && !SMALL.contains(word) && !isOfTitle(word);
  }

  private boolean isOfTitle(String word) {
    return isPost(word) || roles.isRank(word) || roles.isField(word);
  }

  /** A word for a post in the singular. */
  private boolean isPost(String word) {
    return roles.head(word).filter(word::equalsIgnoreCase).isPresent();
  }
}
