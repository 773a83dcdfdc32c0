package org.communique.extract;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.communique.entity.Entity;
import org.communique.fact.Evidence;
import org.communique.fact.Fact;
import org.communique.fact.Plover;
import org.communique.text.Span;

/**
 * Completes acts whose target their clause does not name but the discourse does, as implicit
 * arguments (Gerber and Chai, 2010): what is done to a contested place is done to whoever else
 * claims it; else the target is the only other state or body that the clause speaks of, or that its
 * sentence does; else, where the agent is one of two sides that were named together, the other one.
 * What people without a state do, they do to the country where the sentence plays. A release or a
 * transcript names whom it means: there neither aid and support nor what only the two sides of the
 * article could supply is completed. Only acts that need somebody to be done to are completed; what
 * was filled in is trusted less.
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
          Plover.PROTEST,
          Plover.ASSAULT);

  /** What is given need not be for whoever else is named. */
  private static final Set<Plover> GIVING = EnumSet.of(Plover.AID, Plover.SUPPORT);

  /** What people without a state do to the one where they are. */
  private static final Set<Plover> INTERNAL = EnumSet.of(Plover.ASSAULT, Plover.PROTEST);

  /** "Attacks on institutions": the words tell what was aimed at, though that is no actor. */
  private static final Pattern AIMED = Pattern.compile("(?is).*\\battacks? (?:up)?on\\b.*");

  /** What two do with what is between them, they do to each other. */
  private static final Pattern MUTUAL =
      Pattern.compile(
          "\\btheir (?:\\p{L}+ ){0,2}(?:borders?|frontier|crossings?|ties|relations|embassies)\\b");

  private static final Pattern ENVOYS = Pattern.compile("(?i).*\\b(?:" + Quarrels.ENVOY + ")s?");

  private static final Pattern PRONOUN = Pattern.compile("(?i)(?:its|his|her|their)\\b");

  /** Who resigns does nothing to anybody. */
  private static final String RESIGNING = "concede/step-aside";

  private final Counterparties counterparties;
  private final Aims aims;

  ImplicitTargets(Counterparties counterparties, Aims aims) {
    this.counterparties = counterparties;
    this.aims = aims;
  }

  /** The facts, those acts completed that can be. */
  List<Fact> complete(List<Fact> facts) {
    List<Fact.Claim> claims =
        facts.stream().filter(Fact.Claim.class::isInstance).map(Fact.Claim.class::cast).toList();
    List<Fact> completed = new ArrayList<>();
    for (Fact fact : facts) {
      if (!(fact instanceof Fact.Event act && isOpen(act))) {
        completed.add(fact);
      } else if (!isEcho(act, facts)) {
        completed.add(
            alike(act, completed)
                .<Fact>map(like -> with(act, like.targets()))
                .orElseGet(() -> complete(act, claims)));
      }
    }
    return completed;
  }

  /** Nobody named, or envoys of whom it is not said whose they are: "expelled two diplomats". */
  private static boolean isOpen(Fact.Event act) {
    return act.targets().stream()
        .allMatch(
            t ->
                t instanceof Entity.Group group
                    && group.of().isEmpty()
                    && act.plover() == Plover.SANCTION
                    && ENVOYS.matcher(group.name()).matches());
  }

  /** "Mali broke with Chad, and Togo recalled its envoy": the like act told before it. */
  private static Optional<Fact.Event> alike(Fact.Event act, List<Fact> told) {
    List<Entity> sides = act.agents().stream().map(Sides::of).toList();
    return told.stream()
        .filter(Fact.Event.class::isInstance)
        .map(Fact.Event.class::cast)
        .filter(e -> act.plover() == Plover.SANCTION && e.plover() == act.plover())
        .filter(e -> e.evidence().get(0).sentence().equals(act.evidence().get(0).sentence()))
        .filter(e -> e.realis() == act.realis() && !e.targets().isEmpty())
        .filter(e -> e.targets().stream().map(Sides::of).noneMatch(sides::contains))
        .filter(e -> e.agents().stream().map(Sides::of).noneMatch(sides::contains))
        .reduce((earlier, later) -> later);
  }

  /**
   * "The Kremlin's war", where the article tells elsewhere on whom: no other one. "Its aggression",
   * where it tells elsewhere that they are those who are attacked: a pronoun for the attackers.
   */
  private static boolean isEcho(Fact.Event act, List<Fact> facts) {
    List<Entity> sides = act.agents().stream().map(Sides::of).toList();
    return act.evidence().stream().allMatch(e -> e.rule().equals("assault/attack-noun"))
        && facts.stream()
            .filter(Fact.Event.class::isInstance)
            .map(Fact.Event.class::cast)
            .filter(e -> e.plover() == Plover.ASSAULT && !e.targets().isEmpty())
            .flatMap(e -> Stream.concat(e.agents().stream(), hit(e, act)))
            .map(Sides::of)
            .anyMatch(sides::contains);
  }

  /** Whom an attack hit that somebody else made. */
  private static Stream<Entity> hit(Fact.Event attack, Fact.Event act) {
    return PRONOUN.matcher(act.what()).lookingAt() && !attack.agents().isEmpty()
        ? attack.targets().stream()
        : Stream.empty();
  }

  private Fact complete(Fact.Event act, List<Fact.Claim> claims) {
    Set<Entity> sides = new LinkedHashSet<>();
    act.agents().stream().map(Sides::of).forEach(sides::add);
    boolean internal = act.plover() == Plover.PROTEST && sides.stream().anyMatch(Source::isParty);
    boolean alone = act.evidence().stream().allMatch(e -> e.rule().equals(RESIGNING));
    if (sides.isEmpty() || internal || alone || aims.isTold(act) || !NEEDY.contains(act.plover())) {
      return act;
    }
    if (sides.size() == 2 && MUTUAL.matcher(act.what()).find()) {
      return with(act, List.copyOf(sides));
    }
    Evidence evidence = act.evidence().get(0);
    if (sides.stream().noneMatch(Source::isParty)) {
      boolean open =
          INTERNAL.contains(act.plover())
              && !AIMED.matcher(act.what()).matches()
              && !isNowhere(act);
      List<Entity> theatre = open ? theatre(evidence, sides) : List.of();
      return theatre.isEmpty() ? act : with(act, theatre);
    }
    List<Entity> targets = claimants(act, claims, sides);
    boolean given = GIVING.contains(act.plover()) && counterparties.areTold();
    if (targets.isEmpty() && !given) {
      targets = only(evidence.words(), sides, act.plover());
    }
    boolean vague =
        GIVING.contains(act.plover()) && !counterparties.areTwo()
            || act.plover() == Plover.ASSAULT
                && isNowhere(act)
                && sides.stream().noneMatch(Entity.Place.class::isInstance);
    if (targets.isEmpty() && !vague && !given) {
      targets = only(evidence.sentence(), sides, act.plover());
    }
    if (targets.isEmpty() && !vague && !counterparties.areTold()) {
      targets = opposite(evidence, sides, act.plover());
    }
    return targets.isEmpty() ? act : with(act, targets);
  }

  /** At a place of which nobody knows in which country it lies. */
  private static boolean isNowhere(Fact.Event act) {
    return act.place().filter(p -> Sides.country(p).isEmpty()).isPresent();
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

  /** The country in which the sentence plays. */
  private List<Entity> theatre(Evidence evidence, Set<Entity> sides) {
    return counterparties.theatre(evidence).stream().filter(e -> !sides.contains(e)).toList();
  }

  private List<Entity> only(Span span, Set<Entity> sides, Plover code) {
    return counterparties.only(span, sides, e -> mayBeMeant(e, code));
  }

  /**
   * A complaint is brought to bodies rather than against them, people are put on lists for the
   * forces they support, and a government that tells of an attack on itself says so.
   */
  private boolean mayBeMeant(Entity side, Plover code) {
    boolean force =
        side instanceof Entity.Organization body
            && body.kind() == Entity.Organization.Kind.MILITARY;
    return switch (code) {
      case ACCUSE -> side instanceof Entity.Place;
      case SANCTION -> !force;
      case ASSAULT, COERCE -> !isUnion(side) && !counterparties.isTelling(side);
      default -> true;
    };
  }

  /** No blow is meant for a body of states that a sentence happens to name. */
  private static boolean isUnion(Entity side) {
    return side instanceof Entity.Organization body
        && body.kind() == Entity.Organization.Kind.INTERNATIONAL;
  }

  /** The other of two sides; of a mediator, both, those of the sentence rather than the usual. */
  private List<Entity> opposite(Evidence evidence, Set<Entity> sides, Plover code) {
    List<Entity> told = counterparties.named(evidence.sentence(), sides);
    if (code == Plover.CONSULT && told.size() == 2) {
      return told;
    }
    if (code == Plover.ASSAULT && told.size() > 1) {
      return List.of();
    }
    List<Entity> others =
        counterparties.opposite(evidence, sides).stream().filter(e -> mayBeMeant(e, code)).toList();
    return code == Plover.CONSULT || others.size() == 1 ? others : List.of();
  }

  private static Fact.Event with(Fact.Event act, List<Entity> targets) {
    return new Fact.Event(
        act.plover(),
        act.agents(),
        targets,
        act.what(),
        act.place(),
        act.when(),
        act.realis(),
        Counterparties.weaker(act.evidence()));
  }
}
