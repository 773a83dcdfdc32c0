package org.communique.extract;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.communique.clause.Argument.Slot;
import org.communique.clause.Clause;
import org.communique.entity.Entity;
import org.communique.fact.Fact;
import org.communique.rule.Act;
import org.communique.text.Span;
import org.communique.text.Tree;

/** Reads disputes, and who claims and who controls a place. */
final class Disputes {
  private static final List<String> SUBJECTS = List.of("over", "about", "on", "regarding");

  private final Source source;
  private final Venues venues;

  Disputes(Source source, Venues venues) {
    this.source = source;
    this.venues = venues;
  }

  /** A dispute that a noun or verb names, where it says over what. */
  Optional<Fact.Dispute> read(Match match) {
    if (!(match.rule().act() instanceof Act.Dispute)) {
      return Optional.empty();
    }
    Clause clause = match.clause();
    Optional<Tree> over =
        match.content().or(() -> SUBJECTS.stream().flatMap(clause::after).findFirst());
    if (over.isEmpty()) {
      return Optional.empty();
    }
    Set<Entity> parties = new LinkedHashSet<>();
    match.agents().stream().map(Sides::of).forEach(parties::add);
    match.targets().stream().map(Sides::of).forEach(parties::add);
    if (parties.size() < 2) {
      source.usualSides().stream().filter(p -> parties.size() < 2).forEach(parties::add);
    }
    if (parties.size() < 2) {
      return Optional.empty();
    }
    Span words = clause.sentence().spanOf(over.get());
    return Optional.of(
        new Fact.Dispute(
            new ArrayList<>(parties),
            source.line(words),
            venues.of(clause.sentence(), over.get()),
            List.of(match.evidence())));
  }

  /** One side of a contested place. */
  Optional<Fact.Claim> claim(Match match) {
    if (!(match.rule().act() instanceof Act.Hold hold) || match.agents().isEmpty()) {
      return Optional.empty();
    }
    Clause clause = match.clause();
    List<Entity> sides = match.agents().stream().map(Sides::of).distinct().toList();
    return clause
        .first(Slot.OBJECT)
        .flatMap(o -> venues.of(clause.sentence(), o))
        .filter(p -> p.kind() != Entity.Place.Kind.COUNTRY)
        .map(
            p ->
                new Fact.Claim(
                    p,
                    hold.control() ? List.of() : sides,
                    hold.control() ? sides : List.of(),
                    List.of(match.evidence())));
  }
}
