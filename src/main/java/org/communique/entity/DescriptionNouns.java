package org.communique.entity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.communique.gazetteer.Table;

/** The nouns of {@code descriptions.tsv} and what they describe. */
final class DescriptionNouns {
  private static final DescriptionNouns BUNDLED = new DescriptionNouns();

  private final Map<String, List<Kind>> kinds = new HashMap<>();

  /** What a noun can describe. */
  enum Kind {
    COUNTRY,
    GOVERNMENT,
    PAIR,
    BLOC,
    COMPANY,
    BODY,
    OUTLET,
    FACTION,
    PERSON,
    PEOPLE,
    LAND,
    CITY
  }

  private DescriptionNouns() {
    for (Table.Row row : Table.resource("/entities/descriptions.tsv").rows()) {
      kinds
          .computeIfAbsent(row.get("noun"), noun -> new ArrayList<>())
          .add(Kind.valueOf(row.get("kind").toUpperCase(Locale.ROOT)));
    }
  }

  static DescriptionNouns bundled() {
    return BUNDLED;
  }

  List<Kind> of(String noun) {
    return kinds.getOrDefault(noun, List.of());
  }
}
