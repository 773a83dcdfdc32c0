package org.communique.mention;

import java.util.Set;
import java.util.regex.Pattern;

/**
 * Meetings whose names look like those of bodies: one of several ("a Reef Trade Forum", "the third
 * Reef Forum"), or one that people are at ("at the Reef Forum").
 */
final class Gatherings {
  private static final Set<String> HEADS = Set.of("Forum", "Forums");

  /** Words that number the meetings of a series. */
  private static final Pattern ONE_OF_SERIES =
      Pattern.compile(
          "(?i)an?|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth"
              + "|\\d{1,3}(?:st|nd|rd|th)|inaugural|annual|biennial|upcoming|virtual|next|last");

  private Gatherings() {}

  /** True of some capitalised words that name a meeting. */
  static boolean holds(Passage passage, int from, int to) {
    if (!passage.forms().subList(from, to).stream().anyMatch(HEADS::contains)) {
      return false;
    }
    return ONE_OF_SERIES.matcher(passage.form(from - 1)).matches()
        || passage.form(from - 1).matches("the|this")
            && passage.form(from - 2).matches("(?i)at|during");
  }
}
