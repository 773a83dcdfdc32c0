package org.communique.entity;

import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.communique.entity.Discourse.Words;
import org.communique.entity.Entity.Place.Kind;
import org.communique.gazetteer.Entry;
import org.communique.mention.Mention;
import org.communique.text.Sentence;

/**
 * Finds the place that holds another. The article's own words come first: "Hakodate in Hokkaido",
 * "Fukuoka, southwestern Japan", "Japan's Oki Islands", "Japan's northernmost main island of
 * Hokkaido", "the Crimean region of Ukraine", "the Syrian city of Raqqa". Then {@link
 * KnownContainment} tells. A container is always of a larger sort than what it holds.
 */
final class PlaceContainment {
  private static final Set<String> IN = Set.of("in", "on", "of");

  private final Discourse discourse;
  private final World world;
  private final KnownContainment known;
  private final PlaceKinds kinds = PlaceKinds.bundled();

  PlaceContainment(Discourse discourse, World world) {
    this.discourse = discourse;
    this.world = world;
    this.known = new KnownContainment(discourse, world);
  }

  void contain() {
    for (Words<Mention.Name> name : discourse.placedNames()) {
      place(name)
          .filter(p -> p.within().isEmpty() && !isBeingCalled(name))
          .ifPresent(
              inner ->
                  after(name)
                      .filter(outer -> holds(outer, inner))
                      .or(() -> before(name).filter(outer -> holds(outer, inner)))
                      .or(() -> within(name).filter(outer -> holds(outer, inner)))
                      .or(() -> above(name).filter(outer -> holds(outer, inner)))
                      .ifPresent(inner::within));
    }
    for (Referent place : world.places()) {
      if (place.within().isEmpty()) {
        known.container(place).ifPresent(place::within);
      }
    }
  }

  /** In "called X in Japan" Japan is not where X lies, but who calls it so. */
  private static boolean isBeingCalled(Words<Mention.Name> name) {
    for (int at = name.from() - 1; at >= Math.max(0, name.from() - 8); at--) {
      if (text(name.sentence(), at).matches("called|known|named|termed|dubbed")) {
        return true;
      }
    }
    return false;
  }

  private Optional<Referent> place(Words<Mention.Name> name) {
    return world.named(name.mention()).filter(r -> r.is(Referent.Sort.PLACE));
  }

  private Optional<Referent> placeAt(Sentence sentence, int token) {
    return discourse.nameAt(sentence, token).filter(n -> n.from() == token).flatMap(this::place);
  }

  /** "X in Y", "X, Y", "X, northern Y", "X region of Y". */
  private Optional<Referent> after(Words<Mention.Name> name) {
    Sentence sentence = name.sentence();
    int at = name.to();
    if (at < size(sentence) && kinds.head(text(sentence, at)).isPresent()) {
      at++;
    } else if (at + 1 < size(sentence)
        && sentence.token(at).isNoun()
        && kinds.head(text(sentence, at + 1)).isPresent()) {
      at += 2;
    } else if (at < size(sentence)
        && text(sentence, at).equals("of")
        && kinds.head(text(sentence, at - 1)).isEmpty()) {
      return Optional.empty();
    }
    if (at >= size(sentence)) {
      return Optional.empty();
    }
    boolean comma = text(sentence, at).equals(",");
    if (!comma && !IN.contains(text(sentence, at))) {
      return Optional.empty();
    }
    int start = at + 1;
    while (start < size(sentence)
        && (sentence.token(start).tag().equals("JJ") || text(sentence, start).equals("the"))
        && discourse.nameAt(sentence, start).isEmpty()) {
      start++;
    }
    if (start >= size(sentence)) {
      return Optional.empty();
    }
    int outer = start;
    return placeAt(sentence, outer)
        .filter(p -> !comma || !isListed(name, sentence, outer) && !isElsewhere(name, p));
  }

  /** In "off Oslo, Denmark said" and "the Black Sea, Russia said" the comma ends a phrase. */
  private boolean isElsewhere(Words<Mention.Name> name, Referent outer) {
    Optional<Entry> inner = place(name).flatMap(Referent::entry);
    boolean wide =
        inner
            .filter(e -> e.iso2().isEmpty())
            .filter(e -> e.kind() == Entry.Kind.WATER || e.kind() == Entry.Kind.REGION)
            .isPresent();
    boolean foreign =
        inner
                .filter(e -> e.kind() == Entry.Kind.CITY || e.kind() == Entry.Kind.REGION)
                .flatMap(Entry::iso2)
                .isPresent()
            && outer.isCountryEntry()
            && !inner.flatMap(Entry::iso2).equals(outer.entry().flatMap(Entry::iso2));
    return wide || foreign;
  }

  /** In "Athens, Greece and Cyprus" the comma may only join a list; a list of cities does. */
  private boolean isListed(Words<Mention.Name> name, Sentence sentence, int outer) {
    boolean inCountries =
        name.from() >= 2
            && text(sentence, name.from() - 1).matches(",|and")
            && discourse
                .nameAt(sentence, name.from() - 2)
                .flatMap(this::place)
                .filter(p -> p.isCountry() == place(name).map(Referent::isCountry).orElse(false))
                .isPresent();
    int next = discourse.nameAt(sentence, outer).map(Words::to).orElse(outer + 1);
    boolean goesOn = next < size(sentence) && text(sentence, next).equals("and");
    return inCountries && goesOn;
  }

