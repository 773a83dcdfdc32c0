package org.communique.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.communique.clause.Argument.Slot;
import org.communique.clause.Clause;
import org.communique.clause.Clause.Link;
import org.communique.clause.Heads;
import org.communique.entity.Entity;
import org.communique.fact.Fact;
import org.communique.fact.Fact.Meeting.Kind;
import org.communique.rule.Act;
import org.communique.time.DateRange;

/**
 * Reads meetings, talks, calls, visits and conferences. A meeting noun without participants is only
 * a meeting of its own where it says when or where.
 */
final class Meetings {
  /** Words for meetings whose participants are often those of the meeting told before. */
  private static final Set<String> SERIAL =
      Set.of(
          "talk",
          "round",
          "session",
          "meeting",
          "negotiation",
          "summit",
          "consultation",
          "dialogue",
          "meet",
          "reconvene");

  /** Those of them that two sides hold, also where nothing has been told before. */
  private static final Set<String> SIDED =
      Set.of("talk", "round", "session", "negotiation", "reconvene");

  private static final Set<String> HOLDING =
      Set.of("hold", "attend", "host", "convene", "chair", "give", "address");

  private static final Set<String> HOMEWARD = Set.of("return", "go", "come", "arrive", "fly");

  private static final Set<String> TRAVELLING =
      Set.of("travel", "fly", "go", "head", "come", "arrive", "return", "be", "visit", "journey");

  /** "Welcomed him to Oslo": where the guest has come. */
  private static final Set<String> WELCOMING = Set.of("welcome", "greet", "invite", "summon");

  private static final List<String> VENUES = List.of("in", "at");
  private static final List<String> DESTINATIONS = List.of("to", "in", "at", "for");

  private final Source source;
  private final Venues venues;
  private final RealisReader realis;
  private final Dates dates;
  private final Participants participants;

  Meetings(Source source, Actors actors, Venues venues, RealisReader realis, Dates dates) {
    this.source = source;
    this.venues = venues;
    this.realis = realis;
    this.dates = dates;
    this.participants = new Participants(source, actors);
  }

  /** The meetings that the matches tell of, in their order. */
  List<Fact.Meeting> read(List<Match> matches) {
    List<Fact.Meeting> told = new ArrayList<>();
    matches.forEach(m -> told.addAll(read(m, told)));
    return told;
  }

  private List<Fact.Meeting> read(Match match, List<Fact.Meeting> told) {
    if (!(match.rule().act() instanceof Act.Meet act) || match.clause().link() == Link.CONDITION) {
      return List.of();
    }
    return act.kind() == Kind.VISIT ? visits(match) : meeting(match, act.kind(), told);
  }

  private List<Fact.Meeting> meeting(Match match, Kind kind, List<Fact.Meeting> told) {
    Clause clause = match.clause();
    Optional<Clause> motion = motion(clause);
    Optional<Entity.Place> place =
        venue(clause).or(() -> motion.flatMap(v -> destinations(v).stream().findFirst()));
    Optional<DateRange> when = dates.of(clause).or(() -> motion.flatMap(dates::of));
    Set<Entity> who = participants.of(match, kind);
    boolean own = place.isPresent() || when.isPresent();
    if (own && Participants.isNameless(who) && isSerial(clause)) {
      who.clear();
      who.addAll(participants.before(told, clause, SIDED.contains(clause.lemma())));
    }
    List<Entity> distinct = participants.distinct(who);
    List<Entity> named =
        distinct.stream().filter(p -> !Participants.isNameless(Set.of(p))).toList();
    boolean certain = own || kind == Kind.SUMMIT || !clause.form().noun();
    boolean alone = certain && named.stream().anyMatch(Meetings::isBody);
    if (alone) {
      distinct = named;
    }
    boolean official = distinct.stream().anyMatch(Participants::isOfficial);
    List<Entity> met = named.isEmpty() ? distinct : named;
    boolean speaker =
        kind == Kind.CONFERENCE && distinct.stream().anyMatch(Entity.Person.class::isInstance);
    return official && (distinct.size() > 1 || alone || speaker || (own && isHeld(clause)))
        ? List.of(fact(match, kind, met, place, when))
        : List.of();
  }

  /** "Flew to Rome on Monday to meet B": where and when somebody goes in order to meet. */
  private Optional<Clause> motion(Clause clause) {
    return clause.link() == Link.INFINITIVE
        ? source.governor(clause).filter(v -> TRAVELLING.contains(v.lemma()))
        : Optional.empty();
  }

