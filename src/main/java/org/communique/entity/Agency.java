package org.communique.entity;

import java.util.Set;
import org.communique.clause.Argument.Slot;
import org.communique.clause.Clause;
import org.communique.nlp.Supersenses;
import org.communique.text.Sentence;

/**
 * Whether a pronoun stands where somebody is meant: it does what only people and bodies do ("it
 * turned down", "it shelled"), or people and bodies are its own ("its fighters"). A thing is then
 * hardly meant.
 */
final class Agency {
  private static final Set<String> DOINGS =
      Set.of("communication", "social", "possession", "competition", "cognition");

  private static final Set<String> SOMEBODY = Set.of("person", "group");

  private final Grammar grammar;

  Agency(Grammar grammar) {
    this.grammar = grammar;
  }

  boolean isSomebodys(Sentence sentence, int token) {
    return sentence.token(token).tag().equals("PRP$")
        ? SOMEBODY.contains(Supersenses.standard().of(owned(sentence, token)))
        : grammar
            .verbOf(sentence, token, token + 1, Slot.SUBJECT)
            .filter(c -> !c.form().passive())
            .map(Clause::lemma)
            .filter(v -> DOINGS.contains(Supersenses.standard().ofVerb(v)))
            .isPresent();
  }

  /** True for a noun phrase that ends in a word for a thing, a time or a deed. */
  static boolean isThing(Trail.Step step) {
    String noun = step.sentence().token(step.to() - 1).lemma();
    return step.referents().isEmpty() && !SOMEBODY.contains(Supersenses.standard().of(noun));
  }

  /** The last of the nouns that follow. */
  private static String owned(Sentence sentence, int token) {
    int last = token;
    for (int i = token + 1; i < sentence.tokens().size(); i++) {
      if (sentence.token(i).isNoun()) {
        last = i;
      } else if (last > token || !sentence.token(i).tag().matches("JJ.*|CD|VB[GN]|HYPH")) {
        break;
      }
    }
    return sentence.token(last).lemma();
  }
}