  /** "in Kivu at Kinshasa's invitation" is not about where Kinshasa lies. */
  private static boolean isOwner(Words<Mention.Name> name) {
    return name.to() < size(name.sentence()) && text(name.sentence(), name.to()).matches("['’]s?");
  }

  /** "in Athens at the Zappeion Hall", "in the Delta, in Damietta and Idku". */
  private Optional<Referent> within(Words<Mention.Name> name) {
    Sentence sentence = name.sentence();
    int at = new Enumerations(discourse).of(name).get(0).from() - 1;
    if (at >= 0 && text(sentence, at).equals("the")) {
      at--;
    }
    if (at < 1 || !text(sentence, at).matches("at|in") || isOwner(name)) {
      return Optional.empty();
    }
    boolean comma = text(sentence, at - 1).equals(",");
    return comma || text(sentence, at).equals("at")
        ? nameEndingAt(sentence, comma ? at - 2 : at - 1)
            .filter(outer -> !comma || isSetting(outer))
            .flatMap(this::place)
        : Optional.empty();
  }

  /** A room or house alone in a line below the line of its city, at the head of a release. */
  private Optional<Referent> above(Words<Mention.Name> name) {
    Sentence line = name.sentence();
    if (line.index() == 0 || name.from() > 1 || name.to() < size(line)) {
      return Optional.empty();
    }
    Sentence city = discourse.text().sentences().get(line.index() - 1);
    boolean places =
        IntStream.range(0, size(city))
            .allMatch(at -> text(city, at).equals(",") || discourse.nameAt(city, at).isPresent());
    return places ? placeAt(city, 0).filter(p -> p.placeKind() == Kind.CITY) : Optional.empty();
  }

  /** "in the Delta" before "in Damietta"; "King Salman of Saudi Arabia" is where he is from. */
  private static boolean isSetting(Words<Mention.Name> outer) {
    int at = outer.from() - 1;
    if (at > 0 && text(outer.sentence(), at).equals("the")) {
      at--;
    }
    return at < 0 || !text(outer.sentence(), at).matches("of|from|with|by|for");
  }

  /** "Y's X", "Y's main island of X", "the Y city of X". */
  private Optional<Referent> before(Words<Mention.Name> name) {
    Sentence sentence = name.sentence();
    int at = name.from() - 1;
    if (at >= 1
        && text(sentence, at).equals("of")
        && kinds.head(text(sentence, at - 1)).isPresent()) {
      at -= 2;
      Optional<Referent> adjective = placeEndingAt(sentence, at);
      if (adjective.isPresent()) {
        return adjective;
      }
    }
    while (at >= 0
        && (sentence.token(at).tag().startsWith("JJ") || sentence.token(at).tag().equals("NN"))
        && discourse.nameAt(sentence, at).isEmpty()) {
      at--;
    }
    return at >= 1 && text(sentence, at).matches("['’]s?") && !isOpenWater(name)
        ? placeEndingAt(sentence, at - 1)
        : Optional.empty();
  }

  /** A sea that no country has: "Turkey's Black Sea coast" is the coast of Turkey alone. */
  private boolean isOpenWater(Words<Mention.Name> name) {
    return place(name)
        .flatMap(Referent::entry)
        .filter(e -> e.kind() == Entry.Kind.WATER && e.iso2().isEmpty())
        .isPresent();
  }

  private Optional<Referent> placeEndingAt(Sentence sentence, int token) {
    return nameEndingAt(sentence, token).flatMap(this::place);
  }

  private Optional<Words<Mention.Name>> nameEndingAt(Sentence sentence, int token) {
    return token < 0
        ? Optional.empty()
        : discourse.nameAt(sentence, token).filter(n -> n.to() == token + 1);
  }

  /** True where one place can hold the other: it is of a larger sort and not itself inside. */
  static boolean holds(Referent outer, Referent inner) {
    return (rank(outer.placeKind()) > rank(inner.placeKind()) || isDistrict(inner, outer))
        && !isContinent(inner)
        && !outer.within().filter(w -> w == inner).isPresent()
        && outer != inner;
  }

  /** A part that only the text names of a known part of a country, or of a city. */
  private static boolean isDistrict(Referent inner, Referent outer) {
    return inner.placeKind() == Kind.REGION
        && (outer.placeKind() == Kind.REGION || outer.placeKind() == Kind.CITY)
        && inner.entry().isEmpty()
        && outer.entry().flatMap(Entry::iso2).isPresent();
  }

  /** A known region that is of no country. */
  private static boolean isContinent(Referent place) {
    return place.placeKind() == Kind.REGION
        && place.entry().filter(e -> e.iso2().isEmpty() && e.within().isEmpty()).isPresent();
  }

  private static int rank(Kind kind) {
    return switch (kind) {
      case FACILITY, OTHER -> 1;
      case CITY -> 2;
      case ISLAND, WATER -> 3;
      case ISLAND_GROUP -> 4;
      case REGION -> 5;
      case COUNTRY -> 6;
    };
  }

  private static int size(Sentence sentence) {
    return sentence.tokens().size();
  }

  private static String text(Sentence sentence, int token) {
    return sentence.token(token).text();
  }
}
