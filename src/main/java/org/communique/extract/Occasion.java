package org.communique.extract;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.communique.clause.Argument.Slot;
import org.communique.clause.Clause;
import org.communique.clause.Clause.Link;
import org.communique.clause.Heads;
import org.communique.entity.Entity;
import org.communique.entity.Reference;
import org.communique.nlp.Supersenses;
import org.communique.text.Sentence;
import org.communique.text.Span;
import org.communique.text.Tree;
import org.communique.time.DateRange;

/**
 * Where and when people meet: what the clause itself says, else the verb that it belongs to or the
 * journey that is made for it.
 */
final class Occasion {
  /** "Welcomed him to Oslo": where the guest has come. */
  private static final Set<String> WELCOMING = Set.of("welcome", "greet", "invite", "summon");

  static final Set<String> TRAVELLING =
      Set.of("travel", "fly", "go", "head", "come", "arrive", "return", "be", "visit", "journey");

  /** So far from a name stands the date that goes with it. */
  private static final int BESIDE = 6;

  /** Verbs whose object is a distance, if anything: "travelled 700 miles from Lagos". */
  private static final Set<String> MOVING =
      Set.of("travel", "fly", "go", "head", "come", "arrive", "return", "journey", "drive", "sail");

  /** "Stopped in Rome on her way to Oslo". */
  private static final Set<String> LANDING = Set.of("stop", "stop over", "land", "touch down");

  private static final Set<String> ATTENDING = Set.of("take", "participate");

  private static final Set<String> LONG = Set.of("week", "month", "year", "decade");

  private static final Set<String> JOURNEYS = Set.of("visit", "trip", "tour", "stop", "stopover");

  /** Sorts of things of which people speak when they meet. */
  private static final Set<String> TOPICS =
      Set.of("act", "event", "state", "process", "phenomenon", "feeling", "attribute", "cognition");

  /** Nouns of these sorts that are meetings themselves. */
  private static final Set<String> GATHERINGS =
      Set.of(
          "meeting",
          "talk",
          "summit",
          "session",
          "conference",
          "round",
          "negotiation",
          "consultation",
          "dialogue",
          "discussion",
          "gathering",
          "call",
          "dinner",
          "lunch",
          "ceremony",
          "forum",
          "margin",
          "sideline",
          "week");

  private static final List<String> VENUES = List.of("in", "at");

  private static final List<String> DESTINATIONS = List.of("to", "in", "at", "for");

  private final Source source;
  private final Venues venues;
  private final Dates dates;

  Occasion(Source source, Venues venues, Dates dates) {
    this.source = source;
    this.venues = venues;
    this.dates = dates;
  }

  Optional<Entity.Place> place(Clause clause) {
    return venue(clause)
        .or(() -> beside(clause))
        .or(() -> above(clause).flatMap(v -> venues.after(v, VENUES)))
        .or(() -> journey(clause).flatMap(v -> destinations(v).stream().findFirst()));
  }

  Optional<DateRange> when(Clause clause) {
    if (isLong(clause)) {
      return Optional.empty();
    }
    return dates
        .of(clause)
        .or(() -> object(clause).flatMap(dates::of))
        .or(() -> journey(clause).flatMap(dates::of))
        .or(() -> above(clause).flatMap(dates::of))
        .or(() -> at(clause).flatMap(dates::of));
  }

  /** "Today, at the summit in Oslo, A presented a plan": what somebody does at it. */
  private Optional<Clause> at(Clause noun) {
    return source
        .governor(noun)
        .filter(v -> noun.form().noun() && !v.form().noun())
        .filter(v -> v.after("at").anyMatch(t -> Heads.of(t) == noun.head()));
  }

  /** "After three years of talks": no day is that of them all. */
  private static boolean isLong(Clause clause) {
    int of = clause.tree().from() - 1;
    return clause.form().noun()
        && of > 0
        && clause.sentence().token(of).text().equals("of")
        && LONG.contains(clause.sentence().token(of - 1).lemma());
  }

