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
import org.communique.nlp.Supersenses;
import org.communique.text.Sentence;
import org.communique.text.Tree;
import org.communique.text.WordList;
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

  /** Whoever speaks of a meeting need not be where that is. */
  private static final WordList TALKING = WordList.resource("/rules/topic-verbs.txt");

  private static final Set<String> ATTENDING = Set.of("take", "participate");

  private static final Set<String> LONG = Set.of("week", "month", "year", "decade");

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

  private final Source source;
  private final Venues venues;
  private final Dates dates;
  private final Destinations destinations;

  Occasion(Source source, Venues venues, Dates dates) {
    this.source = source;
    this.venues = venues;
    this.dates = dates;
    this.destinations = new Destinations(source, venues, dates);
  }

  Optional<Entity.Place> place(Clause clause) {
    return venue(clause)
        .or(() -> beside(clause))
        .or(() -> eponym(clause))
        .or(() -> above(clause).flatMap(v -> venues.after(v, VENUES)))
        .or(() -> journey(clause).flatMap(v -> destinations.of(v).stream().findFirst()))
        .or(() -> antecedent(clause));
  }

  /** "Will start in Oslo, where she will meet B, attend a summit and …": what "where" means. */
  private Optional<Entity.Place> antecedent(Clause clause) {
    Optional<Clause> verb = clause.form().noun() ? attending(clause) : Optional.of(clause);
    return verb.filter(v -> v.link() == Link.RELATIVE)
        .flatMap(
            v ->
                source.governor(v).filter(Occasion::isJourney).stream()
                    .flatMap(g -> g.all(Slot.PREPOSITION))
                    .filter(t -> t.covers(v.head()) && isOpenedByWhere(v, t))
                    .flatMap(t -> venues.all(v.sentence(), t).stream())
                    .findFirst());
  }

  /** "Flew to Oslo", "will start her trip in Oslo". */
  private static boolean isJourney(Clause verb) {
    return TRAVELLING.contains(verb.lemma())
        || verb.all(Slot.OBJECT)
            .anyMatch(
                o -> Destinations.JOURNEYS.contains(verb.sentence().token(Heads.of(o)).lemma()));
  }

  private static boolean isOpenedByWhere(Clause verb, Tree phrase) {
    return phrase
        .topmost(t -> t.is("SBAR"))
        .filter(t -> t.covers(verb.head()))
        .anyMatch(t -> verb.sentence().token(t.from()).text().equals("where"));
  }

  Optional<DateRange> when(Clause clause) {
    if (isLong(clause)) {
      return Optional.empty();
    }
    return dates
        .of(clause)
        .or(() -> object(clause).flatMap(dates::of))
        .or(() -> journey(clause).flatMap(this::arrival))
        .or(() -> above(clause).flatMap(dates::of))
        .or(() -> at(clause).flatMap(dates::of));
  }

  /** When somebody is where he goes, of one place. */
  private Optional<DateRange> arrival(Clause journey) {
    List<Entity.Place> places = destinations.of(journey);
    return places.size() == 1 ? destinations.arrival(journey, places.get(0)) : dates.of(journey);
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
            .filter(n -> n.governor() == clause.id() && Destinations.JOURNEYS.contains(n.lemma()))
            .filter(n -> clause.after("during").anyMatch(t -> Heads.of(t) == n.head()))
            .findFirst()
            .or(() -> gone(clause));
  }

  /** "Flew to Rome and met B": the verb before, of the same subject. */
  private Optional<Clause> gone(Clause clause) {
    Optional<Tree> subject = clause.first(Slot.SUBJECT);
    return source.clauses(clause.sentence()).stream()
        .filter(v -> !clause.form().noun() && !v.form().noun() && v.head() < clause.head())
        .filter(v -> TRAVELLING.contains(v.lemma()) && v.link() == clause.link())
        .filter(v -> v.governor() == clause.governor() && v.form().equals(clause.form()))
        .filter(v -> subject.isPresent() && v.first(Slot.SUBJECT).equals(subject))
        .reduce((earlier, later) -> later);
  }

  /** "To Rome, where she …", "to Rome, where, together with B, she …", "in Rome when she …". */
  private static boolean isWhere(Sentence sentence, int token) {
    boolean comma = sentence.token(token).text().equals(",");
    return sentence.token(comma ? token - 1 : token).text().matches("where|when");
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

  /** "The Oslo summit", "the Rome talks": called by the city where it is. */
  private Optional<Entity.Place> eponym(Clause noun) {
    int before = noun.head() - 1;
    return noun.form().noun() && before >= noun.tree().from() && GATHERINGS.contains(noun.lemma())
        ? placeAt(noun.sentence(), before).filter(p -> p.kind() == Entity.Place.Kind.CITY)
        : Optional.empty();
  }

  /** "Met in Rome on the margins of the summit", "on the margins of the summit in Rome". */
  private Optional<Entity.Place> beside(Clause summit) {
    int on = summit.tree().from() - 4;
    if (!Attendance.isElsewhere(summit) || on < 0) {
      return Optional.empty();
    }
    return source.clauses(summit.sentence()).stream()
        .filter(n -> n.form().noun() && n.head() == summit.tree().from() - 2)
        .flatMap(n -> venues.after(n, VENUES).stream())
        .findFirst()
        .or(() -> on > 0 ? placeAt(summit.sentence(), on - 1) : Optional.empty());
  }

  private Optional<Entity.Place> placeAt(Sentence sentence, int token) {
    return source
        .entities()
        .at(sentence.token(token).span().start(), sentence.span())
        .flatMap(r -> r.entities().stream().filter(Entity.Place.class::isInstance).findFirst())
        .map(Entity.Place.class::cast);
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
            .filter(g -> !TALKING.contains(g.lemma()))
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
        && !Destinations.JOURNEYS.contains(noun);
  }

  /** "Flew to Rome for talks", "welcomed him to Oslo for a meeting". */
  private Optional<Entity.Place> destination(Clause noun, Clause verb) {
    return verb.after("for").anyMatch(t -> t.covers(noun.head()))
        ? venues.after(verb, List.of("to", "in"))
        : Optional.empty();
  }
}
