package org.communique.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.communique.clause.Argument.Slot;
import org.communique.clause.Clause;
import org.communique.clause.Clause.Link;
import org.communique.entity.Entity;
import org.communique.fact.Fact;
import org.communique.fact.Fact.Meeting.Kind;
import org.communique.fact.Realis;
import org.communique.rule.Act;
import org.communique.text.WordList;
import org.communique.time.DateRange;

/**
 * Reads meetings, talks, calls, visits and conferences. A meeting noun without participants is only
 * a meeting of its own where it says when or where.
 */
final class Meetings {
  /** Verbs whose object is a meeting. */
  static final Set<String> HOLDING =
      Set.of(
          "hold",
          "attend",
          "host",
          "convene",
          "chair",
          "give",
          "address",
          "take",
          "participate",
          "skip",
          "boycott",
          "shun");

  private static final WordList OFFICES = WordList.resource("/rules/offices.txt");

  private static final Pattern COMMITTEE =
      Pattern.compile(
          "(?i)\\b(?:group|committee|commission|council|forum|board|assembly|conference|quartet|troika|panel|task force)\\b");

  private static final Pattern HOSTS =
      Pattern.compile(
          "(?i)(?:(?:other|senior|local|top|high-level) )*government (?:officials|leaders)|government counterparts");

  /** People of a kind who stand for no state. */
  private static final Pattern SOCIETY =
      Pattern.compile(
          "(?:[a-z-]+ )+(?:leaders|representatives|members|alumni|alumnae|experts|activists|journalists|students|entrepreneurs|executives|advocates|defenders|workers|stakeholders|refugees|survivors|families|partners|donors|investors|businesspeople|organizations|governments|officials|ministers)"
              + "|civil society|NGOs|entrepreneurs|activists|journalists|investors|stakeholders|donors");

  private final Source source;
  private final Venues venues;
  private final RealisReader realis;
  private final MeetingRealis held;
  private final Dates dates;
  private final Occasion occasion;
  private final Destinations destinations;
  private final Participants participants;
  private final Spokespeople spokespeople;
  private final OwnDelegation delegation;
  private final Setting setting;
  private final Duration duration;
  private final CivilSociety society;

  Meetings(Source source, Actors actors, Venues venues, RealisReader realis, Dates dates) {
    this.source = source;
    this.venues = venues;
    this.realis = realis;
    this.held = new MeetingRealis(source, realis);
    this.dates = dates;
    this.occasion = new Occasion(source, venues, dates);
    this.destinations = new Destinations(source, venues, dates);
    this.setting = new Setting(source);
    this.duration = new Duration(source);
    this.society = new CivilSociety(source);
    this.participants = new Participants(source, actors);
    this.spokespeople = new Spokespeople(source);
    this.delegation = new OwnDelegation(source);
  }

  /** The meetings that the matches tell of, in their order. */
  List<Fact.Meeting> read(List<Match> matches) {
    List<Fact.Meeting> told = new ArrayList<>();
    matches.forEach(m -> told.addAll(read(m, told)));
    return Journeys.dated(told);
  }

  private List<Fact.Meeting> read(Match match, List<Fact.Meeting> told) {
    if (!(match.rule().act() instanceof Act.Meet act)
        || match.clause().link() == Link.CONDITION
        || MeetingInGeneral.isRestated(match.clause())
        || MeetingInGeneral.isHabit(source, match.clause())
        || MeetingInGeneral.isAcquaintance(match.clause())
        || MeetingInGeneral.isMereWill(match.clause())) {
      return List.of();
    }
    List<Fact.Meeting> read =
        act.kind() == Kind.VISIT ? visits(match) : meeting(match, act.kind(), told);
    return read.stream().filter(m -> !m.participants().isEmpty()).toList();
  }

  private List<Fact.Meeting> meeting(Match match, Kind kind, List<Fact.Meeting> told) {
    Clause clause = match.clause();
    Optional<Entity.Place> place = occasion.place(clause).or(() -> setting.place(clause, told));
    Optional<DateRange> when = occasion.when(clause).or(() -> setting.when(clause, told));
    Set<Entity> involved = participants.of(match, kind);
    Set<Entity> who = delegation.in(clause, spokespeople.speakingFor(clause, involved));
    if (match.agents().isEmpty() && !match.targets().isEmpty()) {
      who.addAll(setting.they(clause, told));
    }
    boolean own = place.isPresent() || when.isPresent();
    if (own && Participants.isNameless(who) && Series.is(clause)) {
      who.clear();
      who.addAll(participants.before(told, clause, Series.isTwoSided(clause)));
    }
    List<Entity> distinct = hosts(participants.distinct(who), place);
    if (kind == Kind.TALKS && distinct.size() == 1) {
      distinct = receiving(clause, distinct.get(0));
    }
    if (MeetingInGeneral.isManner(clause) || !own && isMereTalk(match, distinct)) {
      return List.of();
    }
    List<Entity> named =
        distinct.stream().filter(p -> !Participants.isNameless(Set.of(p))).toList();
    boolean certain = own || kind == Kind.SUMMIT || !clause.form().noun();
    boolean alone = certain && named.stream().anyMatch(p -> isBody(p) || (own && isCommittee(p)));
    if (alone) {
      distinct = named;
    }
    boolean official = distinct.stream().anyMatch(Participants::isOfficial) || areOfficials(clause);
    List<Entity> met = named.isEmpty() ? distinct : named;
    boolean speaker =
        kind == Kind.CONFERENCE
            && clause.form().noun()
            && distinct.stream().anyMatch(Entity.Person.class::isInstance);
    if (!own
        && !clause.form().noun()
        && named.size() == 1
        && (named.get(0) instanceof Entity.Person || !who.equals(involved))) {
      return List.of();
    }
    if (kind != Kind.CONFERENCE && distinct.stream().anyMatch(Sides::isMedium)) {
      return List.of();
    }
    boolean one = clause.form().noun() && met.stream().allMatch(Entity.Person.class::isInstance);
    int sides = one ? met.size() : distinct.size();
    if (!official || !(sides > 1 || alone || speaker || (own && isHeld(clause)))) {
      return List.of();
    }
    if (clause.lemma().equals("summon")
        && !met.stream().allMatch(Entity.Person.class::isInstance)) {
      return List.of();
    }
    Optional<Entity.Place> where =
        place.or(() -> speaker ? venues.dateline(Sides.of(met.get(0))) : Optional.empty());
    List<Entity> all =
        kind == Kind.MEETING
            ? society.joining(clause, attending(clause, distinct, met))
            : attending(clause, distinct, met);
    return List.of(fact(match, kind, all, where, when));
  }

