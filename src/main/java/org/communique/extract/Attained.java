package org.communique.extract;

import java.util.Set;
import org.communique.clause.Argument.Slot;
import org.communique.clause.Clause;
import org.communique.clause.Clause.Link;
import org.communique.clause.Clause.Tense;
import org.communique.clause.Heads;

/** Verbs whose infinitive tells what somebody does, and not what he is to do. */
final class Attained {
  private static final Set<String> GLAD =
      Set.of(
          "proud",
          "honored",
          "honoured",
          "privileged",
          "grateful",
          "glad",
          "pleased",
          "delighted",
          "thrilled",
          "pleasure",
          "honor",
          "honour",
          "privilege");

  /** Verbs by whose passive somebody is glad. */
  private static final Set<String> GLADDENING = Set.of("please", "delight", "thrill", "honor");

  private Attained() {}

  /** "Is proud to support", "is in Oslo to sign": what somebody does, and is not to do. */
  static boolean by(Clause verb) {
    boolean glad =
        verb.all(Slot.PREDICATIVE)
            .map(t -> verb.sentence().token(Heads.of(t)).text())
            .anyMatch(GLAD::contains);
    boolean gladdened = verb.form().passive() && GLADDENING.contains(verb.lemma());
    boolean be = verb.lemma().equals("be");
    return gladdened || be && (glad || verb.after("in").findAny().isPresent() || isAble(verb));
  }

  /** "Is pleased [to be able] to meet B", "was able to meet B": not only could one do so. */
  private static boolean isAble(Clause verb) {
    return (verb.link() == Link.INFINITIVE || verb.form().tense() == Tense.PAST)
        && verb.all(Slot.PREDICATIVE)
            .anyMatch(t -> verb.sentence().token(Heads.of(t)).text().equals("able"));
  }
}
