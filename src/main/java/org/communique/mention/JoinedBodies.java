package org.communique.mention;

import java.util.OptionalInt;
import org.communique.text.Span;

/**
 * Two bodies that the statistical name finder took for one: "Department of Roads and UNICEF", "Reef
 * Forces and Harbour Police Forces", "Talver Grid and Chadian Power Authority". A word list after
 * "of" ("Ministry of Roads and Bridges") stays whole: what follows "and" must be a body by itself,
 * by what is known, as an abbreviation or by its head.
 */
final class JoinedBodies {
  private final OrganizationKinds kinds;

  JoinedBodies(OrganizationKinds kinds) {
    this.kinds = kinds;
  }

  /** Where the "and" between two bodies stands among some words. */
  OptionalInt joint(Passage passage, int from, int to) {
    for (int i = from + 1; i < to - 1; i++) {
      boolean joined = passage.form(i).equals("and") && isFree(passage, i);
      boolean listed = passage.form(i).equals(",") && isListed(passage, from, i, to);
      if (listed || joined && areTwo(passage, from, i, to)) {
        return OptionalInt.of(i);
      }
    }
    return OptionalInt.empty();
  }

  /** "Ministry of Roads, Ministry of Bridges", "Ministry of Roads, Supreme Court". */
  private boolean isListed(Passage passage, int from, int comma, int to) {
    boolean court =
        passage.form(to - 1).matches("Court|Ministry|Committee|Commission|Agency|Parliament")
            && hasHead(passage, comma + 1, to);
    return (court || startsWithHead(passage, comma + 1))
        && kinds.of(passage.text(passage.spanOf(from, comma))).isPresent();
  }

  private boolean areTwo(Passage passage, int from, int joint, int to) {
    boolean ended =
        isKnown(passage, from, joint)
            || hasHead(passage, from, joint)
            || passage.form(from).matches("Radio|TV");
    boolean headed = ended || kinds.of(passage.text(passage.spanOf(from, joint))).isPresent();
    boolean next = hasHead(passage, joint + 1, to) && !isTrade(passage, joint + 1, to);
    boolean fielded = headed && kinds.of(passage.text(passage.spanOf(joint + 1, to))).isPresent();
    return ended && (next || isKnown(passage, joint + 1, to))
        || headed && to - joint == 2 && isShort(passage, joint + 1)
        || fielded && (isOfCountry(passage, joint + 1) || startsWithHead(passage, joint + 1))
        || next && isOfCountry(passage, joint + 1) && to - joint > 3;
  }

  /** The end of one company's name: "Gas and Electric Company". */
  private static boolean isTrade(Passage passage, int from, int to) {
    return to - from == 2
        && passage.form(from).matches("Electric|Power|Light|Gas|Water|Steel|Iron|Chemical")
        && passage.form(from + 1).matches("Company|Corporation|Co|Corp");
  }

  /** "Secretariat of Roads". */
  private boolean startsWithHead(Passage passage, int i) {
    return kinds.isHead(passage.form(i)) && passage.form(i + 1).matches("of|for");
  }

  /**
   * An abbreviation, or what the article calls somebody for short: "Talver Grid, Inc. (Talver)".
   */
  private static boolean isShort(Passage passage, int i) {
    String word = passage.form(i);
    return word.matches("\\p{Lu}{3,}") || passage.article().contains("(" + word + ")");
  }

  /** Two words or more with a head at the end. */
  private boolean hasHead(Passage passage, int from, int to) {
    return to - from > 1 && kinds.isHead(passage.form(to - 1)) && !isLinked(passage, from, to);
  }

  private static boolean isLinked(Passage passage, int from, int to) {
    return passage.forms().subList(from, to).stream().anyMatch(w -> w.matches("of|for|on|in|to"));
  }

  private static boolean isKnown(Passage passage, int from, int to) {
    Span words = passage.spanOf(from, to);
    return passage.known().stream()
        .filter(m -> m.span().equals(words))
        .anyMatch(m -> !m.likeliest().entry().kind().isPlace());
  }

  private static boolean isOfCountry(Passage passage, int i) {
    return passage.known().stream()
        .filter(m -> m.span().start() == passage.words().get(i).start())
        .anyMatch(m -> m.likeliest().entry().kind().isCountry());
  }

  /** False inside a known name: "Bosnia and Herzegovina". */
  private static boolean isFree(Passage passage, int i) {
    Span word = passage.words().get(i);
    return passage.known().stream().noneMatch(m -> m.span().overlaps(word));
  }
}