  /** "Will attend the summit in Oslo next week": the date may stand with what is attended. */
  private Optional<Clause> object(Clause clause) {
    return source.clauses(clause.sentence()).stream()
        .filter(n -> n.form().noun() && !clause.form().noun())
        .filter(n -> clause.all(Slot.OBJECT).anyMatch(o -> Heads.of(o) == n.head()))
        .findFirst();
  }

  /** "A round [devoted to trade] will open in Rome": the verb whose subject or object it is. */
  private Optional<Clause> above(Clause clause) {
    return source
        .governor(clause)
        .filter(g -> Surroundings.isDescribed(clause, g))
        .flatMap(source::governor)
        .filter(
            v ->
                Stream.of(Slot.SUBJECT, Slot.OBJECT)
                    .flatMap(v::all)
                    .anyMatch(t -> Heads.of(t) == clause.head()));
  }

  /**
   * "Flew to Rome on Monday to meet B", "will travel to Rome, where she will meet B", "met B during
   * a visit to Rome": where and when somebody goes or is in order to meet.
   */
  private Optional<Clause> journey(Clause clause) {
    int before = clause.tree().from() - 1;
    boolean there = before > 0 && isWhere(clause.sentence(), before);
    Optional<Clause> attending = attending(clause);
    if (attending.isPresent()) {
      return attending.get().link() == Link.INFINITIVE
          ? source.governor(attending.get()).filter(v -> TRAVELLING.contains(v.lemma()))
          : attending.filter(v -> TRAVELLING.contains(v.lemma()));
    }
    return clause.link() == Link.INFINITIVE || there
        ? source.governor(clause).filter(v -> TRAVELLING.contains(v.lemma()))
        : source.clauses(clause.sentence()).stream()
            .filter(n -> n.governor() == clause.id() && JOURNEYS.contains(n.lemma()))
            .filter(n -> clause.after("during").anyMatch(t -> Heads.of(t) == n.head()))
            .findFirst();
  }

  /** "To Rome, where she …", "to Rome, where, together with B, she …". */
  private static boolean isWhere(Sentence sentence, int token) {
    boolean comma = sentence.token(token).text().equals(",");
    return sentence.token(comma ? token - 1 : token).text().equals("where");
  }

  /** "[Flew] to Rome to [attend] the summit", "[flew] to Rome for the summit". */
  private Optional<Clause> attending(Clause noun) {
    return source
        .governor(noun)
        .filter(v -> noun.form().noun() && !v.form().noun())
        .filter(
            v ->
                Stream.concat(
                        Meetings.HOLDING.contains(v.lemma()) ? v.all(Slot.OBJECT) : Stream.of(),
                        Stream.of("in", "at", "for", "to").flatMap(v::after))
                    .anyMatch(t -> Heads.of(t) == noun.head()));
  }

  /** "Met in Rome on the margins of the summit": where that is. */
  private Optional<Entity.Place> beside(Clause summit) {
    int on = summit.tree().from() - 4;
    return Attendance.isElsewhere(summit) && on > 0
        ? source
            .entities()
            .at(summit.sentence().token(on - 1).span().start(), summit.sentence().span())
            .flatMap(r -> r.entities().stream().filter(Entity.Place.class::isInstance).findFirst())
            .map(Entity.Place.class::cast)
        : Optional.empty();
  }

  /** The places that somebody visits or travels to. */
  List<Entity.Place> destinations(Clause clause) {
    List<Entity.Place> objects =
        clause.form().noun() || MOVING.contains(clause.lemma())
            ? List.of()
            : clause
                .all(Slot.OBJECT)
                .flatMap(o -> venues.all(clause.sentence(), o).stream())
                .toList();
    if (!objects.isEmpty()) {
      return objects;
    }
    return (LANDING.contains(clause.lemma()) ? VENUES : DESTINATIONS)
        .stream()
            .map(
                p ->
                    clause
                        .after(p)
                        .flatMap(t -> venues.all(clause.sentence(), t).stream())
                        .toList())
            .filter(p -> !p.isEmpty())
            .findFirst()
            .orElse(List.of());
  }

