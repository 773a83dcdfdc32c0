package org.communique.nlp;

import java.time.DayOfWeek;
import java.time.Month;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The names of days and months, in lower case. */
final class CalendarWords {
  private static final Set<String> DAYS = lowerCase(Stream.of(DayOfWeek.values()));
  private static final Set<String> MONTHS = lowerCase(Stream.of(Month.values()));

  private CalendarWords() {}

  private static Set<String> lowerCase(Stream<? extends Enum<?>> names) {
    return names
        .map(name -> name.name().toLowerCase(Locale.ROOT))
        .collect(Collectors.toUnmodifiableSet());
  }

  static boolean isDay(String word) {
    return DAYS.contains(word);
  }

  static boolean isMonth(String word) {
    return MONTHS.contains(word);
  }

  static boolean isDayOrMonth(String word) {
    return DAYS.contains(word) || MONTHS.contains(word);
  }
}
