package org.communique;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.random.RandomGenerator;
import org.communique.entity.Entity;
import org.communique.gazetteer.Entry;
import org.communique.gazetteer.Gazetteer;
import org.communique.gazetteer.Sense;
import org.communique.gazetteer.Table;

/**
 * Who invented news is about: the gazetteer's countries, cities, islands and organisations, and
 * invented officials. Some countries are much more in the news than others, as Zipf has it.
 */
final class SyntheticWorld {
  private static final List<String> SYLLABLES =
      List.of("ka", "ro", "min", "tar", "el", "vo", "sa", "ni", "dor", "lu", "be", "han", "os", "ri");

  private static final List<String> POSTS =
      List.of(
          "foreign minister",
          "president",
          "defense minister",
          "ambassador",
          "spokesman",
          "prime minister");

  /** Officials who hold a post in turn, each for as many years. */
  private static final int YEARS_IN_OFFICE = 3;

  private final List<Entity.Place> countries = new ArrayList<>();
  private final Map<String, List<Entity.Place>> cities = new TreeMap<>();
  private final List<Entity.Place> islands = new ArrayList<>();
  private final List<Entity.Organization> organizations = new ArrayList<>();

  SyntheticWorld() {
    Gazetteer gazetteer = Gazetteer.standard();
    for (String iso : Locale.getISOCountries()) {
      gazetteer
          .countryByIso(iso)
          .map(entry -> place(entry, Entity.Place.Kind.COUNTRY, Optional.empty()))
          .ifPresent(countries::add);
    }
    countries.forEach(country -> cities.put(country.name(), new ArrayList<>()));
    for (Table.Row row : Table.resource("/gazetteer/cities.tsv").rows()) {
      entry(gazetteer, row.get("name"), Entry.Kind.CITY).ifPresent(this::addCity);
    }
    for (Table.Row row : Table.resource("/gazetteer/natural.tsv").rows()) {
      if (row.get("kind").equals("ISLAND")) {
        entry(gazetteer, row.get("name"), Entry.Kind.ISLAND)
            .map(entry -> place(entry, Entity.Place.Kind.ISLAND, Optional.empty()))
            .ifPresent(islands::add);
      }
    }
    for (Table.Row row : Table.resource("/gazetteer/organizations.tsv").rows()) {
      entry(gazetteer, row.get("name"), Entry.Kind.INTERNATIONAL)
          .map(SyntheticWorld::organization)
          .ifPresent(organizations::add);
    }
  }

  private static Optional<Entry> entry(Gazetteer gazetteer, String name, Entry.Kind kind) {
    return gazetteer.senses(name).stream()
        .map(Sense::entry)
        .filter(entry -> entry.kind() == kind && entry.name().equals(name))
        .findFirst();
  }

  private void addCity(Entry entry) {
    entry
        .iso2()
        .flatMap(iso -> Gazetteer.standard().countryByIso(iso))
        .flatMap(of -> countries.stream().filter(c -> c.name().equals(of.name())).findFirst())
        .ifPresent(
            country ->
                cities
                    .get(country.name())
                    .add(place(entry, Entity.Place.Kind.CITY, Optional.of(country))));
  }

  private static Entity.Place place(
      Entry entry, Entity.Place.Kind kind, Optional<Entity.Place> within) {
    return new Entity.Place(entry.name(), List.of(), kind, within, Optional.of(entry));
  }

  private static Entity.Organization organization(Entry entry) {
    return new Entity.Organization(
        entry.name(), List.of(), Entity.Organization.Kind.INTERNATIONAL, Optional.of(entry));
  }

  Entity.Place country(RandomGenerator random) {
    return countries.get(often(random, countries.size()));
  }

  Entity.Place city(Entity.Place country, RandomGenerator random) {
    List<Entity.Place> of = cities.get(country.name());
    return of.isEmpty() ? country : of.get(often(random, of.size()));
  }

  Entity.Place island(RandomGenerator random) {
    return islands.get(often(random, islands.size()));
  }

  Entity.Organization organization(RandomGenerator random) {
    return organizations.get(often(random, organizations.size()));
  }

  /** Who holds one of a country's posts in a year. */
  Entity.Person official(Entity.Place country, int year, RandomGenerator random) {
    String post = POSTS.get(often(random, POSTS.size()));
    int turn = year / YEARS_IN_OFFICE;
    int seed = (country.name() + post + turn).hashCode() & Integer.MAX_VALUE;
    String family = name(seed / 7);
    return new Entity.Person(
        name(seed) + " " + family,
        List.of(family),
        List.of(new Entity.Post(post, Optional.of(country))));
  }

  private static String name(int seed) {
    StringBuilder name = new StringBuilder();
    for (int rest = seed; name.length() < 6; rest /= SYLLABLES.size()) {
      name.append(SYLLABLES.get(rest % SYLLABLES.size()));
    }
    return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
  }

  /** A number below a limit, the low ones much oftener than the high ones. */
  private static int often(RandomGenerator random, int limit) {
    return Math.min(limit - 1, (int) Math.pow(limit + 1.0, random.nextDouble()) - 1);
  }
}
