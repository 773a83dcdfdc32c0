package org.communique.mention;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.communique.gazetteer.Entry.Kind;
import org.communique.gazetteer.Table;

/** Kinds of things by the head words of their names, from a table with columns head and kind. */
final class HeadKinds {
  private static final int LONGEST_HEAD = 3;

  private final Map<String, Kind> heads = new HashMap<>();

  private HeadKinds(Table table) {
    for (Table.Row row : table.rows()) {
      heads.put(row.get("head"), Kind.valueOf(row.get("kind")));
    }
  }

  static HeadKinds resource(String name) {
    return new HeadKinds(Table.resource("/names/" + name + ".tsv"));
  }

  boolean contains(String head) {
    return heads.containsKey(head);
  }

  /** The kind of the longest head at the end of some words. */
  Optional<Kind> atEnd(List<String> words) {
    for (int n = Math.min(LONGEST_HEAD, words.size()); n > 0; n--) {
      Kind kind = heads.get(String.join(" ", words.subList(words.size() - n, words.size())));
      if (kind != null) {
        return Optional.of(kind);
      }
    }
    return Optional.empty();
  }

  static List<String> words(String name) {
    return Arrays.asList(name.strip().split("\\s+"));
  }
}
