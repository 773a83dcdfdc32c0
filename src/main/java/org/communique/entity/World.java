package org.communique.entity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.communique.gazetteer.Entry;
import org.communique.mention.Mention;

/**
 * The people, organisations and places of an article in the making, by the names that mean them.
 * Countries that the article only implies (by a post, a container) join when they are asked for.
 */
final class World {
  private final List<Referent> people;
  private final List<Referent> organizations;
  private final List<Referent> places;
  private final Map<Mention.Name, Referent> byName = new HashMap<>();
  private final Map<Entry, Referent> implied = new HashMap<>();
  private final Atlas atlas;

  World(List<Referent> people, List<Referent> organizations, List<Referent> places, Atlas atlas) {
    this.people = people;
    this.organizations = organizations;
    this.places = places;
    this.atlas = atlas;
    for (List<Referent> some : List.of(people, organizations, places)) {
      some.forEach(r -> r.mentions().forEach(m -> byName.put(m, r)));
    }
  }

  List<Referent> people() {
    return people;
  }

  List<Referent> places() {
    return places;
  }

  List<Referent> all() {
    List<Referent> all = new ArrayList<>(people);
    all.addAll(organizations);
    all.addAll(places);
    return all;
  }

  Atlas atlas() {
    return atlas;
  }

  Map<Mention.Name, Referent> byName() {
    return byName;
  }

  Optional<Referent> named(Mention.Name name) {
    return Optional.ofNullable(byName.get(name));
  }

  /** The place for an entry: the article's, or one that it only implies. */
  Referent place(Entry entry) {
    return places.stream()
        .filter(p -> p.entry().filter(entry::equals).isPresent())
        .findFirst()
        .orElseGet(
            () ->
                implied.computeIfAbsent(
                    entry,
                    e -> {
                      Referent place = new Referent(Referent.Sort.PLACE, e.name());
                      place.entry(e);
                      place.placeKind(PlaceKinds.of(e.kind()));
                      return place;
                    }));
  }

  Optional<Referent> country(String iso2) {
    return atlas.country(iso2).map(this::place);
  }

  /** The body that the gazetteer calls so, where the article names it. */
  Optional<Referent> body(String name) {
    return organizations.stream()
        .filter(o -> o.entry().map(Entry::name).filter(name::equals).isPresent())
        .findFirst();
  }

  /**
   * The country that a longer name begins with, by its name or adjective: "US State Department".
   */
  Optional<Referent> nation(String name) {
    return atlas.nation(name).map(this::place);
  }

  /** The country whose government sits in a place, if the place is such a city. */
  Optional<Referent> governedFrom(Referent place) {
    return place.entry().flatMap(atlas::governedFrom).map(this::place);
  }
}
