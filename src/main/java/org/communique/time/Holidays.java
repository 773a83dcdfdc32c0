package org.communique.time;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The dates of holidays, from the rules in the lexicon. */
final class Holidays {
  private static final Pattern EASTER = Pattern.compile("easter([+-]\\d+)");
  private static final Pattern NTH = Pattern.compile("(\\d\\d)-([a-z]{3})-(\\d)");
  private static final Pattern FIXED = Pattern.compile("(\\d\\d)-(\\d\\d)");

  private Holidays() {}

  /** The day of a holiday in a year; empty where its rule does not tell. */
  static Optional<LocalDate> on(String rule, int year) {
    Matcher easter = EASTER.matcher(rule);
    if (easter.matches()) {
      return Optional.of(easter(year).plusDays(Integer.parseInt(easter.group(1))));
    }
    Matcher nth = NTH.matcher(rule);
    if (nth.matches()) {
      LocalDate month = LocalDate.of(year, Integer.parseInt(nth.group(1)), 1);
      int ordinal = Integer.parseInt(nth.group(3));
      DayOfWeek weekday = weekday(nth.group(2));
      return Optional.of(
          month.with(
              ordinal == 5
                  ? TemporalAdjusters.lastInMonth(weekday)
                  : TemporalAdjusters.dayOfWeekInMonth(ordinal, weekday)));
    }
    Matcher fixed = FIXED.matcher(rule);
    if (fixed.matches()) {
      return Optional.of(
          LocalDate.of(year, Integer.parseInt(fixed.group(1)), Integer.parseInt(fixed.group(2))));
    }
    return PartialDate.parse(rule).map(PartialDate::first);
  }

  private static DayOfWeek weekday(String name) {
    for (DayOfWeek day : DayOfWeek.values()) {
      if (day.name().toLowerCase(Locale.ROOT).startsWith(name)) {
        return day;
      }
    }
    throw new DateTimeException("no weekday begins with " + name);
  }

  /** Gregorian Easter Sunday, by the method of Meeus, Jones and Butcher. */
  private static LocalDate easter(int year) {
    int a = Math.floorMod(year, 19);
    int b = Math.floorDiv(year, 100);
    int c = Math.floorMod(year, 100);
    int g = (b - (b + 8) / 25 + 1) / 3;
    int h = Math.floorMod(19 * a + b - b / 4 - g + 15, 30);
    int l = Math.floorMod(32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4, 7);
    int m = (a + 11 * h + 22 * l) / 451;
    int sum = h + l - 7 * m + 114;
    return LocalDate.of(year, sum / 31, sum % 31 + 1);
  }
}
