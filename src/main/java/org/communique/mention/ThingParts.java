package org.communique.mention;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.communique.text.WordList;

/**
 * Capitalised words that look like a body and are a piece of something else: what stands before the
 * head of a law, treaty or contest ("Dorva Reef Customs" Act, "Open Seas Air" Transport Agreement),
 * an unowned word ("Association"), a review that is held ("Reef Treaty Review"), and what a heading
 * says is done ("Restores Reef Services").
 */
final class ThingParts {
  private static final Pattern DEED = Pattern.compile("Acts?|Agreements?|Accords?|Championships?");

  private static final Pattern TALKS = Pattern.compile("Summits?|Dialogues?|Contests?");

  /** Verbs of headings that begin the names of bodies as nouns. */
  private static final Set<String> NOUNS =
      Set.of(
          "address",
          "advance",
          "boost",
          "combat",
          "counter",
          "defend",
          "drive",
          "fight",
          "harness",
          "launch",
          "leverage",
          "prepare",
          "rebuild",
          "restore",
          "scale",
          "secure",
          "support");

  /** So many words stand between a piece and the head of a deed. */
  private static final int REACH = 2;

  private static final WordList VERBS = WordList.resource("/names/heading-verbs.txt");
  private static final OrganizationKinds KINDS = OrganizationKinds.standard();

  private ThingParts() {}

  static boolean hold(Passage passage, int from, int to) {
    String last = passage.form(to - 1);
    return to - from == 1 && last.matches("Association|Customs")
        || last.equals("Air") && passage.form(to).equals("and")
        || passage.text(passage.spanOf(from, to)).equals("United State")
        || last.equals("Review") && isHeld(passage, from, to)
        || to - from > 1
            && (isBefore(passage, to, DEED)
                || isOfTalks(passage, from, to)
                || isDone(passage, from, last));
  }

  private static boolean isBefore(Passage passage, int to, Pattern head) {
    int at = to;
    while (at < to + REACH
        && passage.isCapitalized(at)
        && !head.matcher(passage.form(at)).matches()) {
      at++;
    }
    return head.matcher(passage.form(at)).matches();
  }

  /** "UN Reef Systems" Summit, "U.S.-Chadian Union" High-Level Dialogue: what is talked about. */
  private static boolean isOfTalks(Passage passage, int from, int to) {
    String last = passage.form(to - 1);
    boolean pair = passage.form(from + 1).matches("[-‐‑–]");
    return isBefore(passage, to, TALKS)
        && (pair || !KINDS.isHead(last) || StrayWords.isIndustry(last));
  }

  private static boolean isHeld(Passage passage, int from, int to) {
    return passage.form(to).matches("Conference|Meeting|Process|Mechanism")
        || passage.form(from).matches("\\p{Lu}{2,}")
        || KINDS.isGeneric(passage.text(passage.spanOf(from, to)));
  }

  private static boolean isDone(Passage passage, int from, String last) {
    String first = passage.form(from).toLowerCase(Locale.ROOT);
    boolean third = first.endsWith("s") && VERBS.contains(first.substring(0, first.length() - 1));
    return third
        || VERBS.contains(first) && !NOUNS.contains(first) && !KINDS.isHead(last)
        || VERBS.contains(first) && passage.form(from + 1).matches("U\\.S\\.|Global");
  }
}
