package org.communique.entity;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.communique.gazetteer.Entry;
import org.communique.gazetteer.Sense;

/**
 * What the gazetteer tells about places beyond their names.
 *
 * @param senses what a name can mean, the likeliest first
 * @param countries the country with an ISO 3166-1 alpha-2 code
 * @param seats the country whose government sits in a city
 * @param contested true for a place that several claim; its country is for nobody to say
 */
record Atlas(
    Function<String, List<Sense>> senses,
    Function<String, Optional<Entry>> countries,
    Function<Entry, Optional<Entry>> seats,
    Predicate<Entry> contested) {

  Optional<Entry> country(String iso2) {
    return countries.apply(iso2);
  }

  /** The country that a longer name begins with, by name or adjective: "US State Department". */
  Optional<Entry> nation(String name) {
    return leading(name).map(Leading::country);
  }

  /** A name with the common name of the country that it begins with. */
  String withCountry(String name) {
    return leading(name).map(l -> l.country().name() + l.rest()).orElse(name);
  }

  /** "Chad Government" for "Government of the Republic of Chad", other names as they are. */
  String withGoverned(String name) {
    String[] ends = name.split(" of (?:the )?", 2);
    return ends.length == 2 && ends[0].equals("Government")
        ? senses.apply(ends[1]).stream()
            .map(Sense::entry)
            .filter(e -> e.kind().isCountry())
            .findFirst()
            .map(e -> e.name() + " Government")
            .orElse(name)
        : name;
  }

  /** A name without the country that it begins with. */
  String withoutCountry(String name) {
    return leading(name).map(l -> l.rest().strip()).orElse(name);
  }

  private record Leading(Entry country, String rest) {}

  private Optional<Leading> leading(String name) {
    String[] words = name.split(" ");
    for (int length = Math.min(3, words.length - 1); length > 0; length--) {
      String start = String.join(" ", Arrays.copyOf(words, length));
      Optional<Entry> country =
          senses.apply(start).stream()
              .map(Sense::entry)
              .filter(e -> e.kind().isCountry())
              .findFirst();
      if (country.isPresent()) {
        return Optional.of(new Leading(country.get(), name.substring(start.length())));
      }
    }
    return Optional.empty();
  }

  Optional<Entry> governedFrom(Entry city) {
    return seats.apply(city);
  }

  /** The place that holds another, by its name and, where several are called so, the country. */
  Optional<Entry> container(Entry place) {
    return larger(place).filter(c -> !c.kind().isCountry() || !contested.test(place));
  }

  private Optional<Entry> larger(Entry place) {
    return place
        .within()
        .flatMap(
            name ->
                senses.apply(name).stream()
                    .filter(s -> s.form() == Sense.Form.NAME && s.entry().kind().isPlace())
                    .map(Sense::entry)
                    .filter(e -> !e.equals(place) && agree(e, place))
                    .findFirst())
        .or(() -> place.kind().isCountry() ? Optional.empty() : place.iso2().flatMap(countries));
  }

  private static boolean agree(Entry container, Entry place) {
    return container.iso2().isEmpty()
        || place.iso2().isEmpty()
        || container.iso2().equals(place.iso2());
  }
}
