package org.communique.extract;

import java.util.Set;
import org.communique.clause.Clause;
import org.communique.clause.Clause.Link;

/**
 * Whether an infinitive tells for what end something is done, and so what is only sought: "closed
 * the port to stop the raids". What somebody is brought to do is done ("led Mali to close the
 * port", Karttunen 1971), and so is what means are given for ("paid 9 million to help Mali").
 */
final class Purposes {
  private static final Set<String> CAUSING =
      Set.of(
          "lead", "prompt", "force", "cause", "drive", "compel", "oblige", "push", "bring", "get",
          "make", "help", "see");

  /** Verbs by which somebody spends means or joins others for an end. */
  private static final Set<String> DEVOTING =
      Set.of(
          "invest",
          "donate",
          "contribute",
          "spend",
          "partner",
          "collaborate",
          "cooperate",
          "join",
          "team",
          "fund",
          "volunteer");

  private Purposes() {}

  static boolean include(Clause clause, Clause governor) {
    if (CAUSING.contains(governor.lemma()) || Surroundings.isStep(governor)) {
      return false;
    }
    return governor.form().noun()
        || Surroundings.isPurpose(clause, governor)
            && !DEVOTING.contains(governor.lemma())
            && !isJoined(clause, governor);
  }

  /** "Will continue [to pay] and [to help]": what is joined to an infinitive is no end of it. */
  private static boolean isJoined(Clause clause, Clause governor) {
    int before = clause.tree().from() - 1;
    return governor.link() == Link.INFINITIVE
        && before >= 0
        && clause.sentence().token(before).tag().equals("CC");
  }
}
