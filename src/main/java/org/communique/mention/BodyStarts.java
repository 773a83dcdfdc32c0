package org.communique.mention;

import java.util.List;
import java.util.regex.Pattern;
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

  /** Two tasks that one body has. */
  private static final Pattern PAIR =
      Pattern.compile(
          "(?:Prevention|Preparedness|Monitoring|Search|Research|Science|Trade|Education|Training)"
              + " and (?:Control|Response|Evaluation|Verification|Rescue|Development|Technology"
              + "|Investment|Culture|Doctrine)");

  private final OrganizationKinds kinds;
  private final Vocabulary vocabulary;
  private final PersonNames people = PersonNames.standard();

  BodyStarts(OrganizationKinds kinds, Vocabulary vocabulary) {
    this.kinds = kinds;
    this.vocabulary = vocabulary;
  }

  /** The first word of a body's name whose capitalised words begin at another. */
  int of(Passage passage, int start, int head) {
    int first = after(passage, start, head + 1);
    int joined = first == start && isJoined(passage, start) ? start - 2 : first;
    return withPartner(passage, joined == start ? ofPair(passage, start) : joined);
  }

  /** "Reef Prevention and Control Force": two words that go together, and what is before them. */
  private static int ofPair(Passage passage, int start) {
    String pair = passage.form(start - 2) + " and " + passage.form(start);
    boolean joined = passage.form(start - 1).equals("and") && PAIR.matcher(pair).matches();
    int first = joined ? start - 2 : start;
    while (joined && passage.isCapitalized(first - 1) && first > 1) {
      first--;
    }
    return first;
  }

  /** "U.S.-Reef Force": with the country before the hyphen. */
  static int withPartner(Passage passage, int start) {
    boolean hyphen =
        start > 1
            && passage.form(start - 1).matches("[-‐‑–]")
            && passage.words().get(start - 1).end() == passage.words().get(start).start();
    return passage.known().stream()
        .filter(m -> hyphen && m.span().end() == passage.words().get(start - 1).start())
        .filter(m -> m.likeliest().entry().kind().isCountry())
        .map(m -> passage.indexAt(m.span().start()))
        .findFirst()
        .orElse(start);
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
        && (isCouple(passage, start)
            || passage.form(start - 3).matches(ARTICLE)
                && (areAffairs(passage, start) || areFields(passage, start)));
  }

  /** "Ann and Jan Roe Foundation". */
  private boolean isCouple(Passage passage, int start) {
    return vocabulary.givenNames().contains(passage.form(start - 2))
        && people.isGiven(passage.form(start))
        && passage.isCapitalized(start + 1)
        && !passage.isCapitalized(start - 3);
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