  /**
   * When somebody is at one of several destinations: "to Oslo June 2 and Riga June 5" tells a date
   * for each, "to Oslo and Riga June 2" one for both.
   */
  Optional<DateRange> arrival(Clause clause, Entity.Place place) {
    if (isReturn(clause)) {
      return Optional.empty();
    }
    Span words = clause.sentence().spanOf(clause.tree());
    List<Entity.Place> all = destinations(clause);
    List<Reference> stops =
        source.entities().within(words).stream()
            .filter(r -> r.entities().stream().anyMatch(all::contains))
            .toList();
    Optional<DateRange> own =
        stops.stream()
            .filter(r -> r.entities().contains(place))
            .flatMap(r -> beside(r).stream())
            .findFirst();
    long dated = stops.stream().filter(r -> beside(r).isPresent()).count();
    return own.isPresent() || dated > 1 ? own : dates.of(clause);
  }

  /** "Returned on Monday from a trip to Oslo": that is no day of the trip. */
  private static boolean isReturn(Clause clause) {
    return clause
        .after("from")
        .map(t -> clause.sentence().token(Heads.of(t)).lemma())
        .anyMatch(l -> l.equals("travel") || JOURNEYS.contains(l));
  }

  /** The date right behind a name. */
  private Optional<DateRange> beside(Reference reference) {
    int end = reference.span().end();
    return source.times().stream()
        .filter(t -> t.span().start() >= end && t.span().start() <= end + BESIDE)
        .filter(
            t ->
                source
                    .text()
                    .text(new Span(end, t.span().start()))
                    .matches(",? \\(?(?:(?:on|from) )?"))
        .flatMap(t -> t.range().stream())
        .findFirst();
  }

  /** Where it is: what the noun or verb says, else the verb that the noun belongs to. */
  private Optional<Entity.Place> venue(Clause clause) {
    Optional<Entity.Place> own =
        venues
            .after(clause, VENUES, t -> !isTopics(clause, t))
            .or(
                () ->
                    WELCOMING.contains(clause.lemma())
                        ? venues.after(clause, List.of("to"))
                        : Optional.empty());
    return own.isPresent() || !clause.form().noun()
        ? own
        : source
            .governor(clause)
            .filter(
                g ->
                    Stream.concat(
                            Stream.of(Slot.SUBJECT, Slot.OBJECT, Slot.RECIPIENT).flatMap(g::all),
                            ATTENDING.contains(g.lemma()) ? g.after("in") : Stream.empty())
                        .anyMatch(o -> o.covers(clause.head())))
            .flatMap(g -> venues.after(g, VENUES))
            .or(() -> source.governor(clause).flatMap(g -> destination(clause, g)));
  }

  /** "Discussed the crisis in Haiti": where that is of which they speak. */
  private static boolean isTopics(Clause clause, Tree phrase) {
    int host = phrase.from() - 2;
    boolean own = clause.all(Slot.PREPOSITION).anyMatch(phrase::equals);
    if (own || host <= clause.head()) {
      return false;
    }
    String noun = clause.sentence().token(host).lemma();
    return clause.sentence().token(host).tag().matches("NNS?")
        && TOPICS.contains(Supersenses.standard().of(noun))
        && !GATHERINGS.contains(noun)
        && !JOURNEYS.contains(noun);
  }

  /** "Flew to Rome for talks", "welcomed him to Oslo for a meeting". */
  private Optional<Entity.Place> destination(Clause noun, Clause verb) {
    return verb.after("for").anyMatch(t -> t.covers(noun.head()))
        ? venues.after(verb, List.of("to", "in"))
        : Optional.empty();
  }
}
