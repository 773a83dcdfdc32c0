package org.communique.entity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.communique.entity.Entity.Place.Kind;
import org.communique.entity.Referent.Sort;
import org.communique.gazetteer.Entry;
import org.communique.gazetteer.Sense;
import org.communique.mention.Mention;

/**
 * Brings the names of places together: those that the gazetteer knows as one, and unknown ones that
 * are spelled alike, with or without the noun of their kind ("Shimane", "Shimane Prefecture"). A
 * country goes by its common name, any other place by the first name that the article gives. An
 * adjective points to its country.
 */
final class PlaceClusters {
  private final Discourse discourse;
  private final PlaceSenses senses;
  private final PlaceKinds kinds = PlaceKinds.bundled();
  private final List<Referent> places = new ArrayList<>();

  PlaceClusters(Discourse discourse, PlaceSenses senses) {
    this.discourse = discourse;
    this.senses = senses;
  }

  List<Referent> build() {
    for (Mention.Name name : discourse.names()) {
      switch (name.kind()) {
        case COUNTRY, PLACE -> add(name);
        case DEMONYM -> senses.choose(name).ifPresent(entry -> addKnown(name, entry));
        default -> {}
      }
    }
    return places;
  }

  private void add(Mention.Name name) {
    Optional<Entry> entry = senses.choose(name);
    if (entry.isPresent()) {
      addKnown(name, entry.get());
      return;
    }
    String words = words(name);
    Referent place =
        places.stream()
            .filter(p -> p.entry().filter(e -> !canBe(words, e)).isEmpty())
            .filter(p -> p.names().stream().anyMatch(n -> alike(n, words)))
            .findFirst()
            .orElseGet(() -> fresh(words));
    place.alsoCalled(words);
    place.mention(name);
  }

  private void addKnown(Mention.Name name, Entry entry) {
    String words = cased(words(name), entry);
    boolean adjective = isAdjective(name, entry);
    String called = entry.kind().isCountry() || adjective ? entry.name() : words;
    Referent place =
        places.stream()
            .filter(p -> p.entry().filter(entry::equals).isPresent())
            .findFirst()
            .or(() -> adjective ? Optional.empty() : unknownAlike(words, entry))
            .orElseGet(() -> fresh(called));
    place.entry(entry);
    if (!adjective && !stands(name, entry) && !goesOn(place, name)) {
      place.alsoCalled(words);
    }
    place.mention(name);
  }

  private Optional<Referent> unknownAlike(String words, Entry entry) {
    return places.stream()
        .filter(p -> p.entry().isEmpty() || !entry.kind().isCountry() && !p.isCountryEntry())
        .filter(p -> p.names().stream().anyMatch(n -> alike(n, words) && canBe(n, entry)))
        .findFirst();
  }

  /** A town is neither its bay nor its canal: "Lusar Bay". */
  private boolean canBe(String name, Entry known) {
    return known.kind() != Entry.Kind.CITY
        || kinds
            .head(name.substring(name.lastIndexOf(' ') + 1))
            .filter(k -> k == Kind.WATER)
            .isEmpty();
  }

  private static boolean isAdjective(Mention.Name name, Entry entry) {
    return name.kind() == Mention.Name.Kind.DEMONYM
        || name.senses().stream()
            .anyMatch(s -> s.entry().equals(entry) && s.form() == Sense.Form.DEMONYM);
  }

  private static boolean stands(Mention.Name name, Entry entry) {
    return name.senses().stream()
        .anyMatch(s -> s.entry().equals(entry) && s.form() == Sense.Form.METONYM);
  }

  /** "Washington" and "D.C." with a comma between are one name. */
  private boolean goesOn(Referent place, Mention.Name name) {
    String article = discourse.text().article().text();
    return place.mentions().stream()
        .anyMatch(
            m ->
                m.span().end() < name.span().start()
                    && article.substring(m.span().end(), name.span().start()).equals(", "));
  }

  private Referent fresh(String called) {
    Referent place = new Referent(Sort.PLACE, called);
    places.add(place);
    return place;
  }

  private String words(Mention.Name name) {
    return discourse.words(name).replaceAll("\\s+", " ").replaceFirst("^[Tt]he ", "");
  }

  /** The spelling of the gazetteer for a name in capitals, as datelines have it: "Reykjavik". */
  private static String cased(String words, Entry entry) {
    boolean capitals = words.length() > 3 && words.equals(words.toUpperCase(Locale.ROOT));
    return Stream.concat(Stream.of(entry.name()), entry.otherNames().stream())
        .filter(known -> capitals && known.equalsIgnoreCase(words))
        .findFirst()
        .orElse(words);
  }

  private boolean alike(String a, String b) {
    return Spelling.fold(a).equals(Spelling.fold(b))
        || bare(a).equals(bare(b))
        || isShortFor(a, b)
        || isShortFor(b, a);
  }

  /** "Briefing Room" of the "Press Briefing Room". */
  private static boolean isShortFor(String part, String whole) {
    return part.matches("\\S+ Room") && whole.endsWith(" " + part);
  }

  /** A name without the noun of its kind; "Lisbon Bridge" is not Lisbon. */
  private String bare(String name) {
    int last = name.lastIndexOf(' ');
    return Spelling.fold(
        last > 0 && kinds.head(name.substring(last + 1)).filter(k -> k != Kind.FACILITY).isPresent()
            ? name.substring(0, last)
            : name);
  }

  /** A known town stays one: "Silver Harbour". */
  private static boolean isCity(Optional<Kind> known) {
    return known.filter(k -> k == Kind.CITY).isPresent();
  }

  /** Sets the kinds of all: a country's, what the text says, what the name shows, what is known. */
  static void setKinds(List<Referent> places, PlaceKindEvidence evidence) {
    for (Referent place : places) {
      Optional<Kind> known = place.entry().map(e -> PlaceKinds.of(e.kind()));
      place.placeKind(
          known
              .filter(k -> k == Kind.COUNTRY)
              .or(() -> evidence.inList(place))
              .or(() -> known.filter(k -> k != Kind.CITY && k != Kind.REGION))
              .or(() -> evidence.inNames(place).filter(k -> k != Kind.FACILITY || !isCity(known)))
              .or(() -> evidence.inText(place, known))
              .or(() -> known)
              .or(() -> evidence.inAddress(place))
              .orElse(Kind.CITY));
      place.mentions().sort(Comparator.comparing(Mention::span));
    }
  }
}
