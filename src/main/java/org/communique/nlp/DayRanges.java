package org.communique.nlp;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.communique.text.Tree;

/**
 * Finds runs of days, "June 6 to 13", "June 28 through July 2", whose second half the parser hangs
 * elsewhere. The month alone is parsed.
 */
final class DayRanges {
  private static final Set<String> TILL = Set.of("to", "through", "until", "till", "thru");

  private DayRanges() {}

  static List<Shortening.Unit> find(String... words) {
    List<Shortening.Unit> found = new ArrayList<>();
    for (int month = 0; month + 3 < words.length; month++) {
      if (isMonth(words[month]) && isDay(words[month + 1]) && TILL.contains(words[month + 2])) {
        int end = isMonth(words[month + 3]) ? month + 4 : month + 3;
        if (end < words.length && isDay(words[end])) {
          found.add(new Shortening.Unit(month, end + 1, List.of(month), parts(month, end, words)));
        }
      }
    }
    return found;
  }

  private static boolean isMonth(String word) {
    return CalendarWords.isMonth(word.toLowerCase(Locale.ROOT));
  }

  private static boolean isDay(String word) {
    return word.matches("\\d{1,2}(?:st|nd|rd|th)?");
  }

  private static List<Tree> parts(int month, int end, String... words) {
    List<Tree> days = new ArrayList<>();
    for (int at = month; at <= end; at++) {
      String tag = TILL.contains(words[at]) ? "TO" : isDay(words[at]) ? "CD" : "NNP";
      days.add(Tree.leaf(tag, at));
    }
    return days;
  }
}
