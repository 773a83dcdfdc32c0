package org.communique.extract;

import java.util.ArrayList;
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
import org.communique.clause.Heads;
import org.communique.entity.Entity;
import org.communique.fact.Evidence;
import org.communique.fact.Fact;
import org.communique.rule.Act;
import org.communique.rule.Filler;
import org.communique.text.Token;
import org.communique.text.Tree;

/** Reads disputes, and who claims and who controls a place. */
final class Disputes {
  private static final List<String> SUBJECTS = List.of("over", "about", "on", "regarding");

  private static final Filler MODIFIER = new Filler("modifier");

  /** So sure is who names a dispute by a word for one. */
  private static final double NAMED = 0.7;

  private final Source source;
  private final Venues venues;

  Disputes(Source source, Venues venues) {
    this.source = source;
    this.venues = venues;
  }

  /** A dispute that a noun or verb names, where it says over what. */
  Optional<Fact.Dispute> read(Match match) {
    boolean denied =
        match.clause().form().negated() && !match.rule().where().containsKey(Filler.NEGATION);
    if (!(match.rule().act() instanceof Act.Dispute) || denied) {
      return Optional.empty();
    }
    Clause clause = match.clause();
    Optional<Tree> over = over(match);
    List<Entity> parties = parties(match);
    if (over.filter(o -> tells(match.clause(), o)).isEmpty() || parties.size() < 2) {
      return Optional.empty();
    }
    return Optional.of(
        new Fact.Dispute(
            parties,
            source.line(clause.sentence().spanOf(over.get().from(), end(over.get()))),
            venues.of(clause.sentence(), over.get()),
            List.of(match.evidence())));
  }

  /** "Differences on this" says nothing, nor does "conflict over the coming months". */
  private boolean tells(Clause clause, Tree over) {
    Token head = clause.sentence().token(Heads.of(over));
    boolean time = source.times().stream().anyMatch(t -> t.span().contains(head.span().start()));
    return !time && !head.tag().matches("DT|PRP");
  }

  /**
   * What it is about: what follows "over", or the whole phrase where its adjective says it ("a
   * border dispute").
   */
  private Optional<Tree> over(Match match) {
    Clause clause = match.clause();
    Optional<Tree> named =
        match
            .content()
            .or(() -> SUBJECTS.stream().flatMap(clause::after).findFirst())
            .or(() -> behind(clause));
    boolean telling =
        clause.form().noun()
            && clause.first(Slot.MODIFIER).isPresent()
            && match.rule().where().containsKey(MODIFIER);
    return named.isEmpty() && telling ? Optional.of(clause.tree()) : named;
  }

  /** "Recalled its envoy in a row [over visas]", of which the parser makes a phrase of the verb. */
  private Optional<Tree> behind(Clause noun) {
    return source
        .governor(noun)
        .filter(g -> noun.form().noun())
        .flatMap(
            g ->
                SUBJECTS.stream()
                    .limit(2)
                    .flatMap(g::after)
                    .filter(t -> t.from() == noun.head() + 2)
                    .findFirst());
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
    if (parties.size() < 2 && (!isPlural(match.clause()) || isOwned(match.clause()))) {
      Set<Entity> told = around(match.clause());
      if (told.size() == 2 && told.containsAll(parties)) {
        return List.copyOf(told);
      }
      source.othersNear(match.clause().sentence()).stream()
          .filter(p -> parties.size() < 2)
          .forEach(parties::add);
    }
    return List.copyOf(parties);
  }

  /** "Maritime disputes": quarrels in general. */
  private static boolean isPlural(Clause clause) {
    return clause.form().noun() && clause.sentence().token(clause.head()).tag().equals("NNS");
  }

  /** The states that the nearest clause names in which a dispute is a circumstance. */
  private Set<Entity> around(Clause noun) {
    if (!isCircumstance(noun)) {
      return Set.of();
    }
    Set<Entity> states = Set.of();
    Optional<Clause> clause = source.governor(noun);
    while (clause.isPresent() && states.size() < 2) {
      states = states(clause.get());
      clause = source.governor(clause.get());
    }
    return states;
  }

  /** "Shut its airspace in a row over visas". */
  private static boolean isCircumstance(Clause noun) {
    return noun.form().noun()
        && noun.tree().from() > 0
        && noun.sentence().token(noun.tree().from() - 1).text().equals("in");
  }

  private Set<Entity> states(Clause clause) {
    return Sides.states(
        source.entities().within(clause.sentence().spanOf(clause.tree())).stream()
            .flatMap(r -> r.entities().stream())
            .map(Sides::of)
            .filter(Entity.Place.class::isInstance)
            .toList());
  }

  /** "Their differences". */
  private static boolean isOwned(Clause clause) {
    return clause
        .first(Slot.SUBJECT)
        .filter(t -> clause.sentence().token(t.from()).tag().equals("PRP$"))
        .isPresent();
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

  /** Without disputes that are only implied where the same sides have one that is named. */
  static List<Fact> named(List<Fact> facts) {
    List<Set<Entity>> named =
        facts.stream()
            .filter(f -> f instanceof Fact.Dispute told && !isImplied(told))
            .map(f -> Set.copyOf(((Fact.Dispute) f).parties()))
            .toList();
    return new ArrayList<>(
        facts.stream()
            .filter(
                f ->
                    !(f instanceof Fact.Dispute told
                        && isImplied(told)
                        && named.contains(Set.copyOf(told.parties()))))
            .toList());
  }

  /** Nobody calls it a dispute, nor is it about a place that several claim. */
  static boolean isImplied(Fact.Dispute dispute) {
    return dispute.place().isEmpty()
        && dispute.evidence().stream().allMatch(e -> e.confidence() < NAMED);
  }

  private static List<Evidence> contest(Fact.Claim claim) {
    return claim.evidence().stream()
        .map(e -> new Evidence(e.words(), e.sentence(), "dispute/contested", e.confidence()))
        .toList();
  }

  /** One side of a contested place; who does not claim it, or hold it, is none. */
  Optional<Fact.Claim> claim(Match match) {
    if (!(match.rule().act() instanceof Act.Hold hold)
        || match.agents().isEmpty()
        || match.clause().form().negated()) {
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
