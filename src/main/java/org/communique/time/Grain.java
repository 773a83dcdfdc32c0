package org.communique.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Arrays;
import java.util.Optional;

/** How wide a calendar unit is, from the widest to the narrowest. */
enum Grain {
  CENTURY("CE"),
  DECADE("DE"),
  YEAR("Y"),
  HALF("H"),
  QUARTER("Q"),
  SEASON("SEASON"),
  MONTH("M"),
  WEEK("W"),
  WEEKEND("WE"),
  DAY("D");

  private final String code;

  Grain(String code) {
    this.code = code;
  }

  /** Its code in the lexicon and in TIMEX3. */
  String code() {
    return code;
  }

  /** The unit that a code names; empty for hours and below. */
  static Optional<Grain> of(String code) {
    return Arrays.stream(values()).filter(g -> g.code.equals(code)).findFirst();
  }

  boolean atLeastAsFineAs(Grain other) {
    return ordinal() >= other.ordinal();
  }

  /** The first day of the unit that holds a day. */
  LocalDate floor(LocalDate day) {
    int year = day.getYear();
    int month = day.getMonthValue();
    return switch (this) {
      case CENTURY -> LocalDate.of(Math.floorDiv(year, 100) * 100, 1, 1);
      case DECADE -> LocalDate.of(Math.floorDiv(year, 10) * 10, 1, 1);
      case YEAR -> day.withDayOfYear(1);
      case HALF -> LocalDate.of(year, month <= 6 ? 1 : 7, 1);
      case QUARTER -> LocalDate.of(year, (month - 1) / 3 * 3 + 1, 1);
      case SEASON, MONTH -> day.withDayOfMonth(1);
      case WEEK -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
      case WEEKEND -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)).plusDays(5);
      case DAY -> day;
    };
  }

  LocalDate plus(LocalDate day, long amount) {
    return switch (this) {
      case CENTURY -> day.plusYears(100 * amount);
      case DECADE -> day.plusYears(10 * amount);
      case YEAR -> day.plusYears(amount);
      case HALF -> day.plusMonths(6 * amount);
      case QUARTER, SEASON -> day.plusMonths(3 * amount);
      case MONTH -> day.plusMonths(amount);
      case WEEK, WEEKEND -> day.plusWeeks(amount);
      case DAY -> day.plusDays(amount);
    };
  }

  /** The last day of the unit that begins on a day. */
  LocalDate last(LocalDate first) {
    return this == WEEKEND ? first.plusDays(1) : plus(first, 1).minusDays(1);
  }
}
