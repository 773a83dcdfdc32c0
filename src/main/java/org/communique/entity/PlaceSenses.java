package org.communique.entity;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.communique.entity.Discourse.Words;
import org.communique.gazetteer.Entry;
import org.communique.gazetteer.Sense;
import org.communique.mention.Mention;
import org.communique.text.Sentence;

/**
 * Which of the places called by a name is meant, and how sure that is. The same words mean the same
 * place all through an article (Gale, Church and Yarowsky 1992). The rules, the surest first:
 *
 * <ol>
 *   <li>a name followed by its container means that place: "Paris, Texas", and the container is the
 *       one that holds it: "Albany, New York" ({@link #SAID});
 *   <li>whom a senator or governor is said to be of is a state, where one is called so;
 *   <li>a name that can mean one place only means that ({@link #ALONE}); of cities of one country
 *       and of like size none is likelier;
 *   <li>of several, the gazetteer's first stands if the article names its country or speaks of its
 *       people or other places in it ({@link #SUPPORTED});
 *   <li>else a later one stands if the article names its country (against a country: another place
 *       in it than the capital), unless the first is a far larger city: "Georgia" beside "Alabama"
 *       is the state, but "London" beside "Texas" is not the one in Kentucky ({@link #SUPPORTED});
 *   <li>else the first stands if it is a country or far larger ({@link #LARGER}).
 * </ol>
 *
 * <p>What none of them decides stays undecided: the place is then known by its name only.
 */
final class PlaceSenses {
  static final double SAID = 0.97;
  static final double ALONE = 0.95;
  static final double SUPPORTED = 0.9;
  static final double LARGER = 0.8;

  /** So many times as many inhabitants make a city the one that is meant unless it is said. */
  private static final int FAR_LARGER = 7;

  /** So many times as many make it the likelier one. */
  private static final int LARGER_BY = 4;

  /** So many times as many make it the one that is meant inside its country. */
  private static final int LIKE_SIZE = 2;

  private static final String REPRESENTATIVE =
      "(?i)sen(?:ator)?s?\\.?|reps?\\.?|gov(?:ernor)?\\.?|congress(?:man|woman)";

  /**
   * A place and how sure it is that it is meant.
   *
   * @param confidence 0 to 1
   */
  record Choice(Entry entry, double confidence) {}

  private final Discourse discourse;
  private final Set<String> countries = new HashSet<>();
  private final Map<String, Set<String>> parts = new HashMap<>();
  private final Map<String, Entry> said = new HashMap<>();
  private final Set<String> representing = new HashSet<>();

  PlaceSenses(Discourse discourse, Predicate<Entry> seat) {
    this.discourse = discourse;
    for (Mention.Name name : discourse.names()) {
      List<Entry> places = places(name);
      if (places.size() == 1) {
        noteFirst(places, seat);
      }
    }
    for (Mention.Name name : discourse.names()) {
      List<Entry> places = places(name);
      if (name.kind() == Mention.Name.Kind.DEMONYM && places.stream().noneMatch(this::isNamed)) {
        noteFirst(places, seat);
      }
    }
    discourse.names().forEach(this::containerSaid);
    discourse.placedNames().forEach(this::represents);
    discourse.placedNames().forEach(this::isListed);
  }

  private void noteFirst(List<Entry> places, Predicate<Entry> seat) {
    places.stream()
        .limit(1)
        .filter(e -> e.iso2().isPresent())
        .forEach(e -> note(e, e.iso2().get(), seat));
  }

  private void note(Entry entry, String iso2, Predicate<Entry> seat) {
    countries.add(iso2);
    if (!entry.kind().isCountry() && !seat.test(entry)) {
      parts.computeIfAbsent(iso2, i -> new HashSet<>()).add(entry.name());
    }
  }

  /** "Paris, Texas", "Georgia, USA": the words after the comma hold one of the places. */
  private void containerSaid(Mention.Name name) {
    discourse
        .next(name)
        .filter(next -> discourse.between(name, next).matches(",\\s+"))
        .ifPresent(
            next ->
                places(name).stream()
                    .filter(e -> places(next).stream().anyMatch(c -> holds(c, e)))
                    .findFirst()
                    .ifPresent(e -> saidOf(name, e, next)));
  }

  private void saidOf(Mention.Name name, Entry place, Mention.Name container) {
    said.putIfAbsent(discourse.words(name), place);
    places(container).stream()
        .filter(c -> c.kind() == Entry.Kind.REGION && holds(c, place))
        .findFirst()
        .ifPresent(c -> said.putIfAbsent(discourse.words(container), c));
  }

  /** "Senator Ana Ruiz of New York", "the governor of New York". */
  private void represents(Words<Mention.Name> name) {
    Sentence sentence = name.sentence();
    int of = name.from() - 1;
    if (of < 1 || !sentence.token(of).text().equals("of")) {
      return;
    }
    int title =
        discourse
            .nameAt(sentence, of - 1)
            .filter(n -> n.mention().kind() == Mention.Name.Kind.PERSON)
            .map(n -> n.from() - 1)
            .orElse(of - 1);
    if (title >= 0 && sentence.token(title).text().matches(REPRESENTATIVE)) {
      representing.add(discourse.words(name.mention()));
    }
  }

