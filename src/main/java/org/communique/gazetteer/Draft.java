package org.communique.gazetteer;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.communique.gazetteer.Entry.Kind;
import org.communique.gazetteer.Entry.Point;

/** An entry while the files that tell of it are read. Later rows add to it. */
final class Draft {
  private static final List<String> NO_PLURAL =
      List.of("s", "z", "x", "sh", "ese", "ch", "men", "man");

  private final String name;
  private Kind kind;
  private Optional<String> iso2;
  private Optional<String> within = Optional.empty();
  private Optional<String> wikidata = Optional.empty();
  private Optional<String> geonames = Optional.empty();
  private Optional<Point> point = Optional.empty();
  private long population;
  private final Set<String> otherNames = new LinkedHashSet<>();
  private final Set<String> demonyms = new LinkedHashSet<>();
  private final Set<String> metonyms = new LinkedHashSet<>();
  private Optional<String> capitalOf = Optional.empty();
  private boolean cautious = true;

  Draft(String name, Kind kind, Optional<String> iso2) {
    this.name = name;
    this.kind = kind;
    this.iso2 = iso2;
  }

  static Kind kind(Table.Row row) {
    try {
      return Kind.valueOf(row.get("kind").toUpperCase(Locale.ROOT).replace(' ', '_'));
    } catch (IllegalArgumentException e) {
      throw row.wrong(
          "unknown kind '" + row.get("kind") + "'; give one of " + List.of(Kind.values()));
    }
  }

  /** True if a row of that kind and country tells of the same thing. */
  boolean admits(Optional<Kind> other, Optional<String> country) {
    boolean sameCountry = iso2.isEmpty() || country.isEmpty() || iso2.equals(country);
    return sameCountry
        && (other.isEmpty()
            ? kind == Kind.COUNTRY || kind == Kind.TERRITORY
            : other.get() == kind || isLand(kind) && isLand(other.get()));
  }

  private static boolean isLand(Kind kind) {
    return switch (kind) {
      case TERRITORY, ISLAND, ISLAND_GROUP, REGION, WATER -> true;
      default -> false;
    };
  }

  void add(Table.Row row, Optional<Kind> known) {
    if (known.isPresent() && kind == Kind.REGION) {
      kind = known.get();
    }
    if (iso2.isEmpty()) {
      iso2 = row.find("iso2");
    }
    otherNames.addAll(row.list("otherNames"));
    demonyms.addAll(row.list("demonyms"));
    metonyms.addAll(row.list("metonyms"));
    within = row.find("within").or(() -> within);
    wikidata = wikidata.or(() -> row.find("wikidata"));
    geonames = geonames.or(() -> row.find("geonames"));
    capitalOf = capitalOf.or(() -> row.find("capitalOf"));
    cautious &= row.find("caution").isPresent();
    try {
      population = Math.max(population, Long.parseLong(row.find("population").orElse("0")));
      if (point.isEmpty() && row.find("lat").isPresent()) {
        point =
            Optional.of(
                new Point(Double.parseDouble(row.get("lat")), Double.parseDouble(row.get("lon"))));
      }
    } catch (NumberFormatException e) {
      throw row.wrong("not a number where population, lat or lon should be: " + e.getMessage());
    }
  }

  Entry entry() {
    otherNames.remove(name);
    return new Entry(
        name, kind, List.copyOf(otherNames), iso2, within, wikidata, geonames, point, population);
  }

  /** Adjectives and inhabitants, one and several: "Russian", "Russians". */
  List<String> demonyms() {
    List<String> all = new ArrayList<>();
    for (String each : demonyms) {
      all.add(each);
      if (NO_PLURAL.stream().noneMatch(each::endsWith) || each.endsWith("German")) {
        all.add(each + "s");
      }
    }
    return all;
  }

  Set<String> metonyms() {
    return metonyms;
  }

  Optional<String> capitalOf() {
    return capitalOf;
  }

  /** True if the name alone is no evidence: it is an ordinary word, a person's name, or rare. */
  boolean isCautious() {
    return cautious;
  }
}