  /** "Held several meetings in Rome", "gave a press conference": with whom, nobody tells. */
  private boolean isHeld(Clause clause) {
    return HOLDING.contains(clause.lemma())
        || clause.form().noun()
            && source.governor(clause).filter(g -> HOLDING.contains(g.lemma())).isPresent();
  }

  /** Whether a word means a further meeting of those who have met: "a meeting" alone does not. */
  private static boolean isSerial(Clause clause) {
    boolean indefinite =
        clause.sentence().token(clause.tree().from()).text().matches("(?i)an?")
            && !SIDED.contains(clause.lemma());
    return SERIAL.contains(clause.lemma()) && !indefinite && !isNamed(clause);
  }

  /** "The Astana Format consultations": whose they are, their name tells. */
  private static boolean isNamed(Clause clause) {
    return clause.all(Slot.MODIFIER).map(Heads::of).anyMatch(h -> clause.sentence().token(h).isProperNoun())
        || clause
            .all(Slot.OBJECT)
            .map(Heads::of)
            .anyMatch(h -> isMeetingWord(clause, h) && clause.sentence().token(h - 1).isProperNoun());
  }

  private static boolean isMeetingWord(Clause clause, int token) {
    return token > 0 && SERIAL.contains(clause.sentence().token(token).lemma());
  }

  /** One visit for each place that is named. */
  private List<Fact.Meeting> visits(Match match) {
    List<Fact.Meeting> visits = new ArrayList<>();
    Optional<DateRange> when = dates.of(match.clause());
    boolean returns = HOMEWARD.contains(match.clause().lemma());
    for (Entity.Place place : destinations(match.clause())) {
      Set<Entity> who = participants.of(match, Kind.VISIT);
      who.remove(place);
      who.removeIf(p -> isNobody(p) || (returns && isHome(p, place)));
      if (who.stream().anyMatch(Participants::isOfficial)) {
        visits.add(fact(match, Kind.VISIT, List.copyOf(who), Optional.of(place), when));
      }
    }
    return visits;
  }

  /** A crowd or coalition of which nothing else is known makes no visit. */
  private static boolean isNobody(Entity visitor) {
    return visitor instanceof Entity.Group group && group.of().isEmpty();
  }

  /** Who goes back to his own country visits nobody. */
  private static boolean isHome(Entity visitor, Entity.Place place) {
    return Sides.country(place).filter(Sides.of(visitor)::equals).isPresent();
  }

  private Fact.Meeting fact(
      Match match,
      Kind kind,
      List<Entity> who,
      Optional<Entity.Place> place,
      Optional<DateRange> when) {
    return new Fact.Meeting(
        kind, who, place, when, realis.at(match.clause(), when), List.of(match.evidence()));
  }

  /**
   * A body of states or a state's own, which may be all that is told of its meeting ("the G7
   * summit").
   */
  private static boolean isBody(Entity participant) {
    return participant instanceof Entity.Organization body
        && (body.kind() == Entity.Organization.Kind.INTERNATIONAL
            || body.kind() == Entity.Organization.Kind.GOVERNMENT);
  }

  private List<Entity.Place> destinations(Clause clause) {
    List<Entity.Place> objects =
        clause.form().noun()
            ? List.of()
            : clause
                .all(Slot.OBJECT)
                .flatMap(o -> venues.all(clause.sentence(), o).stream())
                .toList();
    if (!objects.isEmpty()) {
      return objects;
    }
    return DESTINATIONS.stream()
        .map(p -> clause.after(p).flatMap(t -> venues.all(clause.sentence(), t).stream()).toList())
        .filter(p -> !p.isEmpty())
        .findFirst()
        .orElse(List.of());
  }

  /** Where it is: what the noun or verb says, else the verb that the noun belongs to. */
  private Optional<Entity.Place> venue(Clause clause) {
    Optional<Entity.Place> own =
        venues
            .after(clause, VENUES)
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
                    Stream.of(Slot.SUBJECT, Slot.OBJECT, Slot.RECIPIENT)
                        .flatMap(g::all)
                        .anyMatch(o -> o.covers(clause.head())))
            .flatMap(g -> venues.after(g, VENUES))
            .or(() -> source.governor(clause).flatMap(g -> destination(clause, g)));
  }

  /** "Flew to Rome for talks", "welcomed him to Oslo for a meeting". */
  private Optional<Entity.Place> destination(Clause noun, Clause verb) {
    return verb.after("for").anyMatch(t -> t.covers(noun.head()))
        ? venues.after(verb, List.of("to", "in"))
        : Optional.empty();
  }
}
