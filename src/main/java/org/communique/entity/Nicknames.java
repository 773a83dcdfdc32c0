package org.communique.entity;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.communique.gazetteer.Table;

/** Short forms of given names, from {@code nicknames.tsv}: Tony may be an Anthony or an Antony. */
final class Nicknames {
  private static final Nicknames BUNDLED = new Nicknames();

  private final Map<String, Set<String>> fullNames = new HashMap<>();

  private Nicknames() {
    for (Table.Row row : Table.resource("/names/nicknames.tsv").rows()) {
      fullNames.computeIfAbsent(row.get("name"), n -> new HashSet<>()).add(row.get("name"));
      for (String nickname : row.list("short")) {
        fullNames.computeIfAbsent(nickname, n -> new HashSet<>()).add(row.get("name"));
      }
    }
  }

  static Nicknames bundled() {
    return BUNDLED;
  }

  /** True if two given names in lower case can be one person's. */
  boolean areOne(String a, String b) {
    Set<String> other = fullNames.getOrDefault(b, Set.of());
    return fullNames.getOrDefault(a, Set.of()).stream().anyMatch(other::contains);
  }

  /** True of a given name in lower case that is only short for others. */
  boolean isShort(String given) {
    return fullNames.containsKey(given) && !fullNames.get(given).contains(given);
  }
}
