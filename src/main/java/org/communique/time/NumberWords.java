package org.communique.time;

import java.util.ArrayList;
import java.util.List;

/**
 * Joins the words of a number written out: "twenty-five", "three hundred", "two hundred and fifty",
 * "twenty-first".
 */
final class NumberWords {
  private NumberWords() {}

  static List<Lexeme> joined(List<Lexeme> lexemes, String text) {
    List<Lexeme> result = new ArrayList<>(lexemes.size());
    for (int i = 0; i < lexemes.size(); i++) {
      Lexeme current = lexemes.get(i);
      while (current.category() == Category.NUMBER_WORD) {
        int next = continuation(lexemes, i, current);
        if (next < 0) {
          break;
        }
        current = join(current, lexemes.get(next), text);
        i = next;
      }
      result.add(current);
    }
    return result;
  }

  /** Index of the lexeme that continues the number, or -1. */
  private static int continuation(List<Lexeme> lexemes, int at, Lexeme number) {
    int value = number.number();
    int next = at + 1;
    boolean linked =
        next < lexemes.size()
            && (lexemes.get(next).category() == Category.DASH
                || (value >= 100 && lexemes.get(next).text().equals("and")));
    if (linked) {
      next++;
    }
    if (next >= lexemes.size()) {
      return -1;
    }
    Lexeme word = lexemes.get(next);
    boolean ordinal =
        word.category() == Category.ORDINAL_WORD || word.category() == Category.SECOND;
    if (!ordinal && word.category() != Category.NUMBER_WORD) {
      return -1;
    }
    int added = word.number();
    boolean units = value >= 20 && value < 100 && value % 10 == 0 && added > 0 && added < 10;
    boolean scale = !ordinal && added >= 100 && added > value;
    boolean rest = value >= 100 && value % 100 == 0 && added < 100;
    return units || scale || rest ? next : -1;
  }

  private static Lexeme join(Lexeme left, Lexeme right, String text) {
    int sum =
        right.number() >= 100
            ? Math.max(left.number(), 1) * right.number()
            : left.number() + right.number();
    Category category =
        right.category() == Category.NUMBER_WORD ? Category.NUMBER_WORD : Category.ORDINAL_WORD;
    String words = text.substring(left.start(), right.end());
    return new Lexeme(category, left.start(), right.end(), words, Integer.toString(sum));
  }
}
