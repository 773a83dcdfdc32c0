package org.communique.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The weekday that an expression names. */
final class Weekdays {
  private Weekdays() {}

  /** True where the words name no weekday, or the one that the day fell on. */
  static boolean agree(String words, LocalDate day) {
    return named(words).map(w -> w == day.getDayOfWeek()).orElse(true);
  }

  /** True where the words are a weekday and perhaps a part of the day, without a date. */
  static boolean only(String words) {
    return named(words).isPresent() && words.chars().noneMatch(Character::isDigit);
  }

  private static Optional<DayOfWeek> named(String words) {
    return Arrays.stream(DayOfWeek.values())
        .filter(d -> words.contains(d.getDisplayName(TextStyle.FULL, Locale.ENGLISH)))
        .findFirst();
  }
}
