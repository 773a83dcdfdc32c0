package org.communique.mention;

import java.util.List;
import org.communique.gazetteer.Match;
import org.communique.gazetteer.Sense;

/**
 * Where the name of a body begins: with the first of two words joined by "and" ("the Drought and
 * Floods Agency", "the Chadian and Nigerien Affairs Bureau"), and behind what only stands before it
 * ("So Reef Corps", "NGO Reef Watch", "Two Roads Department").
 */
final class BodyStarts {
  private static final String ARTICLE = "(?i)the|its|their|our|your|['’]s?";

  /** Words in capitals before bodies and in the names of none. */
  private static final String BEFORE = "So|Yet|NGOs?|Both|Two|Three|Four|Five|Six|Several|Many";

  private final OrganizationKinds kinds;
  private final Vocabulary vocabulary;

  BodyStarts(OrganizationKinds kinds, Vocabulary vocabulary) {
    this.kinds = kinds;
    this.vocabulary = vocabulary;
  }

  /** The first word of a body's name whose capitalised words begin at another. */
  int of(Passage passage, int start, int head) {
    int first = after(passage, start, head + 1);
    return first == start && isJoined(passage, start) ? start - 2 : first;
  }

  /** The word after "So" where something is left that is known, or has two words. */
  static int after(Passage passage, int from, int to) {
    boolean opens =
        to - from > 1
            && passage.form(from).matches(BEFORE)
            && (from == 0 || passage.form(from).matches("NGOs?"));
    boolean rest =
        to - from > 2
            || passage.known().stream()
                .anyMatch(m -> from + 1 < to && m.span().equals(passage.spanOf(from + 1, to)));
    return opens && rest ? from + 1 : from;
  }

  private boolean isJoined(Passage passage, int start) {
    return start > 2
        && passage.form(start - 1).equals("and")
        && passage.isCapitalized(start - 2)
        && passage.form(start - 3).matches(ARTICLE)
        && (areAffairs(passage, start) || areFields(passage, start));
  }

  private boolean areFields(Passage passage, int start) {
    String first = passage.form(start - 2);
    boolean cut =
        vocabulary.common().contains(passage.form(start)) && kinds.isHead(passage.form(start + 1));
    return (vocabulary.common().contains(first)
            || cut && passage.form(start - 3).matches("its|their")
            || first.endsWith("rs") && passage.form(start).endsWith("rs"))
        && !kinds.isHead(first)
        && !vocabulary.titles().contains(first)
        && at(passage, start - 2).isEmpty();
  }

  /** The countries of "Chadian and Nigerien Affairs". */
  private static boolean areAffairs(Passage passage, int start) {
    return passage.form(start + 1).equals("Affairs")
        && isAdjective(passage, start - 2)
        && isAdjective(passage, start);
  }

  private static boolean isAdjective(Passage passage, int i) {
    return at(passage, i).stream().anyMatch(m -> m.likeliest().form() == Sense.Form.DEMONYM);
  }

  private static List<Match> at(Passage passage, int i) {
    return passage.known().stream().filter(m -> m.span().overlaps(passage.words().get(i))).toList();
  }
}
