package org.communique.extract;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.communique.clause.Argument.Slot;
import org.communique.clause.Clause;
import org.communique.clause.Clause.Link;
import org.communique.clause.Heads;
import org.communique.entity.Entity;
import org.communique.fact.Fact;
import org.communique.fact.Plover;
import org.communique.fact.Realis;
import org.communique.nlp.Supersenses;
import org.communique.rule.Act;
import org.communique.rule.Filler;
import org.communique.rule.Rule;
import org.communique.time.DateRange;

/**
 * Reads acts between actors from clauses that event rules fit. An act without an agent is left out
 * unless it is a fact told in the passive, of whom it was done to. A release says whom it blames
 * for force, so that force without an agent is left out there; and what its issuer, or a speaker in
 * a transcript, wishes or offers is what he says, and no act yet.
 */
final class Events {
  private static final Set<Plover> BLOWS = Set.of(Plover.ASSAULT, Plover.COERCE);

  private static final Filler SUBJECT = new Filler("subject");

  private static final Set<String> CEASING =
      Set.of("stop", "cease", "halt", "quit", "discontinue", "suspend", "end");

  /** Sanctions, or an aid, of which it is not said whom they meet are no act yet. */
  private static final Set<Plover> BORNE = Set.of(Plover.SANCTION, Plover.AID);

  /** What a company does of this kind to its customers and staff is its own business. */
  private static final Set<Plover> STATE_ACTS = Set.of(Plover.SANCTION, Plover.COERCE);

  private final Source source;
  private final Actors actors;
  private final Scenes scenes;
  private final RealisReader realis;
  private final ActDates dates;
  private final ActWords words;
  private final Undergoers undergoers;
  private final Mishaps mishaps;
  private final Norms norms;
  private final Misparses misparses;

  Events(Source source, Actors actors, Venues venues, RealisReader realis, Dates dates) {
    this.source = source;
    this.actors = actors;
    this.realis = realis;
    this.dates = new ActDates(source, dates);
    this.words = new ActWords(source);
    this.mishaps = new Mishaps(source);
    this.norms = new Norms(source);
    this.misparses = new Misparses(source);
    this.undergoers = new Undergoers(venues, new Listed(source, actors));
    this.scenes = new Scenes(venues, undergoers);
  }

  /** The acts that some matches tell of, in their order. */
  List<Fact.Event> read(List<Match> matches) {
    List<Fact.Event> told = new ArrayList<>();
    matches.forEach(m -> read(m, told).ifPresent(told::add));
    return told;
  }

  private Optional<Fact.Event> read(Match match, List<Fact.Event> told) {
    if (!(match.rule().act() instanceof Act.Event act)) {
      return Optional.empty();
    }
    Clause clause = match.clause();
    if (clause.link() == Link.CONDITION
        || misparses.include(clause)
        || norms.tell(clause)
        || OthersEfforts.tell(source, clause)) {
      return Optional.empty();
    }
    Realis how = realis.at(clause, dates.placed(clause, act.plover()));
    Optional<DateRange> when = dates.of(clause, act.plover(), how, told);
    boolean wished = how == Realis.PROPOSED && source.issuer().isTelling();
    if (wished || isUndone(clause, how) || BLOWS.contains(act.plover()) && mishaps.cause(clause)) {
      return Optional.empty();
    }
    List<Entity> agents = principals(match, act);
    List<Entity> targets = undergoers.of(match, act, agents);
    if (clause.form().noun() && targets.isEmpty() && BORNE.contains(act.plover())) {
      return Optional.empty();
    }
    if (STATE_ACTS.contains(act.plover()) && isBusiness(agents, targets)) {
      return Optional.empty();
    }
    boolean suffered =
        (act.plover() == Plover.PROTEST
                || clause.form().passive()
                || clause.form().noun()
                || isSuffered(match.rule(), clause)
                || (BLOWS.contains(act.plover()) && isBlow(clause)))
            && !targets.isEmpty()
            && how == Realis.ACTUAL
            && !(act.plover() == Plover.COERCE && source.issuer().isTelling())
            && ImplicitAgents.isLookedFor(act.plover());
    boolean alone = act.plover() == Plover.COOPERATE && targets.isEmpty() && agents.size() == 1;
    if ((agents.isEmpty() && !suffered) || alone) {
      return Optional.empty();
    }
    return Optional.of(
        new Fact.Event(
            act.plover(),
            agents,
            targets,
            agents.isEmpty() && !clause.form().passive()
                ? words.withSubject(clause)
                : words.of(clause),
            scenes.of(clause, match.rule(), act.plover()),
            when,
            how,
            List.of(match.evidence())));
  }

