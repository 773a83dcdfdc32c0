package org.communique.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.communique.entity.Entity;
import org.communique.fact.Evidence;
import org.communique.fact.Fact;
import org.communique.fact.Plover;
import org.communique.fact.Realis;

/**
 * Disputes that show in what two states do to each other: each takes a hostile step against the
 * other, or says so, in the same article. It is over what the first of these steps is about. Where
 * their dispute has been told otherwise, or where the steps go one way only, there is none.
 */
final class Hostilities {
  private static final Set<Plover> HOSTILE =
      EnumSet.of(
          Plover.ACCUSE,
          Plover.ASSAULT,
          Plover.COERCE,
          Plover.PROTEST,
          Plover.REJECT,
          Plover.SANCTION,
          Plover.THREATEN);

  private static final Set<Fact.Statement.Kind> ANGRY =
      EnumSet.of(
          Fact.Statement.Kind.COMPLAIN,
          Fact.Statement.Kind.DEMAND,
          Fact.Statement.Kind.REJECT,
          Fact.Statement.Kind.THREATEN);

  private static final double CONFIDENCE = 0.5;

  /** One step against a state. */
  record Step(Entity from, Entity to, Fact told) {
    boolean isAmong(Set<Entity> parties) {
      return parties.contains(from) && parties.contains(to);
    }

    private int at() {
      return told.evidence().get(0).words().start();
    }

    /** What is said against each other is mostly about what has been done. */
    boolean isTalk() {
      return told instanceof Fact.Statement
          || told instanceof Fact.Event act && act.plover() == Plover.ACCUSE;
    }
  }

  private final Topics topics;

  Hostilities(Source source) {
    this.topics = new Topics(source);
  }

  List<Fact.Dispute> read(List<Fact> facts) {
    List<Step> steps = steps(facts);
    Map<Set<Entity>, List<Step>> between = new LinkedHashMap<>();
    steps.forEach(
        s -> between.computeIfAbsent(Set.of(s.from(), s.to()), pair -> new ArrayList<>()).add(s));
    List<Fact.Dispute> disputes = new ArrayList<>();
    between.forEach(
        (pair, taken) -> {
          boolean mutual = taken.stream().map(Step::from).distinct().count() > 1;
          boolean known = facts.stream().anyMatch(f -> isBetween(f, pair));
          if (mutual && !known) {
            dispute(taken).ifPresent(disputes::add);
          }
        });
    return disputes;
  }

  private static boolean isBetween(Fact fact, Set<Entity> pair) {
    return fact instanceof Fact.Dispute dispute
        && !Disputes.isImplied(dispute)
        && Sides.states(dispute.parties()).containsAll(pair);
  }

  private Optional<Fact.Dispute> dispute(List<Step> taken) {
    return taken.stream()
        .sorted(Comparator.comparing(Step::isTalk).thenComparingInt(Step::at))
        .flatMap(
            step ->
                topics.of(step.told()).stream()
                    .filter(Quarrels::isMatter)
                    .map(
                        over ->
                            new Fact.Dispute(
                                List.of(step.from(), step.to()),
                                over,
                                Optional.empty(),
                                List.of(evidence(step.told())))))
        .findFirst()
        .filter(d -> !Quarrels.isWar(d.over()));
  }

  private static Evidence evidence(Fact told) {
    Evidence first = told.evidence().get(0);
    return new Evidence(first.words(), first.sentence(), "dispute/hostilities", CONFIDENCE);
  }

  /** What states do to each other, or say against each other. */
  static List<Step> steps(List<Fact> facts) {
    return facts.stream().flatMap(f -> steps(f).stream()).toList();
  }

  private static List<Step> steps(Fact fact) {
    if (fact instanceof Fact.Event act
        && HOSTILE.contains(act.plover())
        && act.realis() == Realis.ACTUAL) {
      return steps(Sides.states(act.agents()), Sides.states(act.targets()), fact);
    }
    if (fact instanceof Fact.Statement said && ANGRY.contains(said.kind())) {
      return steps(Sides.states(said.speakers()), Sides.states(said.addressees()), fact);
    }
    return List.of();
  }

  private static List<Step> steps(Set<Entity> from, Set<Entity> to, Fact told) {
    Set<Entity> targets = new LinkedHashSet<>(to);
    targets.removeAll(from);
    return from.size() == 1 && targets.size() == 1
        ? List.of(new Step(from.iterator().next(), targets.iterator().next(), told))
        : List.of();
  }
}
