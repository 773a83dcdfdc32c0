package org.communique.entity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.communique.text.TsvResource;

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
    for (List<String> row :
        TsvResource.beside(DescriptionNouns.class, "descriptions.tsv", 2).rows()) {
      kinds
          .computeIfAbsent(row.get(0), noun -> new ArrayList<>())
          .add(Kind.valueOf(row.get(1).toUpperCase(Locale.ROOT)));
    }
  }

  static DescriptionNouns bundled() {
    return BUNDLED;
  }

  List<Kind> of(String noun) {
    return kinds.getOrDefault(noun, List.of());
  }
}
