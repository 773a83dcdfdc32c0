package org.communique.mention;

import java.util.ArrayList;
import java.util.List;
import org.communique.text.Span;

/**
 * Bodies whose initials follow in brackets, which tell where their names begin: "the Reef Mapping
 * and Harbour Safety Partnership (RMHSP)". One of the words must be the head of a body's name.
 */
final class InitialedBodies {
  private static final int LONGEST = 14;

  private final OrganizationKinds kinds;

  InitialedBodies(OrganizationKinds kinds) {
    this.kinds = kinds;
  }

  List<Span> in(Passage passage) {
    List<Span> found = new ArrayList<>();
    for (int i = 2; i + 2 < passage.size(); i++) {
      boolean bracket =
          passage.form(i).equals("(")
              && passage.form(i + 1).matches("\\p{Lu}{3,8}")
              && passage.form(i + 2).equals(")");
      int from = bracket ? start(passage, i, passage.form(i + 1)) : i;
      int to = passage.form(i - 1).matches("['’]s?") ? i - 1 : i;
      if (from < to - 1 && kinds.of(passage.text(passage.spanOf(from, to))).isPresent()) {
        found.add(passage.spanOf(from, to));
      }
    }
    return found;
  }

  /** The word with the first initial, going left; the bracket where the letters do not fit. */
  private static int start(Passage passage, int bracket, String initials) {
    int left = initials.length();
    for (int i = bracket - 1; i >= Math.max(0, bracket - LONGEST); i--) {
      String word = passage.form(i);
      if (passage.isCapitalized(i)) {
        left--;
        if (word.charAt(0) != initials.charAt(left)) {
          return bracket;
        }
        if (left == 0) {
          return i;
        }
      } else if (!word.matches("of|for|on|and|the|in|to|,|&|['’]s?")) {
        return bracket;
      }
    }
    return bracket;
  }
}
