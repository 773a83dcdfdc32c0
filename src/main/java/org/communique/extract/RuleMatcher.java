package org.communique.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.communique.clause.Argument;
import org.communique.clause.Argument.Slot;
import org.communique.clause.Clause;
import org.communique.clause.Clause.Link;
import org.communique.clause.Heads;
import org.communique.entity.Entity;
import org.communique.rule.Act;
import org.communique.rule.Filler;
import org.communique.rule.Rule;
import org.communique.rule.RuleBook;
import org.communique.text.Sentence;
import org.communique.text.Tree;
import org.communique.text.WordList;

/**
 * Fits rules to the clauses of a sentence. A clause takes the first rule that fits; whoever is said
 * to hold a place may have done something by it ("occupied the town"), and what is done in saying
 * so is said as well ("announced sanctions"). A noun that a verb's rule asked for ("imposed
 * sanctions") is used up and triggers nothing itself.
 */
final class RuleMatcher {
  private static final Filler SUBJECT = new Filler("subject");

  /** Not a place of the noun itself: the subject of the verb that it depends on. */
  private static final Filler BEARER = new Filler("bearer");

  private static final Filler COMPLEMENT = new Filler("complement");

  /** Where those stand whom a dependent clause tells of, or does something to. */
  private static final List<Filler> UNDERGOING =
      Stream.of(
              "subject", "object", "recipient", "to", "with", "against", "on", "from", "of", "for")
          .map(Filler::new)
          .toList();

  private static final Set<Link> COMPLETING = Set.of(Link.INFINITIVE, Link.GERUND, Link.COMPLEMENT);

  private static final Set<String> MUTUAL =
      Set.of("each other", "one another", "the other", "the other side");

  private static final Set<String> BORDERS = Set.of("border", "frontier", "boundary");

  private static final WordList PERFORMATIVES = WordList.resource("/rules/performatives.txt");

  /** Verbs that bring people together and are acts by themselves. */
  private static final Set<String> CALLING = Set.of("summon", "invite");

  private final Source source;
  private final RuleBook rules;
  private final Actors actors;
  private final Conditions conditions;
  private final Doers doers;
  private final Accountable accountable;

  RuleMatcher(Source source, RuleBook rules, Actors actors, Venues venues) {
    this.source = source;
    this.rules = rules;
    this.actors = actors;
    this.conditions = new Conditions(source, actors, venues);
    this.doers = new Doers(source, actors);
    this.accountable = new Accountable(source, actors);
  }

  List<Match> matches(Sentence sentence) {
    return matches(sentence, (clause, rule, unmet) -> {});
  }

  /**
   * Verbs of speech with whoever speaks, which no rule fits because what was said stands outside
   * their clause.
   */
  List<Match> introductions(Sentence sentence) {
    return attempts(sentence).stream()
        .filter(
            a ->
                a.rule().act() instanceof Act.Say
                    && a.unmet().equals(Optional.of(COMPLEMENT))
                    && !a.clause().form().noun())
        .map(a -> match(a.rule(), a.clause()))
        .toList();
  }

  /** Every rule that was tried: those that did not fit, and the one that did. */
  List<Attempt> attempts(Sentence sentence) {
    List<Attempt> tried = new ArrayList<>();
    List<Match> matches =
        matches(sentence, (clause, rule, unmet) -> tried.add(Attempt.failed(clause, rule, unmet)));
    matches.forEach(m -> tried.add(Attempt.of(m)));
    return tried;
  }

  /** Is told of rules that do not fit. */
  private interface Refusals {
    void add(Clause clause, Rule rule, Filler unmet);
  }

  private List<Match> matches(Sentence sentence, Refusals refusals) {
    List<Match> found = new ArrayList<>();
    Map<Integer, Act> used = new HashMap<>();
    for (Clause clause : source.clauses(sentence)) {
      Optional<Class<? extends Act>> open = left(used.get(clause.head()));
      for (Rule rule : rules.triggeredBy(clause)) {
        if (open.filter(o -> o.isInstance(rule.act())).isEmpty()) {
          continue;
        }
        Optional<Filler> unmet = conditions.unmet(rule, clause);
        if (unmet.isPresent()) {
          refusals.add(clause, rule, unmet.get());
        } else {
          found.add(match(rule, clause));
          conditions
              .heads(rule, clause)
              .forEach(h -> used.merge(h, rule.act(), (a, b) -> a instanceof Act.Event ? b : a));
          open = further(rule, clause);
        }
      }
    }
    return found;
  }

  /**
   * What sort of rule a word may still trigger that another rule asked for: the talks that somebody
   * suspends are a meeting all the same.
   */
  private static Optional<Class<? extends Act>> left(Act user) {
    if (user == null) {
      return Optional.of(Act.class);
    }
    return user instanceof Act.Event ? Optional.of(Act.Meet.class) : Optional.empty();
  }