  /** Talking in general, of nobody or not between two, or called for without saying whose. */
  private boolean isMereTalk(Match match, List<Entity> who) {
    boolean anybodys =
        match.agents().isEmpty()
            && match.targets().isEmpty()
            && realis.of(match.clause()) == Realis.PROPOSED;
    return MeetingInGeneral.isGeneral(match.clause())
        && (anybodys || who.stream().map(Sides::of).distinct().count() < 2);
  }

  /** "She met Ann Diop and civil society leaders": these were there as well, whoever they are. */
  private static List<Entity> attending(Clause clause, List<Entity> all, List<Entity> named) {
    return clause.form().noun() || named.equals(all)
        ? named
        : all.stream().filter(p -> named.contains(p) || isSociety(p)).toList();
  }

  private static boolean isSociety(Entity participant) {
    return participant instanceof Entity.Group group && SOCIETY.matcher(group.name()).matches();
  }

  /** "Will travel to Oslo, where she will meet with government officials": those of the country. */
  private static List<Entity> hosts(List<Entity> who, Optional<Entity.Place> place) {
    Optional<Entity> country = place.flatMap(Sides::country);
    boolean abroad =
        country.isPresent() && who.stream().map(Sides::of).noneMatch(country.get()::equals);
    return abroad ? who.stream().map(p -> isHost(p) ? country.get() : p).distinct().toList() : who;
  }

  /** "The envoy is holding talks in Chad and Mali": with these. */
  private List<Entity> receiving(Clause clause, Entity guest) {
    Stream<Entity> countries =
        clause.form().noun()
            ? Stream.of()
            : clause
                .after("in")
                .flatMap(t -> venues.all(clause.sentence(), t).stream())
                .filter(p -> p.kind() == Entity.Place.Kind.COUNTRY)
                .map(Entity.class::cast);
    return Stream.concat(Stream.of(guest), countries)
        .filter(p -> p == guest || !p.equals(Sides.of(guest)))
        .toList();
  }

  private static boolean isHost(Entity participant) {
    return participant instanceof Entity.Group group
        && group.of().isEmpty()
        && HOSTS.matcher(group.name()).matches();
  }

  /** "The two presidents, A and B": what they are stands in front of their names. */
  private static boolean areOfficials(Clause clause) {
    return !clause.form().noun()
        && clause
            .all(Slot.SUBJECT)
            .flatMap(t -> IntStream.range(t.from(), t.to()).mapToObj(clause.sentence()::token))
            .anyMatch(t -> t.tag().equals("NNS") && OFFICES.contains(t.lemma()));
  }

  /** "The working group met": a body in which several sides sit. */
  private static boolean isCommittee(Entity participant) {
    return participant instanceof Entity.Organization body
        && body.kind() != Entity.Organization.Kind.COMPANY
        && body.kind() != Entity.Organization.Kind.PARTY
        && COMMITTEE.matcher(body.name()).find();
  }

  /** "Held several meetings in Rome", "gave a press conference": with whom, nobody tells. */
  private boolean isHeld(Clause clause) {
    return HOLDING.contains(clause.lemma())
        || clause.form().noun()
            && source.governor(clause).filter(g -> HOLDING.contains(g.lemma())).isPresent();
  }

  /** One visit for each place that is named. */
  private List<Fact.Meeting> visits(Match match) {
    List<Fact.Meeting> visits = new ArrayList<>();
    for (Entity.Place place : destinations.of(match.clause())) {
      Optional<DateRange> when = destinations.arrival(match.clause(), place);
      Set<Entity> who = participants.of(match, Kind.VISIT);
      who.remove(place);
      who.removeIf(p -> spokespeople.is(p, match.clause()));
      who.removeIf(p -> !Visitors.mayVisit(p, place, match.clause()));
      if (who.stream().anyMatch(Participants::isOfficial) && !Visitors.arePeople(match.clause())) {
        visits.add(fact(match, Kind.VISIT, participants.guests(who), Optional.of(place), when));
      }
    }
    return visits;
  }

  private Fact.Meeting fact(
      Match match,
      Kind kind,
      List<Entity> who,
      Optional<Entity.Place> place,
      Optional<DateRange> when) {
    return new Fact.Meeting(
        kind,
        who,
        place,
        when.map(w -> duration.spread(match.clause(), w)),
        held.of(match.clause(), when),
        List.of(match.evidence()));
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
}
