package org.communique.extract;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.communique.clause.Argument.Slot;
import org.communique.clause.Clause;
import org.communique.clause.Clause.Link;
import org.communique.clause.Heads;
import org.communique.nlp.Supersenses;
import org.communique.text.Token;
import org.communique.text.Tree;
import org.communique.text.WordList;

/**
 * What befalls somebody by nature, illness or an accident and is nobody's act: "a storm killed
 * nine", "were hurt in the crash", "was killed when the bus overturned".
 */
final class Mishaps {
  private static final WordList CAUSES = WordList.resource("/rules/mishaps.txt");

  /** What stands in front of a cause, where nobody is told to have done it. */
  private static final List<String> BEHIND =
      List.of("in", "from", "after", "following", "during", "with", "to", "of", "due to", "as");

  /** Verbs for an accident. */
  private static final Set<String> FAILING =
      Set.of(
          "capsize",
          "collapse",
          "collide",
          "crash",
          "derail",
          "erupt",
          "overturn",
          "skid",
          "swerve",
          "topple");

  private final Source source;

  Mishaps(Source source) {
    this.source = source;
  }

  boolean cause(Clause clause) {
    boolean natural = clause.all(Slot.SUBJECT).anyMatch(t -> isNature(clause, t));
    boolean agentless = clause.form().passive() && clause.first(Slot.SUBJECT).isEmpty();
    return natural || agentless && (isBehind(clause) || isWhenFailing(clause));
  }

  private static boolean isNature(Clause clause, Tree phrase) {
    int at = Heads.of(phrase);
    Token head = clause.sentence().token(at);
    return !head.isProperNoun()
        && head.isNoun()
        && (isCause(clause, phrase)
            || Supersenses.standard().of(head.lemma().toLowerCase(Locale.ROOT)).equals("animal"));
  }

  private static boolean isCause(Clause clause, Tree phrase) {
    int at = Heads.of(phrase);
    String noun = clause.sentence().token(at).lemma().toLowerCase(Locale.ROOT);
    String before =
        at > phrase.from() ? clause.sentence().token(at - 1).text().toLowerCase(Locale.ROOT) : "";
    return CAUSES.contains(noun) || CAUSES.contains(before + " " + noun);
  }

  private static boolean isBehind(Clause clause) {
    return BEHIND.stream().flatMap(clause::after).anyMatch(t -> isCause(clause, t));
  }

  /** "Were killed when a plane crashed". */
  private boolean isWhenFailing(Clause clause) {
    Stream<Clause> below =
        source.clauses(clause.sentence()).stream()
            .filter(c -> c.governor() == clause.id() && c.link() == Link.ADVERBIAL);
    return below.anyMatch(c -> !c.form().noun() && FAILING.contains(c.lemma()));
  }
}
