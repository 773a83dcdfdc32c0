package org.communique.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.communique.time.Meaning.Calendar;
import org.communique.time.Meaning.Portion;

/**
 * Two dates that a dash, "to" or "and" joins share what only one of them names: "March 5-9, 1918",
 * "18 August to 15 September 1951".
 */
final class Ranges {
  private static final Set<Category> JOINS =
      Set.of(Category.DASH, Category.TO, Category.AND, Category.COMMA);

  private Ranges() {}

  static List<Phrase> completed(List<Phrase> phrases, List<Lexeme> lexemes) {
    List<Phrase> result = new ArrayList<>(phrases);
    for (int i = result.size() - 2; i >= 0; i--) {
      if (joined(result.get(i), result.get(i + 1), lexemes)) {
        result.set(i, fromRight(result.get(i), result.get(i + 1).meaning()));
      }
    }
    for (int i = 1; i < result.size(); i++) {
      if (joined(result.get(i - 1), result.get(i), lexemes)) {
        result.set(i, fromLeft(result.get(i), result.get(i - 1).meaning()));
      }
    }
    return result;
  }

  private static boolean joined(Phrase left, Phrase right, List<Lexeme> lexemes) {
    int gap = right.from() - left.to();
    return gap >= 1
        && gap <= 2
        && lexemes.subList(left.to(), right.from()).stream()
            .allMatch(l -> JOINS.contains(l.category()));
  }

  private static Phrase fromRight(Phrase phrase, Meaning right) {
    if (!(right instanceof Calendar to)) {
      return right instanceof Portion to
              && phrase.meaning() instanceof Portion from
              && from.year().isEmpty()
          ? phrase.saying(new Portion(to.year(), from.part()))
          : phrase;
    }
    if (!(phrase.meaning() instanceof Calendar from) || from.year().isPresent() || isBare(from)) {
      return phrase;
    }
    if (from.month() == 0 && to.day() > 0) {
      return phrase.saying(new Calendar(to.year(), to.month(), from.day(), from.weekday()));
    }
    if (from.month() > to.month() || from.month() == 0 || to.month() == 0) {
      return phrase;
    }
    return phrase.saying(new Calendar(to.year(), from.month(), from.day(), from.weekday()));
  }

  private static Phrase fromLeft(Phrase phrase, Meaning left) {
    boolean dayOnly = phrase.meaning() instanceof Calendar to && to.month() == 0 && to.day() > 0;
    if (!dayOnly || !(left instanceof Calendar from) || from.month() == 0) {
      return phrase;
    }
    Calendar to = (Calendar) phrase.meaning();
    return phrase.saying(
        new Calendar(
            to.year().isPresent() ? to.year() : from.year(), from.month(), to.day(), to.weekday()));
  }

  /** A weekday by itself is not completed. */
  private static boolean isBare(Calendar calendar) {
    return calendar.month() == 0 && calendar.day() == 0;
  }
}
