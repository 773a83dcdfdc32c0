package org.communique.mention;

import org.communique.text.WordList;

/**
 * Headings that tell somebody what to do and run into their paragraph: "Support Port Workers: The
 * two sides agreed". Their capitals make no names.
 */
final class Headings {
  private static final int LONGEST = 16;
  private static final WordList VERBS = WordList.resource("/names/heading-verbs.txt");
  private static final OrganizationKinds KINDS = OrganizationKinds.standard();

  private Headings() {}

  /** True of words with the verb of such a heading, and of ordinary words behind it. */
  static boolean holds(Passage passage, int from, int to) {
    return to <= end(passage)
        && (from == 0 || KINDS.isGeneric(passage.text(passage.spanOf(from, to))));
  }

  /** The place of the colon; 0 where no such heading begins a passage. */
  private static int end(Passage passage) {
    int end = 1;
    while (end < LONGEST
        && (passage.isCapitalized(end)
            || passage
                .form(end)
                .matches("of|for|on|and|the|in|to|with|at|by|our|,|&|['’]s?|[-‐‑–]"))) {
      end++;
    }
    boolean heading = passage.form(end).equals(":") && VERBS.contains(passage.form(0));
    return heading ? end : 0;
  }
}
