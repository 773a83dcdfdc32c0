package org.communique.extract;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.communique.entity.Entity;
import org.communique.entity.Reference;
import org.communique.fact.Evidence;
import org.communique.fact.Fact;
import org.communique.fact.Plover;
import org.communique.text.Span;

/**
 * Completes acts whose target their clause does not name but the discourse does, as implicit
 * arguments (Gerber and Chai, 2010): what is done to a contested place is done to whoever else
 * claims it; else the target is the only other state or body that the clause speaks of, or that its
 * sentence does; else, where the agent is one of two sides that were named together, the other one.
 * Only acts that need somebody to be done to are completed; what was filled in is trusted less.
 */
final class ImplicitTargets {
  private static final Set<Plover> NEEDY =
      EnumSet.of(
          Plover.CONSULT,
          Plover.SUPPORT,
          Plover.AID,
          Plover.CONCEDE,
          Plover.ACCUSE,
          Plover.REJECT,
          Plover.SANCTION,
          Plover.COERCE,
          Plover.ASSAULT);

  private static final double LESS = 0.8;

  private final Source source;

  ImplicitTargets(Source source) {
    this.source = source;
  }

  /** The facts, those acts completed that can be. */
  List<Fact> complete(List<Fact> facts) {
    List<Fact.Claim> claims =
        facts.stream().filter(Fact.Claim.class::isInstance).map(Fact.Claim.class::cast).toList();
    List<Fact> completed = new ArrayList<>();
    for (Fact fact : facts) {
      completed.add(
          fact instanceof Fact.Event act && act.targets().isEmpty() ? complete(act, claims) : fact);
    }
    return completed;
  }

  private Fact complete(Fact.Event act, List<Fact.Claim> claims) {
    Set<Entity> sides = new LinkedHashSet<>();
    act.agents().stream().map(Sides::of).filter(Source::isParty).forEach(sides::add);
    if (sides.isEmpty() || !NEEDY.contains(act.plover())) {
      return act;
    }
    Evidence evidence = act.evidence().get(0);
    List<Entity> targets = claimants(act, claims, sides);
    if (targets.isEmpty()) {
      targets = only(evidence.words(), sides, act.plover());
    }
    if (targets.isEmpty()) {
      targets = only(evidence.sentence(), sides, act.plover());
    }
    if (targets.isEmpty()) {
      targets = opposite(evidence, sides, act.plover() == Plover.CONSULT);
    }
    return targets.isEmpty() ? act : with(act, targets);
  }

  /** Who else claims the place of an act; where nobody does, who else controls it. */
  private static List<Entity> claimants(
      Fact.Event act, List<Fact.Claim> claims, Set<Entity> sides) {
    List<Fact.Claim> here =
        claims.stream()
            .filter(c -> act.place().filter(p -> p.name().equals(c.place().name())).isPresent())
            .toList();
    List<Entity> claiming = others(here.stream().flatMap(c -> c.claimedBy().stream()), sides);
    return claiming.isEmpty()
        ? others(here.stream().flatMap(c -> c.controlledBy().stream()), sides)
        : claiming;
  }

  private static List<Entity> others(Stream<Entity> holders, Set<Entity> sides) {
    return holders.filter(e -> !sides.contains(e)).distinct().toList();
  }

  /**
   * The only other state or international body that is named inside a span; a complaint is brought
   * to bodies rather than against them.
   */
  private List<Entity> only(Span span, Set<Entity> sides, Plover code) {
    List<Entity> others =
        source.entities().within(span).stream()
            .filter(r -> r.form() == Reference.Form.NAME || r.form() == Reference.Form.DEMONYM)
            .flatMap(r -> r.entities().stream())
            .filter(Sides::canAct)
            .map(Sides::of)
            .filter(Source::isParty)
            .filter(e -> code != Plover.ACCUSE || e instanceof Entity.Place)
            .distinct()
            .filter(e -> !sides.contains(e))
            .toList();
    return others.size() == 1 ? others : List.of();
  }

  /** The other of two sides that were named together; of a mediator, both. */
  private List<Entity> opposite(Evidence evidence, Set<Entity> sides, boolean between) {
    List<Entity> pair = source.sentence(evidence).map(source::sidesNear).orElse(List.of());
    List<Entity> others = pair.stream().filter(e -> !sides.contains(e)).toList();
    return between || others.size() == 1 ? others : List.of();
  }

  /** To two places, so that it reads well in the graph. */
  private static double less(double confidence) {
    return Math.round(confidence * LESS * 100) / 100.0;
  }

  private static Fact.Event with(Fact.Event act, List<Entity> targets) {
    List<Evidence> weaker =
        act.evidence().stream()
            .map(e -> new Evidence(e.words(), e.sentence(), e.rule(), less(e.confidence())))
            .toList();
    return new Fact.Event(
        act.plover(),
        act.agents(),
        targets,
        act.what(),
        act.place(),
        act.when(),
        act.realis(),
        weaker);
  }
}
