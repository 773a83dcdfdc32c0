package org.communique.extract;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.communique.clause.Clause;
import org.communique.clause.Clause.Link;
import org.communique.entity.Entity;
import org.communique.fact.Fact;
import org.communique.fact.Fact.Meeting.Kind;
import org.communique.rule.Act;
import org.communique.text.Tree;

/** Reads meetings, talks, calls, visits and conferences. */
final class Meetings {
  private static final List<String> VENUES = List.of("in", "at", "on");
  private static final List<String> DESTINATIONS = List.of("to", "in", "at");

  private final Source source;
  private final Actors actors;
  private final RealisReader realis;
  private final Dates dates;

  Meetings(Source source, Actors actors, RealisReader realis, Dates dates) {
    this.source = source;
    this.actors = actors;
    this.realis = realis;
    this.dates = dates;
  }

  Optional<Fact.Meeting> read(Match match) {
    if (!(match.rule().act() instanceof Act.Meet act) || match.clause().link() == Link.CONDITION) {
      return Optional.empty();
    }
    Clause clause = match.clause();
    Set<Entity> participants = new LinkedHashSet<>(match.agents());
    Optional<Entity.Place> place = place(clause, act.kind());
    if (act.kind() == Kind.VISIT) {
      participants.removeIf(p -> p.equals(place.orElse(null)));
    } else {
      participants.addAll(match.targets());
    }
    Optional<org.communique.time.DateRange> when = dates.of(clause);
    boolean enough =
        act.kind() == Kind.VISIT
            ? !participants.isEmpty() && place.isPresent()
            : participants.size() > 1 || (participants.size() == 1 && act.kind() == Kind.SUMMIT);
    if (!enough) {
      return Optional.empty();
    }
    return Optional.of(
        new Fact.Meeting(
            act.kind(),
            withoutSides(participants),
            place,
            when,
            realis.of(clause),
            List.of(match.evidence())));
  }

  /** Where ministers are named, their countries are no further participants. */
  private static List<Entity> withoutSides(Set<Entity> participants) {
    List<Entity> kept = new ArrayList<>(participants);
    kept.removeIf(
        p ->
            participants.stream()
                .anyMatch(o -> o != p && !(o instanceof Entity.Place) && Actors.side(o).equals(p)));
    return kept;
  }

  private Optional<Entity.Place> place(Clause clause, Kind kind) {
    Stream<Tree> object =
        kind == Kind.VISIT && !clause.form().noun()
            ? clause.all(org.communique.clause.Argument.Slot.OBJECT)
            : Stream.empty();
    Stream<Tree> phrases =
        Stream.concat(
            object, (kind == Kind.VISIT ? DESTINATIONS : VENUES).stream().flatMap(clause::after));
    Optional<Entity.Place> own = first(clause, phrases);
    if (own.isPresent() || !clause.form().noun()) {
      return own;
    }
    return source
        .governor(clause)
        .filter(
            g ->
                g.all(org.communique.clause.Argument.Slot.OBJECT)
                    .anyMatch(o -> o.covers(clause.head())))
        .flatMap(g -> first(g, VENUES.stream().flatMap(g::after)));
  }

  private Optional<Entity.Place> first(Clause clause, Stream<Tree> phrases) {
    return phrases
        .filter(p -> p.is("NP"))
        .map(p -> actors.place(clause.sentence(), p))
        .flatMap(Optional::stream)
        .findFirst();
  }
}
