package org.communique.extract;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.communique.entity.Entity;
import org.communique.fact.Evidence;
import org.communique.fact.Fact;
import org.communique.fact.Plover;

/**
 * Completes acts told in the passive without a word by whom, where only one other side can have
 * done it: of "the Kenyan consul was summoned" in a quarrel between two states, the other state.
 * What was filled in is trusted less. A release or a transcript that does not say by whom leaves it
 * open. An act that nobody can be found for is left out, unless news tells of such acts for whom
 * they befell.
 */
final class ImplicitAgents {
  /** News tells of these without a word by whom. */
  private static final Set<Plover> TOLD_OF_VICTIMS =
      Set.of(
          Plover.ASSAULT,
          Plover.COERCE,
          Plover.SANCTION,
          Plover.CONCEDE,
          Plover.COOPERATE,
          Plover.PROTEST);

  /** What only a state can do to others; blows may come from anybody. */
  private static final Set<Plover> OFFICIAL =
      Set.of(
          Plover.ACCUSE, Plover.AID, Plover.COERCE, Plover.CONCEDE, Plover.REJECT, Plover.SANCTION);

  private final Counterparties counterparties;

  ImplicitAgents(Counterparties counterparties) {
    this.counterparties = counterparties;
  }

  /** Whether an act of this code may be told without an agent, until one is looked for here. */
  static boolean isLookedFor(Plover code) {
    return TOLD_OF_VICTIMS.contains(code) || OFFICIAL.contains(code);
  }

  /** The facts, those acts completed that can be. */
  List<Fact> complete(List<Fact> facts) {
    return facts.stream()
        .flatMap(
            f ->
                f instanceof Fact.Event act && act.agents().isEmpty()
                    ? complete(act).stream()
                    : Stream.of(f))
        .toList();
  }

  private Optional<Fact> complete(Fact.Event act) {
    List<Entity> agents =
        OFFICIAL.contains(act.plover()) && !counterparties.areTold() ? agents(act) : List.of();
    if (agents.isEmpty()) {
      return isTold(act) ? Optional.of(act) : Optional.empty();
    }
    return Optional.of(
        new Fact.Event(
            act.plover(),
            agents,
            act.targets(),
            act.what(),
            act.place(),
            act.when(),
            act.realis(),
            Counterparties.weaker(act.evidence())));
  }

  /** Blows and releases may befall anybody; of the rest, not what befalls one without a post. */
  private static boolean isTold(Fact.Event act) {
    return act.plover() == Plover.ASSAULT
        || act.plover() == Plover.CONCEDE
        || (TOLD_OF_VICTIMS.contains(act.plover())
            && act.targets().stream()
                .map(Sides::of)
                .anyMatch(t -> t instanceof Entity.Group || Source.isParty(t)));
  }

  /** One other side, where the sides of the targets are known. */
  private List<Entity> agents(Fact.Event act) {
    Set<Entity> sides = new LinkedHashSet<>();
    act.targets().stream().map(Sides::of).filter(Source::isParty).forEach(sides::add);
    if (sides.isEmpty()) {
      return List.of();
    }
    Evidence evidence = act.evidence().get(0);
    List<Entity> agents =
        counterparties.only(evidence.sentence(), sides, e -> !Sides.states(List.of(e)).isEmpty());
    if (agents.isEmpty()) {
      agents = counterparties.opposite(evidence, sides);
    }
    return agents.size() == 1 ? agents : List.of();
  }
}
