package org.communique.entity;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.communique.gazetteer.Entry;
import org.communique.mention.Mention;

/**
 * An entity in the making: what one pass after the other finds out about it is gathered here, and
 * {@link #entity()} turns it into its value once all is known. It never leaves this package.
 */
final class Referent {
  /** What it will become. */
  enum Sort {
    PERSON,
    ORGANIZATION,
    PLACE,
    GROUP
  }

  /** Grammatical gender, as far as titles and pronouns show it. */
  enum Gender {
    UNKNOWN,
    FEMALE,
    MALE
  }

  /** A post in the making. */
  record Office(String title, Optional<Referent> of) {}

  private final Sort sort;
  private final Set<String> names = new LinkedHashSet<>();
  private final Map<String, Optional<Referent>> usedBy = new LinkedHashMap<>();
  private final List<Mention.Name> mentions = new ArrayList<>();
  private final List<Office> offices = new ArrayList<>();
  private Optional<Entry> entry = Optional.empty();
  private Optional<Referent> within = Optional.empty();
  private Entity.Place.Kind placeKind = Entity.Place.Kind.OTHER;
  private Entity.Organization.Kind organizationKind = Entity.Organization.Kind.OTHER;
  private Gender gender = Gender.UNKNOWN;
  private Entity value;

  Referent(Sort sort, String name) {
    this.sort = sort;
    names.add(name);
  }

  Sort sort() {
    return sort;
  }

  boolean is(Sort other) {
    return sort == other;
  }

  /** True where the gazetteer knows it as a country. */
  boolean isCountryEntry() {
    return entry.filter(e -> e.kind().isCountry()).isPresent();
  }

  boolean isCountry() {
    return sort == Sort.PLACE && placeKind == Entity.Place.Kind.COUNTRY;
  }

  /** The name by which it will be called: the first. */
  String name() {
    return names.iterator().next();
  }

  List<String> names() {
    return List.copyOf(names);
  }

  void alsoCalled(String name) {
    names.add(name);
  }

  void alsoCalled(String name, Referent by) {
    names.add(name);
    usedBy.put(name, Optional.of(by));
  }

  /** Makes a name the first. */
  void callIt(String name) {
    List<String> others = names();
    names.clear();
    names.add(name);
    names.addAll(others);
  }

  List<Mention.Name> mentions() {
    return mentions;
  }

  void mention(Mention.Name mention) {
    mentions.add(mention);
  }

  Optional<Entry> entry() {
    return entry;
  }

  void entry(Entry known) {
    entry = Optional.of(known);
  }

  List<Office> offices() {
    return List.copyOf(offices);
  }

  /** Adds a post; one that says more about the same title takes the place of the other. */
  void holds(Office office) {
    for (int i = 0; i < offices.size(); i++) {
      Office known = offices.get(i);
      if (known.title().equals(office.title())
          && (known.of().equals(office.of()) || known.of().isEmpty() || office.of().isEmpty())) {
        offices.set(i, known.of().isPresent() ? known : office);
        return;
      }
    }
    offices.add(office);
  }

  void offices(List<Office> all) {
    offices.clear();
    all.forEach(this::holds);
  }

  Optional<Referent> within() {
    return within;
  }

  /** For a place its container, for others whom they belong to; never itself, by any way. */
  void within(Referent container) {
    for (Optional<Referent> above = Optional.of(container);
        above.isPresent();
        above = above.get().within) {
      if (above.get() == this) {
        return;
      }
    }
    within = Optional.of(container);
  }

  Entity.Place.Kind placeKind() {
    return placeKind;
  }

  void placeKind(Entity.Place.Kind kind) {
    placeKind = kind;
  }

  Entity.Organization.Kind organizationKind() {
    return organizationKind;
  }

  void organizationKind(Entity.Organization.Kind kind) {
    organizationKind = kind;
  }

  Gender gender() {
    return gender;
  }

  void gender(Gender shown) {
    gender = shown;
  }

  /** The country it acts for: itself, its container's, or that of a post. */
  Optional<Referent> country() {
    if (isCountry()) {
      return Optional.of(this);
    }
    Optional<Referent> above =
        offices.stream().flatMap(o -> o.of().stream()).findFirst().or(() -> within);
    return above.filter(a -> a != this).flatMap(Referent::country);
  }

  /** The finished value, the same object every time. */
  Entity entity() {
    if (value == null) {
      value =
          switch (sort) {
            case PERSON ->
                new Entity.Person(
                    name(),
                    others(),
                    offices.stream().map(this::post).toList(),
                    within.map(Referent::entity));
            case ORGANIZATION -> new Entity.Organization(name(), others(), organizationKind, entry);
            case PLACE ->
                new Entity.Place(
                    name(),
                    others().stream().map(this::placeName).toList(),
                    placeKind,
                    within.map(Referent::entity).map(Entity.Place.class::cast),
                    entry);
            case GROUP -> new Entity.Group(name(), within.map(Referent::entity));
          };
    }
    return value;
  }

  private Entity.Post post(Office office) {
    return new Entity.Post(office.title(), office.of().map(Referent::entity));
  }

  private Entity.PlaceName placeName(String name) {
    return new Entity.PlaceName(
        name,
        usedBy
            .getOrDefault(name, Optional.empty())
            .map(Referent::entity)
            .filter(Entity.Place.class::isInstance)
            .map(Entity.Place.class::cast));
  }

  private List<String> others() {
    return names.stream().filter(n -> !Objects.equals(n, name())).toList();
  }
}
