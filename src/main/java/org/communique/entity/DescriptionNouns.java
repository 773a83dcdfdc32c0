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
    ARMED,
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

  /** By the noun as it stands ("authorities"), or else in the singular. */
  List<Kind> of(NounPhrase phrase) {
    List<Kind> exact = kinds.get(phrase.word(phrase.head()));
    return exact != null ? exact : kinds.getOrDefault(phrase.noun(), List.of());
  }
}
