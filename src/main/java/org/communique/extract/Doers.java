package org.communique.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.communique.clause.Argument.Slot;
import org.communique.clause.Clause;
import org.communique.clause.Clause.Link;
import org.communique.clause.Heads;
import org.communique.entity.Entity;
import org.communique.rule.Act;
import org.communique.rule.Filler;
import org.communique.rule.Rule;
import org.communique.text.Sentence;
import org.communique.text.Tree;

/**
 * Who does what a clause tells, by the places in which a rule looks for them; where nobody stands
 * there, the subject of the verb that a noun is the object of, or whoever says so of themselves.
 */
final class Doers {
  private static final Filler MODIFIER = new Filler("modifier");

  private static final Filler SUBJECT = new Filler("subject");

  /** Not a place of the noun itself: the subject of the verb that it depends on. */
  private static final Filler BEARER = new Filler("bearer");

  private final Source source;
  private final Actors actors;
  private final Culprits culprits;

  Doers(Source source, Actors actors) {
    this.source = source;
    this.actors = actors;
    this.culprits = new Culprits(source);
  }

  List<Entity> of(Rule rule, Clause clause) {
    List<Entity> agents = new ArrayList<>(named(rule, clause));
    if (clause.form().noun() && agents.isEmpty() && rule.act() instanceof Act.Event) {
      agents.addAll(leading(clause));
    }
    if (clause.form().noun() && agents.isEmpty() && rule.agents().contains(SUBJECT)) {
      agents.addAll(supporting(clause));
    }
    if (agents.isEmpty() && rule.agents().contains(SUBJECT)) {
      agents.addAll(reporting(clause));
    }
    return agents;
  }

  /** Whoever stands where the rule looks; of an act that is a reason, who is blamed for it. */
  private List<Entity> named(Rule rule, Clause clause) {
    boolean act = rule.act() instanceof Act.Event && rule.agents().contains(SUBJECT);
    List<Entity> blamed = act ? culprits.of(clause) : List.of();
    return blamed.isEmpty()
        ? rule.agents().stream().flatMap(p -> agents(clause, p).stream()).distinct().toList()
        : blamed;
  }

  private List<Entity> agents(Clause clause, Filler place) {
    if (place.equals(MODIFIER)) {
      return modifiers(clause);
    }
    if (place.equals(BEARER)) {
      return bearers(clause);
    }
    List<Tree> phrases = place.equals(SUBJECT) ? subjects(clause) : place.in(clause);
    return actors.of(clause.sentence(), phrases);
  }

  /** "Mali was among the first countries to sign": of whom it is said. */
  private List<Tree> subjects(Clause clause) {
    List<Tree> own = SUBJECT.in(clause);
    return source
        .governor(clause)
        .filter(g -> clause.link() == Link.RELATIVE && g.lemma().equals("be"))
        .filter(g -> Surroundings.isInfinitive(clause))
        .filter(
            g ->
                own.stream()
                    .anyMatch(s -> g.arguments().stream().anyMatch(a -> a.tree().covers(s.from()))))
        .map(g -> g.all(Slot.SUBJECT).toList())
        .filter(s -> !s.isEmpty())
        .orElse(own);
  }

  /** "Mali said it would pay": a pronoun that nothing else resolves means whoever speaks. */
  private List<Entity> reporting(Clause clause) {
    Optional<String> pronoun =
        clause
            .first(Slot.SUBJECT)
            .map(t -> clause.sentence().token(Heads.of(t)))
            .filter(t -> t.tag().equals("PRP"))
            .map(t -> t.text().toLowerCase(Locale.ROOT))
            .filter(t -> t.matches("it|they|he|she"));
    boolean several = pronoun.filter("they"::equals).isPresent();
    return source
        .governor(clause)
        .filter(g -> pronoun.isPresent())
        .filter(g -> clause.link() == Clause.Link.COMPLEMENT && !g.form().passive())
        .filter(g -> !several || g.all(Slot.SUBJECT).anyMatch(s -> isSeveral(clause.sentence(), s)))
        .map(g -> actors.of(clause.sentence(), g.all(Slot.SUBJECT).toList()))
        .orElse(List.of());
  }

  private static boolean isSeveral(Sentence sentence, Tree subject) {
    return Phrases.conjuncts(subject).size() > 1
        || sentence.token(Heads.of(subject)).tag().matches("NNPS?|NNS|PRP");
  }

  /** Whoever is named among the words in front of a noun: "the U.S.-North Korea summit". */
  private List<Entity> modifiers(Clause noun) {
    return noun.all(Slot.MODIFIER)
        .findFirst()
        .map(first -> actors.named(noun.sentence().spanOf(first.from(), noun.head())))
        .orElse(List.of());
  }

  /** "The Malian-led war", "a Mali-led raid". */
  private List<Entity> leading(Clause noun) {
    return noun.all(Slot.MODIFIER)
        .map(noun.sentence()::spanOf)
        .filter(words -> source.line(words).endsWith("-led"))
        .flatMap(words -> actors.named(words).stream())
        .toList();
  }

  /** "The airline has been under Canadian sanctions": of whom the verb above a noun tells. */
  List<Entity> bearers(Clause noun) {
    return source
        .governor(noun)
        .map(
            g ->
                actors.of(
                    noun.sentence(),
                    g.all(g.form().passive() ? Slot.OBJECT : Slot.SUBJECT).toList()))
        .orElse(List.of());
  }

  /** The subject of the verb that a noun is the object of: "Kenya held talks". */
  private List<Entity> supporting(Clause noun) {
    return source
        .governor(noun)
        .filter(g -> g.all(Slot.OBJECT).anyMatch(o -> Heads.of(o) == noun.head()))
        .map(g -> actors.of(noun.sentence(), g.all(Slot.SUBJECT).toList()))
        .orElse(List.of());
  }
}
