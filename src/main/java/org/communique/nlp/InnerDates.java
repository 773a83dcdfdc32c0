package org.communique.nlp;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.communique.text.Tree;

/**
 * Finds dates right behind a verb, "vetoed on Friday a draft", "said Thursday he had left", into
 * which the parser draws what follows. The sentence is parsed without them.
 */
final class InnerDates {
  /** Words that begin something else than the rest of a date. */
  private static final Set<String> OPENERS =
      Set.of(
          "a", "an", "the", "its", "his", "her", "their", "that", "it", "he", "she", "they", "some",
          "any", "all", "no", "two", "three", "several");

  private static final Set<String> IRREGULAR =
      Set.of(
          "said", "told", "held", "sent", "met", "began", "gave", "took", "made", "put", "found");

  /** "Will travel June 1-3 to Oslo". */
  private static final Set<String> TRAVELLING =
      Set.of(
          "travel", "travels", "traveling", "travelling", "traveled", "travelled", "fly", "return");

  /** In words, of the name in front of "'s". */
  private static final int LONGEST_OWNER = 3;

  private InnerDates() {}

  static List<Shortening.Unit> find(String... words) {
    List<Shortening.Unit> found = new ArrayList<>();
    for (int verb = 1; verb < words.length - 3; verb++) {
      boolean bare = CalendarWords.isDay(words[verb + 1].toLowerCase(Locale.ROOT));
      boolean travel = TRAVELLING.contains(words[verb]);
      bare = bare || travel && CalendarWords.isMonth(words[verb + 1].toLowerCase(Locale.ROOT));
      if ((isPast(words[verb]) || travel) && (bare || words[verb + 1].equals("on"))) {
        int end = bare ? verb + 1 : verb + 2;
        boolean dated = false;
        while (end < words.length && isDate(words[end])) {
          dated |= CalendarWords.isDayOrMonth(words[end].toLowerCase(Locale.ROOT));
          end++;
        }
        boolean opened =
            end < words.length
                && (OPENERS.contains(words[end])
                    || (travel && words[end].equals("to"))
                    || isOwner(end, words));
        if (dated && opened) {
          found.add(new Shortening.Unit(verb, end, List.of(verb), parts(verb, end, bare, words)));
        }
      }
    }
    return found;
  }

  /** "Summoned on Monday [Mali's] envoy". */
  private static boolean isOwner(int from, String... words) {
    int at = from;
    while (at < words.length && at < from + LONGEST_OWNER && words[at].matches("\\p{Lu}.*")) {
      at++;
    }
    return at > from && at < words.length && words[at].matches("['’]s?");
  }

  private static boolean isPast(String word) {
    return word.matches("[a-z]{2,}ed") || IRREGULAR.contains(word);
  }

  private static boolean isDate(String word) {
    return CalendarWords.isDayOrMonth(word.toLowerCase(Locale.ROOT))
        || word.matches("\\d{1,2}(?:st|nd|rd|th|[-–]\\d{1,2})?");
  }

  private static List<Tree> parts(int verb, int end, boolean bare, String... words) {
    List<Tree> time = new ArrayList<>();
    for (int at = bare ? verb + 1 : verb + 2; at < end; at++) {
      time.add(Tree.leaf(words[at].matches("\\d.*") ? "CD" : "NNP", at));
    }
    Tree object = new Tree("NP", bare ? verb + 1 : verb + 2, end, time);
    Tree phrase =
        bare ? object : new Tree("PP", verb + 1, end, List.of(Tree.leaf("IN", verb + 1), object));
    return List.of(Tree.leaf(Shortening.AS_PARSED, verb), phrase);
  }
}
