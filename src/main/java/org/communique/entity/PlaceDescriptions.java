package org.communique.entity;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.communique.entity.Entity.Place.Kind;
import org.communique.entity.Referent.Sort;

/**
 * Finds which place is meant: "the country" and "the North African state" the country spoken of
 * last, "the Russian side" that country, "the disputed islets" the group of islands that the
 * article is about, wherever it names it, "the city" the last city.
 */
final class PlaceDescriptions {
  private static final int NEAR = 1;

  /** What some states are in their full names. */
  private static final Set<String> FORMS = Set.of("kingdom", "sultanate");

  private final World world;
  private final Trail trail;
  private final Collectives collectives;

  PlaceDescriptions(World world, Trail trail) {
    this.world = world;
    this.trail = trail;
    this.collectives = new Collectives(world, trail);
  }

  List<Referent> country(Description description) {
    if (!description.isDefinite() || isCondition(description.phrase())) {
      return List.of();
    }
    if (description.isPlural()) {
      int number = description.phrase().number();
      boolean pair = number > 1 || description.phrase().noun().startsWith("neighb");
      return pair ? collectives.countries(description, Math.max(2, number)) : List.of();
    }
    if (description.phrase().noun().startsWith("neighb")) {
      return neighbor(description);
    }
    if (description.country().isPresent()) {
      return List.of(description.country().get());
    }
    return near(description).map(List::of).orElse(List.of());
  }

  /** "the current state of the arsenal". */
  private static boolean isCondition(NounPhrase phrase) {
    return phrase.noun().equals("state")
        && phrase.to() < phrase.sentence().tokens().size()
        && phrase.word(phrase.to()).equals("of");
  }

  /** "its neighbor" of one of two that the article is about: the other. */
  private List<Referent> neighbor(Description description) {
    List<Referent> two = collectives.countries(description, 2);
    Optional<Referent> self = description.country();
    return two.size() == 2 && self.filter(two::contains).isPresent()
        ? two.stream().filter(c -> c != self.get()).toList()
        : List.of();
  }

  /** "the Russian government", "his side". */
  List<Referent> government(Description description) {
    return description.country().map(List::of).orElse(List.of());
  }

  /** The last country in this sentence or the one before; a name rather than an adjective. */
  private Optional<Referent> near(Description description) {
    List<Trail.Step> before =
        trail.before(description.phrase().sentence(), description.phrase().from(), NEAR).stream()
            .filter(s -> s.single().filter(Referent::isCountryEntry).isPresent())
            .toList();
    String form = description.phrase().noun();
    Optional<Trail.Step> called =
        FORMS.contains(form)
            ? before.stream().filter(s -> isCalled(s.single().get(), form)).findFirst()
            : Optional.empty();
    return called.or(() -> named(before)).flatMap(Trail.Step::single);
  }

  /** "Kingdom" of Saudi Arabia, by its full name. */
  private static boolean isCalled(Referent country, String form) {
    return country.entry().stream()
        .flatMap(e -> e.otherNames().stream())
        .anyMatch(n -> (" " + n.toLowerCase(Locale.ROOT) + " ").contains(" " + form + " "));
  }

  private static Optional<Trail.Step> named(List<Trail.Step> before) {
    return before.stream()
        .filter(s -> s.form().filter(f -> f == Reference.Form.DEMONYM).isEmpty())
        .findFirst()
        .or(() -> before.stream().findFirst());
  }

  List<Referent> land(Description description) {
    if (!description.isDefinite() || description.owner().isPresent()) {
      return List.of();
    }
    Kind kind =
        PlaceKinds.bundled().head(description.phrase().headToken().text()).orElse(Kind.OTHER);
    boolean group = description.isPlural() || kind == Kind.ISLAND_GROUP;
    if (group && kind != Kind.REGION) {
      return islands();
    }
    return trail
        .before(description.phrase().sentence(), description.phrase().from(), NEAR + 1)
        .stream()
        .flatMap(step -> step.single().stream())
        .filter(
            r ->
                r.is(Sort.PLACE)
                    && r.placeKind() == kind
                    && (kind != Kind.REGION || !isContinent(r)))
        .limit(1)
        .toList();
  }

  /** "the region" is not a continent. */
  private static boolean isContinent(Referent place) {
    return place.name().matches("Africa|Asia|Europe|Americas|North America|South America|Oceania");
  }

  /** The one group of islands of the article that lies in no other. */
  private List<Referent> islands() {
    List<Referent> named = trail.recent(PlaceDescriptions::isWholeGroup);
    List<Referent> all = world.places().stream().filter(PlaceDescriptions::isWholeGroup).toList();
    if (all.size() == 1) {
      return all;
    }
    return named.stream().limit(1).toList();
  }

  private static boolean isWholeGroup(Referent place) {
    return place.is(Sort.PLACE)
        && place.placeKind() == Kind.ISLAND_GROUP
        && place.within().filter(w -> w.placeKind() == Kind.ISLAND_GROUP).isEmpty();
  }

  List<Referent> city(Description description) {
    boolean that = description.phrase().word(description.phrase().from()).matches("the|this|that");
    if (!that || description.isPlural()) {
      return List.of();
    }
    Optional<Referent> country = description.country();
    return trail
        .recent(
            r ->
                r.is(Sort.PLACE)
                    && r.placeKind() == Kind.CITY
                    && (country.isEmpty() || r.country().equals(country)))
        .stream()
        .limit(1)
        .toList();
  }
}
