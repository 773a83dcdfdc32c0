package org.communique.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.communique.clause.Argument.Slot;
import org.communique.clause.Clause;
import org.communique.clause.Clause.Link;
import org.communique.entity.Entity;
import org.communique.fact.Fact;
import org.communique.fact.Fact.Meeting.Kind;
import org.communique.text.Tree;
import org.communique.text.WordList;

/**
 * Who takes part in a meeting. A noun that does not say it ("agreed to reopen the talks", "flew to
 * Rome for a summit with B") has the subjects of the verbs it depends on, as far up as these are
 * verbs that go with meetings; one of a series ("the next session", "their sixth round of talks")
 * has the participants of the meeting told before, else the two sides of the article. Actors
 * without a name are the side they belong to.
 */
final class Participants {
  private static final WordList SUPPORT = WordList.resource("/rules/meeting-verbs.txt");
  private static final int MOST_VERBS_UP = 3;
  private static final Comparator<Entity> BY_NAME = Comparator.comparing(Entity::name);

  /** A post that a government's own text names without saying whose it is. */
  private static final Pattern POST =
      Pattern.compile("(?:[A-Z]\\w+ )*(?:Minister|Secretary|President|Chancellor)");

  private static final Set<String> CHIEFS =
      Set.of(
          "president",
          "prime minister",
          "premier",
          "chancellor",
          "king",
          "queen",
          "emir",
          "sultan",
          "foreign minister",
          "defence minister",
          "defense minister",
          "leader",
          "minister");

  private final Source source;
  private final Actors actors;
  private final Attendance attendance;
  private final ListedParticipants listed;
  private final Callers callers;

  Participants(Source source, Actors actors) {
    this.source = source;
    this.actors = actors;
    this.attendance = new Attendance(source, actors);
    this.listed = new ListedParticipants(actors);
    this.callers = new Callers(source, actors);
  }

  Set<Entity> of(Match match, Kind kind) {
    List<Entity> involved = attendance.involved(match.clause());
    if (involved.size() > 1) {
      return new LinkedHashSet<>(involved);
    }
    List<Entity> travellers = kind == Kind.VISIT ? attendance.ownVisit(match.clause()) : List.of();
    Set<Entity> participants =
        new LinkedHashSet<>(travellers.isEmpty() ? match.agents() : travellers);
    if (kind != Kind.VISIT) {
      participants.addAll(match.targets());
    }
    Clause clause = match.clause();
    if (Attendance.isElsewhere(clause)) {
      return participants;
    }
    if (participants.size() == 1 && kind != Kind.VISIT) {
      participants.addAll(listed.cutOff(clause));
    }
    if (kind != Kind.VISIT) {
      participants.addAll(listed.first(clause));
      participants.addAll(listed.beside(clause));
      participants.addAll(listed.included(clause));
      participants.addAll(listed.joining(clause));
    }
    participants.addAll(attendance.whose(clause));
    participants.removeAll(attendance.brokers(clause, participants));
    if (clause.form().noun() && kind == Kind.VISIT && participants.isEmpty()) {
      participants.addAll(attendance.onIt(clause));
    }
    if (clause.form().noun() && kind != Kind.VISIT) {
      participants.addAll(attendance.attendants(clause));
      participants.addAll(attendance.partaking(clause));
      if (participants.size() < 2) {
        participants.addAll(attendance.offering(clause));
      }
      if (participants.isEmpty()) {
        participants.addAll(attendance.disputing(clause));
        participants.addAll(attendance.possessors(clause));
        participants.addAll(attendance.apart(clause));
      }
      if (participants.size() < 2 || attendance.areGuests(clause, participants)) {
        participants.addAll(attendance.present(clause, participants));
      }
    }
    boolean relative = clause.form().passive() && clause.link() == Link.RELATIVE;
    Optional<Clause> verb =
        clause.form().noun() || relative ? source.governor(clause) : Optional.empty();
    boolean guests = clause.form().noun() && attendance.areGuests(clause, participants);
    int up = 0;
    boolean described =
        verb.filter(v -> v.link() == Link.RELATIVE && !v.tree().covers(clause.head())).isPresent();
    while (verb.isPresent()
        && (participants.size() < (kind == Kind.VISIT ? 1 : 2)
            || (described && up < 2)
            || (guests && up == 0))
        && up < MOST_VERBS_UP) {
      boolean host = SUPPORT.contains(verb.get().lemma());
      if (!host
          && !(up == 0 && verb.get().all(Slot.OBJECT).noneMatch(o -> o.covers(clause.head())))) {
        break;
      }
      if (host) {
        List<Entity> near = around(verb.get(), clause, kind);
        near.stream()
            .filter(callers.outside(verb.get(), clause).negate())
            .forEach(participants::add);
      }
      verb = verb.get().link() == Link.ROOT ? Optional.empty() : source.governor(verb.get());
      up++;
    }
    return participants;
  }

