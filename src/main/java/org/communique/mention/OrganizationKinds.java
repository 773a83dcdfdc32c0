package org.communique.mention;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.communique.gazetteer.Entry.Kind;
import org.communique.gazetteer.Table;

/**
 * Tells from its head words what sort of organisation a name means: the longest head at the end of
 * the name, or before "of", "for", "on" or "in", decides ("Armenian Defense Ministry", "Bank of
 * Lusaria", "Kavkaz Inform").
 */
public final class OrganizationKinds {
  private static final List<String> LINKS = List.of("of", "for", "on", "in", "to", "de");
  private static final int LONGEST_HEAD = 3;

  private final Map<String, Kind> heads = new HashMap<>();

  private OrganizationKinds(Table table) {
    for (Table.Row row : table.rows()) {
      Kind kind =
          row.get("kind").equals("OTHER") ? Kind.OTHER_ORGANIZATION : Kind.valueOf(row.get("kind"));
      heads.put(row.get("head"), kind);
    }
  }

  /** The heads that come with the program. */
  public static OrganizationKinds standard() {
    return new OrganizationKinds(Table.resource("/names/organization-heads.tsv"));
  }

  /** The kind of an organisation by its name; empty where the name does not tell. */
  public Optional<Kind> of(String name) {
    List<String> words = Arrays.asList(name.strip().split("\\s+"));
    for (int i = 1; i < words.size(); i++) {
      if (LINKS.contains(words.get(i))) {
        Optional<Kind> kind = ending(words.subList(0, i));
        if (kind.isPresent()) {
          return kind;
        }
      }
    }
    return ending(words);
  }

  /** True if a name can end with this word because an organisation's head does. */
  boolean isHead(String word) {
    return heads.containsKey(word);
  }

  private Optional<Kind> ending(List<String> words) {
    for (int n = Math.min(LONGEST_HEAD, words.size()); n > 0; n--) {
      Kind kind = heads.get(String.join(" ", words.subList(words.size() - n, words.size())));
      if (kind != null) {
        return Optional.of(kind);
      }
    }
    return Optional.empty();
  }
}
