package org.communique.time;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A date as precise as a text gives it: a year, a month of a year, or a day (ISO 8601, reduced
 * precision).
 *
 * @param year the year, 1 to 9999
 * @param month 1 to 12, or 0 where the text gives no month
 * @param day 1 to 31, or 0 where the text gives no day
 */
public record PartialDate(int year, int month, int day) implements Comparable<PartialDate> {
  private static final Pattern ISO = Pattern.compile("(\\d{4})(?:-(\\d\\d)(?:-(\\d\\d))?)?");

  public PartialDate {
    boolean fits =
        year >= 1
            && year <= 9999
            && month >= 0
            && month <= 12
            && day >= 0
            && (month > 0 || day == 0);
    if (!fits || (day > 0 && day > YearMonth.of(year, month).lengthOfMonth())) {
      throw new IllegalArgumentException("not a date: " + year + "-" + month + "-" + day);
    }
  }

  public static PartialDate of(LocalDate day) {
    return new PartialDate(day.getYear(), day.getMonthValue(), day.getDayOfMonth());
  }

  public static PartialDate of(YearMonth month) {
    return new PartialDate(month.getYear(), month.getMonthValue(), 0);
  }

  public static PartialDate of(Year year) {
    return new PartialDate(year.getValue(), 0, 0);
  }

  /** Reads {@code 2018}, {@code 2018-07} or {@code 2018-07-31}; anything else is empty. */
  public static Optional<PartialDate> parse(String iso) {
    Matcher found = ISO.matcher(iso);
    if (!found.matches()) {
      return Optional.empty();
    }
    try {
      return Optional.of(
          new PartialDate(
              Integer.parseInt(found.group(1)), number(found.group(2)), number(found.group(3))));
    } catch (IllegalArgumentException noSuchDay) {
      return Optional.empty();
    }
  }

  private static int number(String digits) {
    return digits == null ? 0 : Integer.parseInt(digits);
  }

  /** The first day that it can mean. */
  public LocalDate first() {
    return LocalDate.of(year, Math.max(month, 1), Math.max(day, 1));
  }

  /** The last day that it can mean. */
  public LocalDate last() {
    if (month == 0) {
      return LocalDate.of(year, 12, 31);
    }
    return day == 0 ? YearMonth.of(year, month).atEndOfMonth() : first();
  }

  /** True where every day that the other can mean is one that this can mean. */
  public boolean includes(PartialDate other) {
    return !first().isAfter(other.first()) && !last().isBefore(other.last());
  }

  /** True where both can mean the same day. */
  public boolean agrees(PartialDate other) {
    return includes(other) || other.includes(this);
  }

  /** The day of the month, where it is known. */
  public OptionalInt knownDay() {
    return day == 0 ? OptionalInt.empty() : OptionalInt.of(day);
  }

  @Override
  public int compareTo(PartialDate other) {
    int byStart = first().compareTo(other.first());
    return byStart != 0 ? byStart : last().compareTo(other.last());
  }

  /** ISO 8601. */
  @Override
  public String toString() {
    if (month == 0) {
      return "%04d".formatted(year);
    }
    return day == 0
        ? "%04d-%02d".formatted(year, month)
        : "%04d-%02d-%02d".formatted(year, month, day);
  }
}
