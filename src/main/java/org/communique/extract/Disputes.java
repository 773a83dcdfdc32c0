package org.communique.extract;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.communique.clause.Argument.Slot;
import org.communique.clause.Clause;
import org.communique.entity.Entity;
import org.communique.fact.Evidence;
import org.communique.fact.Fact;
import org.communique.rule.Act;
import org.communique.rule.Filler;
import org.communique.text.Tree;

/** Reads disputes, and who claims and who controls a place. */
final class Disputes {
  private static final List<String> SUBJECTS = List.of("over", "about", "on", "regarding");

  private static final Filler MODIFIER = new Filler("modifier");

  private final Source source;
  private final Venues venues;

  Disputes(Source source, Venues venues) {
    this.source = source;
    this.venues = venues;
  }

  /** A dispute that a noun or verb names, where it says over what. */
  Optional<Fact.Dispute> read(Match match) {
    boolean denied = match.clause().form().negated();
    if (!(match.rule().act() instanceof Act.Dispute) || denied) {
      return Optional.empty();
    }
    Clause clause = match.clause();
    Optional<Tree> over = over(match);
    List<Entity> parties = parties(match);
    if (over.isEmpty() || parties.size() < 2) {
      return Optional.empty();
    }
    return Optional.of(
        new Fact.Dispute(
            parties,
            source.line(clause.sentence().spanOf(over.get().from(), end(over.get()))),
            venues.of(clause.sentence(), over.get()),
            List.of(match.evidence())));
  }

  /**
   * What it is about: what follows "over", or the whole phrase where its adjective says it ("a
   * border dispute").
   */
  private static Optional<Tree> over(Match match) {
    Clause clause = match.clause();
    Optional<Tree> named =
        match.content().or(() -> SUBJECTS.stream().flatMap(clause::after).findFirst());
    boolean telling =
        clause.form().noun()
            && clause.first(Slot.MODIFIER).isPresent()
            && match.rule().where().containsKey(MODIFIER);
    return named.isEmpty() && telling ? Optional.of(clause.tree()) : named;
  }

  /** Where a clause that comments on what it is about begins, set off by a comma. */
  private static int end(Tree over) {
    List<Tree> parts = over.children();
    return IntStream.range(2, parts.size())
        .filter(i -> parts.get(i).is("SBAR") && parts.get(i - 1).is(","))
        .map(i -> parts.get(i - 1).from())
        .findFirst()
        .orElse(over.to());
  }

  /** The sides it is between; where they are not named, the two that the article is about. */
  private List<Entity> parties(Match match) {
    Set<Entity> parties = new LinkedHashSet<>();
    match.agents().stream().map(Sides::of).forEach(parties::add);
    match.targets().stream().map(Sides::of).forEach(parties::add);
    parties.removeIf(Entity.Group.class::isInstance);
    if (parties.size() < 2 && !isPlural(match.clause())) {
      source.sidesNear(match.clause().sentence()).stream()
          .filter(p -> parties.size() < 2)
          .forEach(parties::add);
    }
    return List.copyOf(parties);
  }

  /** "Maritime disputes": quarrels in general. */
  private static boolean isPlural(Clause clause) {
    return clause.form().noun() && clause.sentence().token(clause.head()).tag().equals("NNS");
  }

  /**
   * Where one side claims what another holds or claims they are in dispute over it; one dispute for
   * all that the same sides contest.
   */
  static List<Fact.Dispute> of(List<Fact> facts) {
    Map<Set<Entity>, Fact.Dispute> disputes = new LinkedHashMap<>();
    for (Fact fact : facts) {
      if (fact instanceof Fact.Claim claim) {
        Set<Entity> parties = new LinkedHashSet<>(claim.claimedBy());
        parties.addAll(claim.controlledBy());
        if (parties.size() > 1) {
          String over = "sovereignty over " + claim.place().name();
          disputes.putIfAbsent(
              parties,
              new Fact.Dispute(
                  List.copyOf(parties), over, Optional.of(claim.place()), contest(claim)));
        }
      }
    }
    return List.copyOf(disputes.values());
  }

  private static List<Evidence> contest(Fact.Claim claim) {
    return claim.evidence().stream()
        .map(e -> new Evidence(e.words(), e.sentence(), "dispute/contested", e.confidence()))
        .toList();
  }

  /** One side of a contested place. */
  Optional<Fact.Claim> claim(Match match) {
    if (!(match.rule().act() instanceof Act.Hold hold) || match.agents().isEmpty()) {
      return Optional.empty();
    }
    Clause clause = match.clause();
    List<Entity> sides = match.agents().stream().map(Sides::of).distinct().toList();
    return Stream.concat(clause.all(Slot.OBJECT), Stream.of("over", "to").flatMap(clause::after))
        .map(o -> venues.of(clause.sentence(), o))
        .flatMap(Optional::stream)
        .findFirst()
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
