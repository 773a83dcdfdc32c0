package org.communique.extract;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.communique.clause.Argument.Slot;
import org.communique.clause.Clause;
import org.communique.clause.Clause.Link;
import org.communique.entity.Entity;
import org.communique.fact.Fact;
import org.communique.fact.Fact.Meeting.Kind;
import org.communique.rule.Act;
import org.communique.text.WordList;
import org.communique.time.DateRange;

/**
 * Reads meetings, talks, calls, visits and conferences. A noun that does not say who takes part
 * ("agreed to reopen the talks", "flew to Rome for a summit with B") has the subjects of the verbs
 * it depends on, as far up as these are verbs that go with meetings.
 */
final class Meetings {
  private static final WordList SUPPORT = WordList.resource("/rules/meeting-verbs.txt");
  private static final List<String> VENUES = List.of("in", "at", "on");
  private static final List<String> DESTINATIONS = List.of("to", "in", "at");
  private static final int MOST_VERBS_UP = 3;

  private final Source source;
  private final Actors actors;
  private final Venues venues;
  private final RealisReader realis;
  private final Dates dates;

  Meetings(Source source, Actors actors, Venues venues, RealisReader realis, Dates dates) {
    this.source = source;
    this.actors = actors;
    this.venues = venues;
    this.realis = realis;
    this.dates = dates;
  }

  Optional<Fact.Meeting> read(Match match) {
    if (!(match.rule().act() instanceof Act.Meet act) || match.clause().link() == Link.CONDITION) {
      return Optional.empty();
    }
    Clause clause = match.clause();
    Optional<Entity.Place> place = place(clause, act.kind());
    Set<Entity> participants = participants(match, act.kind());
    boolean enough;
    if (act.kind() == Kind.VISIT) {
      participants.removeIf(p -> p.equals(place.orElse(null)));
      enough = !participants.isEmpty() && place.isPresent();
    } else {
      enough = participants.size() > 1 || isAlone(act.kind(), participants);
    }
    if (!enough) {
      return Optional.empty();
    }
    Optional<DateRange> when = dates.of(clause);
    return Optional.of(
        new Fact.Meeting(
            act.kind(),
            withoutSides(participants),
            place,
            when,
            realis.at(clause, when),
            List.of(match.evidence())));
  }

  /** A summit may name one body ("the G7 summit"). */
  private static boolean isAlone(Kind kind, Set<Entity> participants) {
    return kind == Kind.SUMMIT
        && participants.stream().anyMatch(Entity.Organization.class::isInstance);
  }

  private Set<Entity> participants(Match match, Kind kind) {
    Set<Entity> participants = new LinkedHashSet<>(match.agents());
    if (kind != Kind.VISIT) {
      participants.addAll(match.targets());
    }
    Clause clause = match.clause();
    Optional<Clause> verb = clause.form().noun() ? source.governor(clause) : Optional.empty();
    int up = 0;
    while (verb.isPresent() && participants.size() < 2 && up < MOST_VERBS_UP) {
      boolean host = SUPPORT.contains(verb.get().lemma());
      if (!host
          && !(up == 0 && verb.get().all(Slot.OBJECT).noneMatch(o -> o.covers(clause.head())))) {
        break;
      }
      if (host) {
        participants.addAll(actors.of(clause.sentence(), verb.get().all(Slot.SUBJECT).toList()));
        if (kind != Kind.VISIT) {
          verb.get()
              .all(Slot.OBJECT)
              .filter(o -> !o.covers(clause.head()))
              .forEach(o -> participants.addAll(actors.of(clause.sentence(), o)));
        }
      }
      verb = verb.get().link() == Link.ROOT ? Optional.empty() : source.governor(verb.get());
      up++;
    }
    return participants;
  }

  /** Where ministers are named, their countries are no further participants. */
  private static List<Entity> withoutSides(Set<Entity> participants) {
    List<Entity> kept = new ArrayList<>(participants);
    kept.removeIf(
        p ->
            participants.stream()
                .anyMatch(o -> o != p && o instanceof Entity.Person && Sides.of(o).equals(p)));
    return kept;
  }

  private Optional<Entity.Place> place(Clause clause, Kind kind) {
    if (kind == Kind.VISIT && !clause.form().noun()) {
      Optional<Entity.Place> object =
          clause.first(Slot.OBJECT).flatMap(o -> venues.of(clause.sentence(), o));
      return object.or(() -> venues.after(clause, DESTINATIONS));
    }
    List<String> prepositions = kind == Kind.VISIT ? DESTINATIONS : VENUES;
    Optional<Entity.Place> own = venues.after(clause, prepositions);
    return own.isPresent() || !clause.form().noun()
        ? own
        : source
            .governor(clause)
            .filter(g -> g.all(Slot.OBJECT).anyMatch(o -> o.covers(clause.head())))
            .flatMap(g -> venues.after(g, VENUES));
  }
}
