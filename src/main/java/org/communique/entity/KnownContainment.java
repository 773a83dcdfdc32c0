package org.communique.entity;

import java.util.List;
import java.util.Optional;
import org.communique.entity.Discourse.Words;
import org.communique.entity.Entity.Place.Kind;
import org.communique.gazetteer.Entry;
import org.communique.gazetteer.Sense;
import org.communique.mention.Mention;

/**
 * The container of a place of which the article itself does not say where it lies: the nearest that
 * the gazetteer knows and the article names too, or else the country; of a place that the gazetteer
 * lacks, what its name shows ("Baghdad International Airport"), or the country that the article
 * comes from.
 */
final class KnownContainment {
  private final Discourse discourse;
  private final World world;
  private final NamesakeDoubts doubts;
  private final PlaceKinds kinds = PlaceKinds.bundled();

  KnownContainment(Discourse discourse, World world) {
    this.discourse = discourse;
    this.world = world;
    this.doubts = new NamesakeDoubts(discourse);
  }

  Optional<Referent> container(Referent place) {
    boolean remote =
        place
                .entry()
                .filter(e -> place.mentions().stream().allMatch(m -> doubts.isRemote(m, e)))
                .isPresent()
            && !place.mentions().isEmpty();
    return (remote ? Optional.<Referent>empty() : known(place).or(() -> countryOf(place)))
        .or(() -> byBareName(place))
        .or(() -> bySound(place))
        .or(() -> byDateline(place));
  }

  /** The nearest container the gazetteer knows that the article names, else the country. */
  private Optional<Referent> known(Referent place) {
    Optional<Entry> container = place.entry().flatMap(world.atlas()::container);
    while (container.isPresent()) {
      Entry entry = container.get();
      Optional<Referent> named =
          world.places().stream()
              .filter(p -> p != place && p.entry().filter(entry::equals).isPresent())
              .findFirst();
      if (named.isPresent()) {
        return named.filter(n -> PlaceContainment.holds(n, place) || isGroupOf(n, place));
      }
      container = world.atlas().container(entry).filter(next -> !next.equals(entry));
      if (container.isEmpty() && entry.kind().isCountry()) {
        return Optional.of(world.place(entry)).filter(c -> PlaceContainment.holds(c, place));
      }
    }
    return Optional.empty();
  }

  /** A group of islands may be part of a larger group. */
  private static boolean isGroupOf(Referent outer, Referent inner) {
    return outer.placeKind() == Kind.ISLAND_GROUP && inner.placeKind() == Kind.ISLAND_GROUP;
  }

  /** "Baghdad International Airport" is in Baghdad. */
  private Optional<Referent> bySound(Referent place) {
    if (place.placeKind() != Kind.FACILITY) {
      return Optional.empty();
    }
    Optional<Referent> city =
        world.places().stream()
            .filter(p -> p.placeKind() == Kind.CITY && place.name().startsWith(p.name() + " "))
            .findFirst();
    return city.or(
        () ->
            world.atlas().senses().apply(place.name().split(" ")[0]).stream()
                .map(Sense::entry)
                .filter(e -> e.kind() == Entry.Kind.CITY && place.name().contains(" "))
                .findFirst()
                .filter(this::isOfNamedCountry)
                .map(world::place));
  }

  private boolean isOfNamedCountry(Entry city) {
    return city.iso2().flatMap(world::country).filter(c -> !c.mentions().isEmpty()).isPresent();
  }

  /** The country of a place whose nearest container is too small a sort to hold it. */
  private Optional<Referent> countryOf(Referent place) {
    return place
        .entry()
        .filter(entry -> !entry.kind().isCountry() && !world.atlas().contested().test(entry))
        .flatMap(Entry::iso2)
        .flatMap(world::country)
        .filter(country -> PlaceContainment.holds(country, place));
  }

  /** "Tavush Province" lies where all the places called "Tavush" do. */
  private Optional<Referent> byBareName(Referent place) {
    int last = place.name().lastIndexOf(' ');
    if (place.entry().isPresent()
        || last < 0
        || kinds.head(place.name().substring(last + 1)).isEmpty()) {
      return Optional.empty();
    }
    List<Entry> alike =
        world.atlas().senses().apply(place.name().substring(0, last)).stream()
            .filter(s -> s.form() == Sense.Form.NAME && s.entry().kind().isPlace())
            .map(Sense::entry)
            .toList();
    boolean oneCountry = alike.stream().map(Entry::iso2).distinct().count() == 1;
    return alike.stream()
        .limit(oneCountry ? 1 : 0)
        .filter(entry -> !world.atlas().contested().test(entry))
        .flatMap(entry -> entry.iso2().stream())
        .flatMap(iso -> world.country(iso).stream())
        .filter(country -> PlaceContainment.holds(country, place))
        .findFirst();
  }

  /**
   * An unknown town of an article from a country, whose sentences name no other; of a building the
   * article must also name that country twice as often as any other.
   */
  private Optional<Referent> byDateline(Referent place) {
    boolean town = place.placeKind() == Kind.CITY;
    if (place.entry().isPresent() || place.mentions().isEmpty()) {
      return Optional.empty();
    }
    return new ArticleHome(discourse, world)
        .dateline()
        .filter(c -> !c.mentions().isEmpty() && isOnlyCountryBeside(place, c))
        .filter(c -> town || place.placeKind() == Kind.FACILITY && isItsSubject(c));
  }

  private boolean isOnlyCountryBeside(Referent place, Referent country) {
    return place.mentions().stream()
        .flatMap(m -> discourse.words(m, m.span()).stream())
        .flatMap(w -> discourse.namesIn(w.sentence()).stream())
        .filter(n -> !isBeyondBorder(n))
        .flatMap(n -> world.named(n.mention()).stream())
        .filter(r -> r.is(Referent.Sort.PLACE))
        .flatMap(p -> p.country().stream())
        .allMatch(other -> other == country || other.mentions().isEmpty());
  }

  private boolean isItsSubject(Referent country) {
    return world.places().stream()
        .filter(p -> p != country && p.isCountryEntry())
        .allMatch(p -> 2 * p.mentions().size() <= country.mentions().size());
  }

  /** "near the border with Senegal" is not in Senegal. */
  private static boolean isBeyondBorder(Words<Mention.Name> name) {
    int with = name.from() - 1;
    return with > 0
        && name.sentence().token(with).text().equals("with")
        && name.sentence().token(with - 1).lemma().matches("border|frontier");
  }
}
