package org.communique.graph;

/** How much of an article's own words its graph repeats; offsets are kept in either case. */
public enum Excerpt {
  /** The whole text, and the sentences that facts stand in. */
  WHOLE {
    @Override
    String of(String words) {
      return words;
    }
  },
  /**
   * The words that facts rest on, cut after the twenty-fifth: for texts that may be quoted and not
   * copied.
   */
  QUOTES {
    @Override
    String of(String words) {
      int end = 0;
      for (int word = 0; word < LONGEST; word++) {
        int space = words.indexOf(' ', end + 1);
        if (space < 0) {
          return words;
        }
        end = space;
      }
      return words.substring(0, end) + " …";
    }
  };

  private static final int LONGEST = 25;

  /** As much of a quotation as may be repeated. */
  abstract String of(String words);
}
