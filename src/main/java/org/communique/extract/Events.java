package org.communique.extract;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.communique.clause.Argument.Slot;
import org.communique.clause.Clause;
import org.communique.clause.Clause.Link;
import org.communique.entity.Entity;
import org.communique.fact.Fact;
import org.communique.fact.Realis;
import org.communique.rule.Act;
import org.communique.text.Span;
import org.communique.text.Tree;

/**
 * Reads acts between actors from clauses that event rules fit. An act without an agent is left out.
 */
final class Events {
  private static final List<String> PLACES =
      List.of("in", "at", "on", "near", "off", "over", "into", "from", "to");

  private final Source source;
  private final Actors actors;
  private final RealisReader realis;
  private final Dates dates;

  Events(Source source, Actors actors, RealisReader realis, Dates dates) {
    this.source = source;
    this.actors = actors;
    this.realis = realis;
    this.dates = dates;
  }

  Optional<Fact.Event> read(Match match) {
    if (!(match.rule().act() instanceof Act.Event act) || match.agents().isEmpty()) {
      return Optional.empty();
    }
    Clause clause = match.clause();
    Realis how = realis.of(clause);
    if (clause.link() == Link.CONDITION) {
      return Optional.empty();
    }
    List<Entity> targets =
        match.targets().stream().filter(t -> !match.agents().contains(t)).toList();
    return Optional.of(
        new Fact.Event(
            act.plover(),
            match.agents(),
            targets,
            what(clause),
            place(clause),
            dates.of(clause),
            how,
            List.of(match.evidence())));
  }

  /** The words of the act without its subject: from the verb on, or the whole noun phrase. */
  private String what(Clause clause) {
    int from = clause.form().noun() ? clause.tree().from() : clause.head();
    Span words = clause.sentence().spanOf(from, Math.max(clause.tree().to(), from + 1));
    Optional<Tree> object =
        clause.first(Slot.OBJECT).filter(o -> clause.form().passive() && o.to() <= clause.head());
    String act = source.line(words).replaceFirst("[.,;:]+$", "");
    return object.map(o -> source.line(clause.sentence().spanOf(o)) + " " + act).orElse(act);
  }

  /** The first place that a phrase of place names. */
  private Optional<Entity.Place> place(Clause clause) {
    Stream<Tree> phrases = PLACES.stream().flatMap(clause::after);
    return phrases
        .map(p -> actors.place(clause.sentence(), p))
        .flatMap(Optional::stream)
        .findFirst()
        .or(
            () ->
                clause
                    .first(Slot.OBJECT)
                    .flatMap(o -> actors.place(clause.sentence(), o))
                    .filter(p -> p.kind() != Entity.Place.Kind.COUNTRY));
  }
}
