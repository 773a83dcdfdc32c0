package org.communique.nlp;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.communique.text.Tree;

/**
 * Finds the date that releases put in parentheses behind a day, "has today (Tuesday 12 March)
 * signed", which cuts the verb from its auxiliary. The sentence is parsed without it.
 */
final class ParentheticDates {
  private static final Set<String> DAYS =
      Set.of("today", "tomorrow", "yesterday", "tonight", "week", "morning", "afternoon");

  /** No date is longer: "Tuesday 12th March 2024". */
  private static final int LONGEST = 5;

  private ParentheticDates() {}

  static List<Shortening.Unit> find(String... words) {
    List<Shortening.Unit> found = new ArrayList<>();
    for (int day = 0; day + 2 < words.length; day++) {
      if (DAYS.contains(words[day].toLowerCase(Locale.ROOT)) && words[day + 1].equals("(")) {
        int end = day + 2;
        while (end < words.length && end - day < LONGEST + 3 && isDate(words[end])) {
          end++;
        }
        if (end > day + 2 && end < words.length && words[end].equals(")")) {
          found.add(new Shortening.Unit(day, end + 1, List.of(day), parts(day, end, words)));
        }
      }
    }
    return found;
  }

  private static boolean isDate(String word) {
    return CalendarWords.isDayOrMonth(word.toLowerCase(Locale.ROOT))
        || word.matches("\\d{1,4}(?:st|nd|rd|th)?|,");
  }

  private static List<Tree> parts(int day, int end, String... words) {
    List<Tree> date = new ArrayList<>();
    for (int at = day + 2; at < end; at++) {
      date.add(Tree.leaf(words[at].matches("\\d.*") ? "CD" : "NNP", at));
    }
    Tree inside = new Tree("NP", day + 2, end, date);
    List<Tree> marks = List.of(Tree.leaf("-LRB-", day + 1), inside, Tree.leaf("-RRB-", end));
    return List.of(Tree.leaf(Shortening.AS_PARSED, day), new Tree("PRN", day + 1, end + 1, marks));
  }
}
