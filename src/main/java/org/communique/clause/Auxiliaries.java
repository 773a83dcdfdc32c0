package org.communique.clause;

import java.util.ArrayList;
import java.util.List;
import org.communique.clause.Clause.Tense;
import org.communique.text.Token;
import org.communique.text.Tree;

/**
 * What is collected on the way from the top of a verb phrase down to its main verb.
 *
 * @param tense the tense of the first finite verb, or null as long as there is none
 * @param modal the modal verb, "be to" included; empty for none
 * @param negated true after "not" or "never"
 * @param be true where the last auxiliary was a form of "be" or "get", which makes a participle
 *     passive
 * @param extras phrases met on the way; they belong to the main verb
 */
record Auxiliaries(Tense tense, String modal, boolean negated, boolean be, List<Tree> extras) {
  static final Auxiliaries NONE = new Auxiliaries(null, "", false, false, List.of());

  Auxiliaries with(List<Tree> more) {
    List<Tree> all = new ArrayList<>(extras);
    all.addAll(more);
    return new Auxiliaries(tense, modal, negated, be, all);
  }

  Auxiliaries without() {
    return new Auxiliaries(tense, modal, negated, be, List.of());
  }

  Auxiliaries negative() {
    return new Auxiliaries(tense, modal, true, be, extras);
  }

  /** After "to": an infinitive, or the future after a finite form of "be" ("is to meet"). */
  Auxiliaries infinitive() {
    boolean future = be && modal.isEmpty() && tense != null && tense != Tense.NONE;
    Tense known = tense == null ? Tense.NONE : tense;
    return new Auxiliaries(known, future ? "be to" : modal, negated, false, extras);
  }

  /** After an auxiliary verb. */
  Auxiliaries after(Token verb) {
    String will = verb.tag().equals("MD") ? verb.lemma() : modal;
    boolean passive = verb.lemma().equals("be") || verb.lemma().equals("get");
    return new Auxiliaries(tense == null ? tense(verb) : tense, will, negated, passive, extras);
  }

  static Tense tense(Token verb) {
    return switch (verb.tag()) {
      case "VBD" -> Tense.PAST;
      case "VBZ", "VBP", "MD" -> Tense.PRESENT;
      default -> Tense.NONE;
    };
  }
}
