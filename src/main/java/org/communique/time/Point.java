package org.communique.time;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.util.Locale;
import java.util.Optional;

/**
 * A calendar unit on the time line: a day, a week, the 1970s, spring 1918, perhaps with a time of
 * day. Years before Christ are counted as ISO 8601 does, 1 BC being 0.
 *
 * @param grain how wide it is
 * @param first its first day
 * @param clock what TIMEX3 appends for a time of day, such as {@code T18:00Z} or {@code TMO}; empty
 *     for none
 */
record Point(Grain grain, LocalDate first, String clock) {
  static Point of(Grain grain, LocalDate within) {
    return new Point(grain, grain.floor(within), "");
  }

  static Point day(LocalDate day) {
    return new Point(Grain.DAY, day, "");
  }

  static Point year(int year) {
    return new Point(Grain.YEAR, LocalDate.of(year, 1, 1), "");
  }

  Point at(String timeOfDay) {
    return new Point(grain, first, timeOfDay);
  }

  LocalDate last() {
    return grain.last(first);
  }

  boolean includes(Point other) {
    return !first.isAfter(other.first) && !last().isBefore(other.last());
  }

  /** The TIMEX3 value. */
  String value() {
    int year = first.getYear();
    String name = year > 0 ? "%04d" : "BC%04d";
    int counted = year > 0 ? year : 1 - year;
    return switch (grain) {
          case CENTURY -> prefix(year, 100, "%02d");
          case DECADE -> prefix(year, 10, "%03d");
          case YEAR -> format(name, counted);
          case HALF, QUARTER, SEASON ->
              format(name + "-%s", counted, YearPart.at(grain, first).name());
          case MONTH -> format(name + "-%02d", counted, first.getMonthValue());
          case WEEK -> week();
          case WEEKEND -> week() + "-WE";
          case DAY ->
              format(name + "-%02d-%02d", counted, first.getMonthValue(), first.getDayOfMonth());
        }
        + clock;
  }

  private String prefix(int year, int width, String digits) {
    return year > 0
        ? format(digits, year / width)
        : format("BC" + digits, (1 - last().getYear()) / width);
  }

  private String week() {
    int week = first.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
    return format("%04d-W%02d", first.get(IsoFields.WEEK_BASED_YEAR), week);
  }

  private static String format(String pattern, Object... arguments) {
    return String.format(Locale.ROOT, pattern, arguments);
  }

  /** The dates it denotes; empty before the year 1. */
  Optional<DateRange> range() {
    LocalDate last = last();
    if (first.getYear() < 1 || last.getYear() > 9999) {
      return Optional.empty();
    }
    return Optional.of(
        switch (grain) {
          case CENTURY, DECADE -> DateRange.between(year(first), year(last));
          case YEAR -> DateRange.on(year(first));
          case HALF, QUARTER, SEASON -> DateRange.between(month(first), month(last));
          case MONTH -> DateRange.on(month(first));
          case WEEK -> DateRange.on(month(first.plusDays(3)));
          case WEEKEND -> DateRange.between(PartialDate.of(first), PartialDate.of(last));
          case DAY -> DateRange.on(PartialDate.of(first));
        });
  }

  private static PartialDate year(LocalDate day) {
    return new PartialDate(day.getYear(), 0, 0);
  }

  private static PartialDate month(LocalDate day) {
    return PartialDate.of(YearMonth.from(day));
  }
}
