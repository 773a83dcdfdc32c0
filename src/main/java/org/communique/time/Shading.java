package org.communique.time;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** The words before an expression that shade it: "early", "the end of", "about", "later". */
final class Shading {
  /** What "about" and "over" can shade, so that "over the past week" keeps its preposition out. */
  private static final Set<Category> COUNTED =
      EnumSet.of(
          Category.A,
          Category.VAGUE,
          Category.HALF,
          Category.NUMBER,
          Category.NUMBER_WORD,
          Category.DECIMAL,
          Category.DAY_NUMBER,
          Category.YEAR_NUMBER,
          Category.MONTH,
          Category.APPROX);

  private Shading() {}

  /**
   * Where an expression begins with the words that shade it.
   *
   * @param from index of its first lexeme
   * @param free index of the first lexeme that no earlier expression has
   */
  static int start(List<Lexeme> lexemes, int from, int free) {
    int start = from;
    int wider = wider(lexemes, start, free);
    while (wider < start) {
      start = wider;
      wider = wider(lexemes, start, free);
    }
    return start;
  }

  private static int wider(List<Lexeme> lexemes, int start, int free) {
    int at = start - 1;
    if (at < free) {
      return start;
    }
    switch (lexemes.get(at).category()) {
      case APPROX -> {
        return COUNTED.contains(lexemes.get(start).category())
            ? withArticle(lexemes, at, free)
            : start;
      }
      case EARLY_LATE, EARLIER, LATER -> {
        return withArticle(lexemes, at, free);
      }
      case DASH -> {
        return is(lexemes, at - 1, free, Category.EARLY_LATE)
            ? withArticle(lexemes, at - 1, free)
            : start;
      }
      case OF, THE, IN -> {
        return beforeLinks(lexemes, at, free, start);
      }
      default -> {
        return start;
      }
    }
  }

  private static int beforeLinks(List<Lexeme> lexemes, int last, int free, int start) {
    int at = last;
    if (is(lexemes, at, free, Category.THE)) {
      at--;
    }
    if (is(lexemes, at, free, Category.OF) && is(lexemes, at - 1, free, Category.PART_OF)) {
      boolean shaded = is(lexemes, at - 2, free, Category.WORD);
      return withArticle(lexemes, shaded ? at - 2 : at - 1, free);
    }
    boolean early =
        is(lexemes, at, free, Category.IN)
            && (is(lexemes, at - 1, free, Category.EARLY_LATE)
                || is(lexemes, at - 1, free, Category.LATER)
                || is(lexemes, at - 1, free, Category.EARLIER));
    return early ? at - 1 : start;
  }

  private static int withArticle(List<Lexeme> lexemes, int at, int free) {
    return is(lexemes, at - 1, free, Category.THE) ? at - 1 : at;
  }

  private static boolean is(List<Lexeme> lexemes, int at, int free, Category category) {
    return at >= free && lexemes.get(at).category() == category;
  }
}
