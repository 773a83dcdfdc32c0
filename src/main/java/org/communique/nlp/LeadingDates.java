package org.communique.nlp;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.communique.text.Tree;

/**
 * Finds the date in front of a sentence, "On May 23, border guards …", which the parser often draws
 * into the subject behind it. The sentence is parsed without it.
 */
final class LeadingDates {
  private static final Set<String> PREPOSITIONS =
      Set.of("on", "in", "by", "since", "until", "before", "after", "during", "from");

  private static final Pattern DATE =
      Pattern.compile(
          "\\d{1,2}(?:st|nd|rd|th)?|(?:1[5-9]|20)\\d\\d(?:s)?|(?:jan|feb|mar|apr|aug|sept?|oct|nov|dec)\\.?");
  private static final Set<String> UNITS =
      Set.of("week", "month", "year", "decade", "weekend", "morning", "afternoon", "evening");
  private static final Set<String> RELATIVE = Set.of("today", "yesterday", "tomorrow", "tonight");
  private static final Set<String> BESIDE =
      Set.of("the", "last", "next", "this", "early", "late", "of", "same", "following", "past");
  private static final Set<String> RELATIVES = Set.of("when", "which", "where", "after", "before");
  private static final int LONGEST = 7;

  private LeadingDates() {}

  static Optional<Shortening.Unit> find(String... words) {
    int from = words.length > 0 && PREPOSITIONS.contains(lower(words[0])) ? 1 : 0;
    int end = from;
    boolean dated = false;
    while (end < Math.min(words.length, LONGEST) && isPart(end, words)) {
      dated |= isDate(words[end]);
      end++;
    }
    boolean cut =
        dated
            && end > from
            && end + 1 < words.length
            && words[end].equals(",")
            && !RELATIVES.contains(lower(words[end + 1]))
            && !isDate(words[end + 1]);
    return cut
        ? Optional.of(new Shortening.Unit(0, end + 1, List.of(), parts(from, end, words)))
        : Optional.empty();
  }

  private static String lower(String word) {
    return word.toLowerCase(Locale.ROOT);
  }

  /** A word of a date, or the comma in "May 3, 2021". */
  private static boolean isPart(int at, String... words) {
    String word = lower(words[at]);
    boolean comma =
        word.equals(",")
            && at > 1
            && at + 1 < words.length
            && words[at - 1].matches("\\d{1,2}")
            && words[at + 1].matches("\\d{4}");
    return comma || isDate(words[at]) || BESIDE.contains(word);
  }

  private static boolean isDate(String word) {
    String lower = lower(word);
    return CalendarWords.isDayOrMonth(lower)
        || RELATIVE.contains(lower)
        || UNITS.contains(lower)
        || DATE.matcher(lower).matches();
  }

  private static List<Tree> parts(int from, int end, String... words) {
    List<Tree> leaves = new ArrayList<>();
    for (int at = from; at < end; at++) {
      leaves.add(Tree.leaf(tag(words[at]), at));
    }
    Tree time = new Tree("NP", from, end, leaves);
    Tree phrase = from == 0 ? time : new Tree("PP", 0, end, List.of(Tree.leaf("IN", 0), time));
    return List.of(phrase, Tree.leaf(",", end));
  }

  private static String tag(String word) {
    String lower = lower(word);
    if (lower.equals(",")) {
      return ",";
    }
    if (lower.matches("\\d.*")) {
      return "CD";
    }
    return switch (lower) {
      case "the", "this" -> "DT";
      case "of" -> "IN";
      default ->
          UNITS.contains(lower) || RELATIVE.contains(lower)
              ? "NN"
              : BESIDE.contains(lower) ? "JJ" : "NNP";
    };
  }
}
