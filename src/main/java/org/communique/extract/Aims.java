package org.communique.extract;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.communique.clause.Argument.Slot;
import org.communique.clause.Clause;
import org.communique.clause.Heads;
import org.communique.entity.Entity;
import org.communique.entity.Reference;
import org.communique.fact.Fact;
import org.communique.fact.Plover;
import org.communique.nlp.Supersenses;
import org.communique.text.Sentence;
import org.communique.text.Token;
import org.communique.text.Tree;

/**
 * Whether the clause of an act itself says for whom or what it is meant, though that is no actor
 * with a name: then nobody else need be looked for.
 */
final class Aims {
  /** Sorts of nouns for whoever may be meant. */
  private static final Set<String> SORTS = Set.of("person", "group");

  private final Source source;

  Aims(Source source) {
    this.source = source;
  }

  boolean isTold(Fact.Event act) {
    return source
        .sentence(act.evidence().get(0))
        .filter(
            s ->
                clauses(s, act)
                    .anyMatch(c -> isToSomebody(c) || isAtHome(c, act) || isPassedOn(c, act)))
        .isPresent();
  }

  private Stream<Clause> clauses(Sentence sentence, Fact.Event act) {
    return source.clauses(sentence).stream()
        .filter(c -> !c.form().noun())
        .filter(c -> sentence.spanOf(c.tree()).equals(act.evidence().get(0).words()));
  }

  /** "Sent help to the survivors", "blocked access to news outlets". */
  private static boolean isToSomebody(Clause clause) {
    return Stream.concat(clause.all(Slot.RECIPIENT), clause.after("to").filter(t -> t.is("NP")))
        .map(t -> clause.sentence().token(Heads.of(Phrases.core(t))))
        .anyMatch(Aims::isSomebody);
  }

  /** "Sent grain through the Red Cross": who passes it on does not get it. */
  private static boolean isPassedOn(Clause clause, Fact.Event act) {
    return act.plover() == Plover.AID
        && Stream.of("through", "via").flatMap(clause::after).findAny().isPresent();
  }

  private static boolean isSomebody(Token head) {
    String noun = head.lemma().toLowerCase(Locale.ROOT);
    return noun.equals("those")
        || head.tag().equals("NNS")
            && (SORTS.contains(Supersenses.standard().of(noun)) || noun.equals("outlet"));
  }

  /** "Iran ignores the rights of the Iranian people": what is done at home. */
  private boolean isAtHome(Clause clause, Fact.Event act) {
    if (act.plover() != Plover.REJECT) {
      return false;
    }
    Set<Entity> own = Set.copyOf(act.agents().stream().map(Sides::of).toList());
    return clause
        .all(Slot.OBJECT)
        .filter(o -> o.from() > clause.head())
        .flatMap(o -> inside(clause.sentence(), o))
        .flatMap(r -> r.entities().stream())
        .map(Sides::of)
        .anyMatch(own::contains);
  }

  private Stream<Reference> inside(Sentence sentence, Tree phrase) {
    return source.entities().within(sentence.spanOf(phrase)).stream()
        .filter(r -> r.form() == Reference.Form.NAME || r.form() == Reference.Form.DEMONYM);
  }
}