  /** True where there is nobody, or only actors who have neither a name nor a side. */
  static boolean isNameless(Set<Entity> participants) {
    return participants.stream().allMatch(p -> Sides.of(p) instanceof Entity.Group);
  }

  private List<Entity> around(Clause verb, Clause noun, Kind kind) {
    Stream<Slot> slots =
        kind == Kind.VISIT ? Stream.of(Slot.SUBJECT) : Stream.of(Slot.SUBJECT, Slot.OBJECT);
    Stream<Tree> beside =
        kind == Kind.VISIT ? Stream.of() : Stream.of("with", "alongside").flatMap(verb::after);
    return Stream.concat(slots.flatMap(verb::all), beside)
        .filter(t -> !t.covers(noun.head()))
        .flatMap(t -> actors.of(noun.sentence(), t).stream())
        .toList();
  }

  /**
   * Who met before: the participants of the last meeting told; where there is none and the word is
   * one for two sides, those of the article.
   */
  List<Entity> before(List<Fact.Meeting> told, Clause clause, boolean sided) {
    return told.stream()
        .filter(m -> m.kind() != Kind.VISIT && m.kind() != Kind.CONFERENCE)
        .filter(m -> m.participants().size() > 1)
        .filter(m -> !isCall(m))
        .reduce((earlier, later) -> later)
        .map(Fact.Meeting::participants)
        .orElseGet(() -> sided ? source.othersNear(clause.sentence()) : List.of());
  }

  /**
   * The sides that met most often before the end of a clause, else the two sides of the article,
   * unless a government comments on what others do.
   */
  static List<Entity> sidesBefore(List<Fact.Meeting> meetings, Clause clause, Source source) {
    int end = clause.sentence().span().end();
    Map<List<Entity>, Integer> counts = new LinkedHashMap<>();
    meetings.stream()
        .filter(m -> m.kind() != Kind.VISIT && m.kind() != Kind.CONFERENCE)
        .filter(m -> m.evidence().get(0).sentence().start() < end)
        .map(m -> m.participants().stream().map(Sides::of).distinct().sorted(BY_NAME).toList())
        .filter(s -> s.size() > 1)
        .forEach(s -> counts.merge(s, 1, Integer::sum));
    return counts.entrySet().stream()
        .max(Map.Entry.comparingByValue())
        .map(Map.Entry::getKey)
        .orElseGet(() -> source.othersNear(clause.sentence()));
  }

  /**
   * Each once: actors without a name as the side behind them, and no country beside its own
   * minister.
   */
  List<Entity> distinct(Set<Entity> participants) {
    Set<Entity> known = new LinkedHashSet<>();
    participants.forEach(p -> known.add(p instanceof Entity.Group group ? side(group) : p));
    List<Entity> kept = new ArrayList<>(known);
    kept.removeIf(
        p ->
            known.stream()
                .anyMatch(o -> o != p && o instanceof Entity.Person && Sides.of(o).equals(p)));
    return kept;
  }

  /** Who visits: "Mali's president" of whom no name is told is Mali; a mission is itself. */
  List<Entity> guests(Set<Entity> visitors) {
    return visitors.stream()
        .map(v -> v instanceof Entity.Group group && isChief(group) ? Sides.of(group) : v)
        .distinct()
        .toList();
  }

  private static boolean isChief(Entity.Group group) {
    return CHIEFS.contains(group.name().toLowerCase(Locale.ROOT));
  }

  /**
   * Whom a group stands for; "the Prime Minister" of a government's own text is that government.
   */
  private Entity side(Entity.Group group) {
    List<Entity> issuer = source.issuer().entities();
    boolean post = POST.matcher(group.name()).matches() && group.of().isEmpty();
    return post && issuer.size() == 1 ? Sides.of(issuer.get(0)) : Sides.of(group);
  }

  /** True for states and their people: no company and no private person. */
  static boolean isOfficial(Entity participant) {
    if (participant instanceof Entity.Person person) {
      return !person.posts().isEmpty();
    }
    return !(participant instanceof Entity.Organization organization)
        || organization.kind() != Entity.Organization.Kind.COMPANY;
  }

  /** A courtesy call or a summons, which is none of the rounds of talks of the two. */
  static boolean isCall(Fact.Meeting meeting) {
    return meeting.evidence().stream().anyMatch(e -> e.rule().endsWith("/call-on-official"));
  }
}