  /**
   * "Lusar Falls, New York": after an unknown place; or in a list of regions. In a list of
   * countries a name that one has is that of the country.
   */
  private void isListed(Words<Mention.Name> name) {
    List<Words<Mention.Name>> list = new Enumerations(discourse).of(name);
    if (list.size() > 2 && list.stream().allMatch(n -> n.equals(name) || isCountry(n))) {
      places(name.mention()).stream()
          .filter(e -> e.kind().isCountry())
          .findFirst()
          .ifPresent(c -> said.putIfAbsent(discourse.words(name.mention()), c));
    }
    long regions =
        list.stream()
            .map(n -> places(n.mention()))
            .filter(p -> !p.isEmpty() && p.get(0).kind() == Entry.Kind.REGION)
            .count();
    boolean lands =
        regions > 0
            && list.size() > 2
            && list.stream().filter(n -> !n.equals(name)).allMatch(n -> isCountry(n) || isLand(n));
    if (lands || regions > 2 || list.size() < 3 && isAfterUnknown(name.mention())) {
      representing.add(discourse.words(name.mention()));
    }
  }

  private static boolean isCountry(Words<Mention.Name> name) {
    return name.mention().kind() == Mention.Name.Kind.COUNTRY;
  }

  private static boolean isLand(Words<Mention.Name> name) {
    List<Entry> places = places(name.mention());
    return !places.isEmpty() && places.get(0).kind() == Entry.Kind.REGION;
  }

  private boolean isAfterUnknown(Mention.Name name) {
    int at = discourse.names().indexOf(name);
    return at > 0
        && discourse.names().get(at - 1).kind() == Mention.Name.Kind.PLACE
        && places(discourse.names().get(at - 1)).isEmpty()
        && discourse.between(discourse.names().get(at - 1), name).matches(",\\s+");
  }

  private static boolean holds(Entry container, Entry place) {
    boolean sameCountry = container.iso2().isPresent() && container.iso2().equals(place.iso2());
    return !container.equals(place)
        && sameCountry
        && (container.kind().isCountry()
            || place.within().filter(container.name()::equals).isPresent());
  }

  /** The place that is meant, if that can be told. */
  Optional<Entry> choose(Mention.Name name) {
    return decide(name).map(Choice::entry);
  }

  Optional<Choice> decide(Mention.Name name) {
    List<Entry> places = places(name);
    Entry told = said.get(discourse.words(name));
    if (told != null && places.contains(told)) {
      return Optional.of(new Choice(told, SAID));
    }
    if (places.isEmpty()) {
      return half(discourse.words(name)).map(e -> new Choice(e, SUPPORTED));
    }
    places = representative(discourse.words(name), places);
    if (places.isEmpty()) {
      return Optional.empty();
    }
    Entry first = places.get(0);
    if (places.stream().map(Entry::iso2).distinct().count() == 1) {
      return Optional.of(new Choice(first, ALONE));
    }
    if (isNamed(first)) {
      return Optional.of(new Choice(first, SUPPORTED));
    }
    Optional<Entry> later = places.stream().skip(1).filter(e -> supported(e, first)).findFirst();
    if (later.isPresent()) {
      return Optional.of(new Choice(later.get(), SUPPORTED));
    }
    boolean likeliest =
        first.kind() != Entry.Kind.CITY && first.kind() != Entry.Kind.REGION
            || places.stream()
                .skip(1)
                .filter(e -> !e.iso2().equals(first.iso2()))
                .allMatch(e -> first.population() >= LARGER_BY * e.population());
    return likeliest ? Optional.of(new Choice(first, LARGER)) : Optional.empty();
  }

  /**
   * "Senator … of New York" sits for the state: of what lies in one country the regions go before
   * the cities. And of cities of one country and of like size none is likelier.
   */
  private List<Entry> representative(String words, List<Entry> places) {
    if (representing.contains(words)) {
      List<Entry> regions = places.stream().filter(e -> e.kind() == Entry.Kind.REGION).toList();
      if (!regions.isEmpty()) {
        return regions;
      }
    }
    Entry first = places.get(0);
    boolean alike =
        first.kind() == Entry.Kind.CITY
            && places.stream()
                .skip(1)
                .anyMatch(
                    e ->
                        e.kind() == Entry.Kind.CITY
                            && e.iso2().equals(first.iso2())
                            && LIKE_SIZE * e.population() > first.population());
    return alike ? List.of() : places;
  }

  private boolean supported(Entry later, Entry first) {
    boolean capital = first.kind().isCountry() && !later.kind().isCountry();
    return (capital ? hasParts(later) : isNamed(later)) && !isFarLarger(first, later);
  }

  /** True of a city against a place that hardly anybody would mean by the bare name. */
  private static boolean isFarLarger(Entry first, Entry other) {
    return first.kind() == Entry.Kind.CITY && first.population() > FAR_LARGER * other.population();
  }

  /** "the North" beside "North Korea", if no other such country is named. */
  private Optional<Entry> half(String words) {
    if (!words.matches("North|South|East|West")) {
      return Optional.empty();
    }
    List<Entry> halves =
        discourse.names().stream()
            .flatMap(n -> places(n).stream().limit(1))
            .filter(e -> e.kind().isCountry() && e.name().startsWith(words + " "))
            .distinct()
            .toList();
    return halves.size() == 1 ? Optional.of(halves.get(0)) : Optional.empty();
  }

  private boolean isNamed(Entry entry) {
    return entry.iso2().filter(countries::contains).isPresent();
  }

  /** True if the article names other places of its country than the seat of its government. */
  private boolean hasParts(Entry entry) {
    return entry
        .iso2()
        .map(i -> parts.getOrDefault(i, Set.of()))
        .filter(p -> p.stream().anyMatch(n -> !n.equals(entry.name())))
        .isPresent();
  }

  /** The places a name can mean; a seat of power only where it is no place itself. */
  private static List<Entry> places(Mention.Name name) {
    List<Sense> places = name.senses().stream().filter(s -> s.entry().kind().isPlace()).toList();
    List<Entry> own =
        places.stream()
            .filter(s -> s.form() != Sense.Form.METONYM)
            .map(Sense::entry)
            .distinct()
            .toList();
    return own.isEmpty() ? places.stream().map(Sense::entry).distinct().toList() : own;
  }
}