  /**
   * What sort of rule may tell more of a clause that a rule fits: what somebody did by holding a
   * place, what the subject did for others' agreement, or what was done in saying so.
   */
  private static Optional<Class<? extends Act>> further(Rule rule, Clause clause) {
    boolean leavesRoom =
        rule.act() instanceof Act.Hold
            || (rule.act() instanceof Act.Meet && CALLING.contains(clause.lemma()))
            || (rule.act() instanceof Act.Agree
                && !clause.form().noun()
                && !rule.agents().contains(SUBJECT)
                && clause.first(Slot.SUBJECT).isPresent());
    if (leavesRoom) {
      return Optional.of(Act.Event.class);
    }
    boolean performed = rule.act() instanceof Act.Event && PERFORMATIVES.contains(clause.lemma());
    return performed ? Optional.of(Act.Say.class) : Optional.empty();
  }

  private Match match(Rule rule, Clause clause) {
    List<Entity> agents = doers.of(rule, clause);
    List<Entity> acting = rule.act() instanceof Act.Event ? agents : List.of();
    List<Entity> targets =
        accountable.of(rule, clause).orElseGet(() -> first(clause, rule.targets(), acting));
    Optional<Tree> content =
        rule.content().stream()
            .flatMap(f -> f.in(clause).stream())
            .filter(t -> !isInFront(clause, t))
            .findFirst();
    return new Match(rule, clause, agents, targets, content);
  }

  /** "Mali, with ties [to Chad], is committed to peace": part of what stands before the verb. */
  private static boolean isInFront(Clause clause, Tree phrase) {
    return clause.arguments().stream()
        .map(Argument::tree)
        .filter(t -> t.to() <= clause.head())
        .anyMatch(t -> t.covers(phrase) && !t.equals(phrase));
  }

  /** Whom the first of several places names but those who act, rather others than their country. */
  private List<Entity> first(Clause clause, List<Filler> places, List<Entity> agents) {
    List<Entity> own = agents.stream().map(Sides::of).toList();
    List<Entity> doing = agents.isEmpty() ? targets(clause, SUBJECT) : agents;
    List<Entity> domestic = List.of();
    for (Filler place : places) {
      List<Entity> others =
          (place.equals(COMPLEMENT)
                  ? dependent(clause).map(c -> first(c, UNDERGOING, doing)).orElse(List.of())
                  : targets(clause, place))
              .stream().filter(t -> !agents.contains(t)).toList();
      if (!others.isEmpty() && !own.containsAll(others)) {
        return others;
      }
      domestic = domestic.isEmpty() ? others : domestic;
    }
    return domestic;
  }

  /** "Refused [to sell Mali wheat]": the clause that completes a verb. */
  private Optional<Clause> dependent(Clause clause) {
    return source.clauses(clause.sentence()).stream()
        .filter(c -> c.governor() == clause.id() && COMPLETING.contains(c.link()))
        .findFirst();
  }

  /** Who stands there, or else to whom what stands there belongs. */
  private List<Entity> targets(Clause clause, Filler place) {
    if (place.equals(BEARER)) {
      return doers.bearers(clause);
    }
    List<Tree> phrases = place.in(clause);
    if (!phrases.isEmpty() && isEachOther(clause.sentence(), phrases.get(0))) {
      return actors.of(clause.sentence(), clause.all(Slot.SUBJECT).toList());
    }
    List<Entity> beyond = phrases.isEmpty() ? List.of() : beyond(clause, phrases.get(0));
    if (!beyond.isEmpty()) {
      return beyond;
    }
    List<Entity> holder = phrases.isEmpty() ? List.of() : holder(clause, phrases.get(0));
    return holder.isEmpty() ? actors.of(clause.sentence(), phrases) : holder;
  }

  /** "Accused each other", "each blamed the other": whoever does it, each of the other. */
  private boolean isEachOther(Sentence sentence, Tree phrase) {
    return MUTUAL.contains(source.line(sentence.spanOf(phrase)).toLowerCase(Locale.ROOT));
  }

  /** To whom a thing belongs that is nobody itself. */
  private List<Entity> holder(Clause clause, Tree phrase) {
    return isThing(phrase, clause.sentence()) && actors.of(clause.sentence(), phrase).isEmpty()
        ? actors.owner(clause.sentence(), phrase)
        : List.of();
  }

  /** "Their frontier with Mali": what happens there is done to whoever is on the other side. */
  private List<Entity> beyond(Clause clause, Tree phrase) {
    boolean border = BORDERS.contains(clause.sentence().token(Heads.of(phrase)).lemma());
    return border ? actors.of(clause.sentence(), clause.after("with").toList()) : List.of();
  }

  /** What can belong to somebody: a place with a name belongs to nobody by where it lies. */
  private static boolean isThing(Tree phrase, Sentence sentence) {
    return phrase.is("NP") && !sentence.token(Heads.of(phrase)).isProperNoun();
  }
}