  /** "The utility cut off the power of 90 homes": done by companies, and to no state or body. */
  private static boolean isBusiness(List<Entity> agents, List<Entity> targets) {
    return !agents.isEmpty()
        && agents.stream()
            .allMatch(
                a ->
                    a instanceof Entity.Organization body
                        && body.kind() == Entity.Organization.Kind.COMPANY)
        && targets.stream().map(Sides::of).noneMatch(Source::isParty);
  }

  /**
   * "Stopped selling oil", "refused to pay": what somebody has ceased to do is no act of theirs any
   * more, and to refuse it is an act of its own.
   */
  private boolean isUndone(Clause clause, Realis how) {
    Optional<Clause> governor = source.governor(clause);
    boolean ceased =
        clause.link() == Clause.Link.GERUND
            && governor.filter(g -> CEASING.contains(g.lemma())).isPresent()
            && !clause.sentence().token(clause.tree().from() - 1).tag().equals("IN");
    boolean refused =
        how == Realis.DENIED
            && !clause.form().negated()
            && governor.filter(g -> Surroundings.isRefused(clause, g)).isPresent();
    return ceased || refused;
  }

  /**
   * Who does it. What organs of a state do to others is done by the state, and "we" is whoever is
   * spoken for.
   */
  private List<Entity> principals(Match match, Act.Event act) {
    List<Entity> agents = match.agents().isEmpty() ? implied(match, act) : match.agents();
    boolean we = isOurs(match.clause());
    if (we) {
      return agents.stream().map(Sides::of).map(this::spokenFor).distinct().toList();
    }
    Set<Entity> undergoing = new HashSet<>();
    match.targets().stream().map(Sides::of).forEach(undergoing::add);
    boolean domestic =
        act.plover() == Plover.PROTEST
            || agents.stream().map(Sides::of).anyMatch(undergoing::contains);
    return domestic ? agents : agents.stream().map(Sides::principal).distinct().toList();
  }

  /** "We" of a bureau's director in a release: the state. */
  private Entity spokenFor(Entity side) {
    boolean organ =
        side instanceof Entity.Organization body
            && body.kind() == Entity.Organization.Kind.GOVERNMENT;
    return organ ? source.teller().orElse(side) : side;
  }

  /** "We have sent aid", "our recent donation", "allows us to send aid". */
  private static boolean isOurs(Clause clause) {
    return clause
        .first(Slot.SUBJECT)
        .map(t -> clause.sentence().token(t.from()).text())
        .filter(w -> w.matches("(?i)we|our|us"))
        .isPresent();
  }

  /**
   * "The convoy came under fire": an active verb that tells of whom it befell. Where somebody says
   * so ("it had come under fire"), he complains.
   */
  private static boolean isSuffered(Rule rule, Clause clause) {
    return rule.targets().contains(SUBJECT)
        && !rule.agents().contains(SUBJECT)
        && clause.link() != Link.COMPLEMENT;
  }

  /**
   * "Shelling killed two soldiers": what is done comes from an act or a weapon, not from anybody.
   */
  private static boolean isBlow(Clause clause) {
    return clause
        .first(Slot.SUBJECT)
        .map(t -> clause.sentence().token(Heads.of(t)))
        .filter(head -> head.tag().matches("NNS?"))
        .map(head -> Supersenses.standard().of(head.lemma()))
        .filter(sort -> sort.equals("act") || sort.equals("event") || sort.equals("artifact"))
        .isPresent();
  }

  /**
   * Who is arrested, banned or seized in a country without a word by whom: its authorities did it;
   * troops that are moved, whoever's they are.
   */
  private List<Entity> implied(Match match, Act.Event act) {
    boolean official = act.plover() == Plover.COERCE || act.plover() == Plover.SANCTION;
    boolean moved = act.plover() == Plover.MOBILIZE || act.plover() == Plover.RETREAT;
    Clause clause = match.clause();
    if (moved && clause.form().passive()) {
      return actors.of(clause.sentence(), clause.all(Slot.OBJECT).toList()).stream()
          .map(Sides::of)
          .filter(Source::isParty)
          .toList();
    }
    if (!official || !clause.form().passive()) {
      return List.of();
    }
    return clause
        .after("in")
        .flatMap(t -> actors.of(clause.sentence(), t).stream())
        .filter(Entity.Place.class::isInstance)
        .limit(1)
        .toList();
  }
}
