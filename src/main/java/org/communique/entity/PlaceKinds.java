package org.communique.entity;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.communique.entity.Entity.Place.Kind;
import org.communique.gazetteer.Entry;
import org.communique.gazetteer.Table;

/**
 * What sort of place words stand for, by the head nouns in {@code place-kinds.tsv}: "Oki Islands",
 * "Lake Geneva", "the Habomai group".
 */
final class PlaceKinds {
  private static final PlaceKinds BUNDLED = new PlaceKinds();

  private final Map<String, Kind> heads = new LinkedHashMap<>();

  private PlaceKinds() {
    for (Table.Row row : Table.resource("/entities/place-kinds.tsv").rows()) {
      String kind = row.get("kind").toUpperCase(Locale.ROOT).replace(' ', '_');
      heads.put(row.get("noun"), Kind.valueOf(kind));
    }
  }

  static PlaceKinds bundled() {
    return BUNDLED;
  }

  static Kind of(Entry.Kind kind) {
    return switch (kind) {
      case COUNTRY, FORMER_COUNTRY -> Kind.COUNTRY;
      case CITY -> Kind.CITY;
      case ISLAND -> Kind.ISLAND;
      case ISLAND_GROUP -> Kind.ISLAND_GROUP;
      case REGION, TERRITORY -> Kind.REGION;
      case WATER -> Kind.WATER;
      case FACILITY -> Kind.FACILITY;
      default -> Kind.OTHER;
    };
  }

  /** The kind that a head noun names. */
  Optional<Kind> head(String noun) {
    return Optional.ofNullable(heads.get(noun.toLowerCase(Locale.ROOT)));
  }

  /** "Hotel Lusar", "Schloss Talver". */
  private static boolean isHouse(String word) {
    return word.matches("Hotel|Schloss|Ch[aâ]teau|Villa|Palazzo");
  }

  /** The end of "Coastal East Africa": of what is a part of it. */
  private static boolean isContinent(String word) {
    return word.matches("Africa|Asia|Europe|America|Americas|Oceania");
  }

  private static Optional<Kind> none() {
    return Optional.empty();
  }

  /** The kind that the last word of a name shows, or its first ("Lake Sev", "Hotel Lusar"). */
  Optional<Kind> inName(String name) {
    String[] words = name.replaceFirst(" of .*", "").split("[ -]");
    int last = words.length - 1;
    return Optional.of(last)
        .filter(l -> l > 0)
        .flatMap(l -> head(words[l - 1] + " " + words[l]))
        .or(() -> head(words[last]))
        .or(() -> last > 0 && isContinent(words[last]) ? Optional.of(Kind.REGION) : none())
        .or(() -> head(words[0]).filter(k -> words.length > 1 && k == Kind.WATER))
        .or(() -> words.length > 1 && isHouse(words[0]) ? Optional.of(Kind.FACILITY) : none());
  }
}
