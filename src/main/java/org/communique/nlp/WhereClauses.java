package org.communique.nlp;

import java.util.List;
import java.util.Set;
import java.util.function.IntFunction;
import org.communique.text.Tree;

/**
 * Frees a clause with "where" from the time in front of it: of "visits Oslo [this week, where she
 * will sing]" the parser makes a week where somebody sings, and an object of it. The clause goes to
 * the verb.
 */
final class WhereClauses {
  private static final Set<String> UNITS =
      Set.of(
          "day", "week", "month", "year", "weekend", "today", "tomorrow", "yesterday", "morning");

  private final IntFunction<String> words;

  /**
   * @param words the words of the sentence in lower case, by index
   */
  WhereClauses(IntFunction<String> words) {
    this.words = words;
  }

  Tree mend(Tree tree) {
    return tree.rewritten(
        t -> t.is("VP") ? t.split(c -> isTimed(c) ? c.children() : List.of(c)) : t);
  }

  /** (NP (NP this week) , (SBAR (WHADVP where) …)). */
  private boolean isTimed(Tree phrase) {
    List<Tree> parts = phrase.children();
    return phrase.is("NP")
        && parts.size() == 3
        && parts.get(0).is("NP")
        && isTime(words.apply(parts.get(0).to() - 1))
        && parts.get(1).is(",")
        && parts.get(2).is("SBAR")
        && words.apply(parts.get(2).from()).equals("where");
  }

  private static boolean isTime(String word) {
    return UNITS.contains(word) || CalendarWords.isDayOrMonth(word);
  }
}
