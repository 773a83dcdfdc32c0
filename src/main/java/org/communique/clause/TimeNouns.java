package org.communique.clause;

import java.util.Locale;
import java.util.Set;

/** Nouns that make a bare noun phrase an adverbial of time. */
final class TimeNouns {
  private static final Set<String> WORDS =
      Set.of(
          "monday",
          "tuesday",
          "wednesday",
          "thursday",
          "friday",
          "saturday",
          "sunday",
          "today",
          "yesterday",
          "tomorrow",
          "tonight",
          "morning",
          "afternoon",
          "evening",
          "night",
          "day",
          "week",
          "weekend",
          "month",
          "year",
          "decade",
          "january",
          "february",
          "march",
          "april",
          "may",
          "june",
          "july",
          "august",
          "september",
          "october",
          "november",
          "december",
          "jan.",
          "feb.",
          "aug.",
          "sept.",
          "oct.",
          "nov.",
          "dec.",
          "days",
          "weeks",
          "months",
          "years",
          "hours",
          "time",
          "times");

  private TimeNouns() {}

  static boolean contains(String word) {
    return WORDS.contains(word.toLowerCase(Locale.ROOT));
  }
}
