package org.communique.extract;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.communique.clause.Argument.Slot;
import org.communique.clause.Clause;
import org.communique.clause.Heads;
import org.communique.entity.Entity;
import org.communique.fact.Plover;
import org.communique.rule.Act;
import org.communique.rule.Rule;
import org.communique.text.Tree;

/** Whom an act is done to. */
final class Undergoers {
  /** Where an attack is, it is meant. */
  private static final List<String> SCENES = List.of("in", "near", "outside", "around");

  /** The rules by which somebody is put on a list. */
  static final String DESIGNATING = "sanction/designate";

  /** What is done to a place is done to its country. */
  private static final Set<Plover> TERRITORIAL =
      Set.of(
          Plover.ASSAULT,
          Plover.COERCE,
          Plover.MOBILIZE,
          Plover.RETREAT,
          Plover.AID,
          Plover.SUPPORT,
          Plover.SANCTION,
          Plover.COOPERATE,
          Plover.PROTEST);

  private final Venues venues;
  private final Listed listed;

  Undergoers(Venues venues, Listed listed) {
    this.venues = venues;
    this.listed = listed;
  }

  /** Whom it is done to; where that is a place, the country that it lies in. */
  List<Entity> of(Match match, Act.Event act, List<Entity> agents) {
    if (agents.size() > 1 && match.rule().targets().equals(match.rule().agents())) {
      return agents;
    }
    boolean listed = isListing(match.rule());
    List<Entity> meant = listed ? this.listed.of(match.clause(), match.targets()) : match.targets();
    List<Entity> named =
        meant.stream()
            .map(t -> isUs(match) ? Sides.of(t) : t)
            .flatMap(t -> listed ? listed(t, agents) : undergoing(t, agents))
            .filter(t -> !agents.contains(t) && !isForum(match.clause(), act, t))
            .distinct()
            .toList();
    if (!named.isEmpty() || !TERRITORIAL.contains(act.plover())) {
      return named;
    }
    Clause clause = match.clause();
    Predicate<Entity> own =
        act.plover() == Plover.PROTEST
            ? agents::contains
            : c -> agents.stream().map(Sides::of).anyMatch(s -> isWithin(s, c));
    return Stream.<Stream<Entity.Place>>of(
            match.rule().targets().stream()
                .flatMap(f -> f.in(clause).stream())
                .filter(t -> !isThose(clause, t))
                .flatMap(t -> venues.of(clause.sentence(), t).stream()),
            place(clause, o -> true).stream(),
            act.plover() == Plover.ASSAULT ? venues.after(clause, SCENES).stream() : Stream.empty())
        .flatMap(p -> p)
        .flatMap(p -> Sides.country(p).stream())
        .filter(own.negate())
        .limit(1)
        .toList();
  }

  /** "We were attacked", "stood with us": said of the state that is spoken for. */
  private static boolean isUs(Match match) {
    Clause clause = match.clause();
    return match.rule().targets().stream()
        .flatMap(f -> f.in(clause).stream())
        .anyMatch(t -> clause.sentence().token(t.from()).text().matches("(?i)we|us"));
  }

  /** Whether somebody is put on a list by the acts of a rule, which is done nowhere. */
  static boolean isListing(Rule rule) {
    return rule.id().startsWith(DESIGNATING);
  }

  /** "Three financiers of the militia": who is put on a list, and not what they belong to. */
  private static Stream<Entity> listed(Entity target, List<Entity> agents) {
    boolean member =
        target instanceof Entity.Group group
            && group.of().filter(Entity.Organization.class::isInstance).isPresent();
    return Stream.of(member || target instanceof Entity.Person ? target : side(target, agents));
  }

  /** The state that is meant with its people or organs beside those who are named. */
  private static Stream<Entity> undergoing(Entity target, List<Entity> agents) {
    if (target instanceof Entity.Group group && Sides.isPrivate(group)) {
      return Stream.of(target);
    }
    return target instanceof Entity.Person person
        ? Stream.concat(Stream.of(target), abroad(person, agents).stream())
        : Stream.of(side(target, agents));
  }

  /** "Lodged a complaint with the African Union": to whom, not against whom. */
  private static boolean isForum(Clause clause, Act.Event act, Entity target) {
    return act.plover() == Plover.ACCUSE
        && target instanceof Entity.Organization body
        && body.kind() == Entity.Organization.Kind.INTERNATIONAL
        && clause.after("against").findAny().isEmpty()
        && clause
            .first(Slot.OBJECT)
            .filter(o -> clause.sentence().token(Heads.of(o)).tag().matches("NNS?"))
            .isPresent();
  }

  /** The state that is meant with its people or organs, unless it does so itself. */
  private static Entity side(Entity target, List<Entity> agents) {
    Entity side = Sides.of(target);
    boolean domestic =
        !agents.contains(side) && agents.stream().map(Sides::of).anyMatch(side::equals);
    return domestic ? target : side;
  }

  /** "Helped those who fled Mali": them, and not the country of which something else is told. */
  private static boolean isThose(Clause clause, Tree target) {
    return clause.sentence().token(target.from()).lemma().equalsIgnoreCase("those");
  }

  /** A country, or a part of it that acts. */
  private static boolean isWithin(Entity side, Entity country) {
    return side.equals(country)
        || side instanceof Entity.Place part
            && Sides.country(part).filter(country::equals).isPresent();
  }

  /** The country for which somebody is meant, where the act comes from another one. */
  private static Optional<Entity> abroad(Entity.Person person, List<Entity> agents) {
    List<Entity> sides = agents.stream().map(Sides::of).filter(Source::isParty).toList();
    return Sides.represented(person)
        .filter(Entity.Place.class::isInstance)
        .filter(c -> !sides.isEmpty() && !sides.contains(c));
  }

  /** The place that is done something to, unless it is a whole country. */
  Optional<Entity.Place> place(Clause clause, Predicate<Tree> fits) {
    return clause
        .first(Slot.OBJECT)
        .filter(fits)
        .flatMap(o -> venues.of(clause.sentence(), o))
        .filter(p -> p.kind() != Entity.Place.Kind.COUNTRY);
  }
}
