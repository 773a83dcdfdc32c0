package org.communique.time;

import java.util.List;

/** The words before an expression that shade it: "early", "the end of", "about", "later". */
final class Shading {
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
      case EARLY_LATE, APPROX, EARLIER, LATER -> {
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
