package org.communique.extract;

import java.util.Set;
import org.communique.clause.Argument.Slot;
import org.communique.clause.Clause;
import org.communique.clause.Heads;

/** Words for meetings that go on with those told before: "the next session", "the talks". */
final class Series {
  /** Words for meetings whose participants are often those of the meeting told before. */
  private static final Set<String> SERIAL =
      Set.of(
          "talk",
          "round",
          "session",
          "meeting",
          "negotiation",
          "summit",
          "consultation",
          "dialogue",
          "meet",
          "see",
          "reconvene");

  /** Those of them that two sides hold, also where nothing has been told before. */
  private static final Set<String> SIDED =
      Set.of("talk", "round", "session", "negotiation", "reconvene");

  private Series() {}

  /** Whether a word means a further meeting of those who have met: "a meeting" alone does not. */
  static boolean is(Clause clause) {
    boolean indefinite =
        clause.sentence().token(clause.tree().from()).text().matches("(?i)an?")
            && !SIDED.contains(clause.lemma());
    return SERIAL.contains(clause.lemma()) && !indefinite && !isNamed(clause) || isTheirs(clause);
  }

  /** "The talks will be held in Oslo": of those who talked before. */
  private static boolean isTheirs(Clause clause) {
    return clause.lemma().equals("hold")
        && clause.form().passive()
        && clause
            .first(Slot.OBJECT)
            .filter(o -> SIDED.contains(clause.sentence().token(Heads.of(o)).lemma()))
            .filter(o -> clause.sentence().token(o.from()).text().matches("(?i)the|these|their"))
            .isPresent();
  }

  /** "The Astana Format consultations": whose they are, their name tells. */
  private static boolean isNamed(Clause clause) {
    return clause
            .all(Slot.MODIFIER)
            .map(Heads::of)
            .anyMatch(h -> clause.sentence().token(h).isProperNoun())
        || clause
            .all(Slot.OBJECT)
            .map(Heads::of)
            .anyMatch(
                h -> isMeetingWord(clause, h) && clause.sentence().token(h - 1).isProperNoun());
  }

  private static boolean isMeetingWord(Clause clause, int token) {
    return token > 0 && SERIAL.contains(clause.sentence().token(token).lemma());
  }

  /** Whether two sides hold it, also where nothing has been told before. */
  static boolean isTwoSided(Clause clause) {
    return SIDED.contains(clause.lemma()) || isTheirs(clause);
  }
}
