package org.communique.time;

import java.time.YearMonth;
import java.util.Optional;
import java.util.OptionalInt;

/** Dates, years, decades, centuries, seasons, quarters and holidays that are named as such. */
final class CalendarReadings {
  private static final int LEAP_YEAR = 2000;

  private CalendarReadings() {}

  static Meaning date(Match match) {
    int month = match.number("month");
    int day = match.number("day");
    boolean fits =
        day <= 31
            && month <= 12
            && (month == 0 || YearMonth.of(LEAP_YEAR, month).lengthOfMonth() >= day);
    if (!fits) {
      return null;
    }
    return new Meaning.Calendar(year(match), month, day, match.number("weekday"));
  }

  private static OptionalInt year(Match match) {
    if (!match.has("year")) {
      return OptionalInt.empty();
    }
    int year = match.number("year");
    return OptionalInt.of(beforeChrist(match) ? 1 - year : year);
  }

  private static boolean beforeChrist(Match match) {
    return match.code("era").equals("BC");
  }

  /** Month first, as American papers write it, unless only day first makes a date. */
  static Meaning slashed(Match match) {
    int first = match.number("a");
    int second = match.number("b");
    int year = match.number("c");
    if (year < 100) {
      year += year < 50 ? 2000 : 1900;
    }
    int month = first > 12 ? second : first;
    int day = first > 12 ? first : second;
    return month > 12 || month < 1
        ? null
        : new Meaning.Calendar(OptionalInt.of(year), month, day, 0);
  }

  /** The second year of "1980-88". */
  static Meaning tailYear(Match match) {
    int start = match.number("start");
    int year = start / 100 * 100 + match.number("tail");
    boolean later = match.code("tail").length() == 2 && year > start;
    return later ? new Meaning.Calendar(OptionalInt.of(year), 0, 0, 0) : null;
  }

  static Meaning shortYear(Match match) {
    return new Meaning.ShortYear(match.number("year"));
  }

  static Meaning decade(Match match) {
    int year = match.number("decade");
    return new Meaning.Period(Grain.DECADE, beforeChrist(match) ? -year - 9 : year);
  }

  static Meaning century(Match match) {
    if (!match.code("unit").equals(Grain.CENTURY.code())) {
      return null;
    }
    int number = match.number("ordinal");
    return new Meaning.Period(
        Grain.CENTURY, beforeChrist(match) ? -100 * number : 100 * (number - 1));
  }

  static Meaning partOfYear(Match match) {
    return part(match)
        .<Meaning>map(part -> new Meaning.Portion(year(match), part))
        .orElse(
            match.has("last")
                ? new Meaning.Offset(-1, Grain.QUARTER, Grain.QUARTER, Meaning.Anchor.EITHER)
                : null);
  }

  private static Optional<YearPart> part(Match match) {
    if (match.has("part")) {
      return Optional.of(YearPart.valueOf(match.code("part")));
    }
    int number = match.number("ordinal");
    if (match.has("quarter")) {
      return number >= 1 && number <= 4
          ? Optional.of(YearPart.valueOf("Q" + number))
          : Optional.empty();
    }
    return number == 1 || number == 2
        ? Optional.of(YearPart.valueOf("H" + number))
        : Optional.empty();
  }

  static Meaning holiday(Match match) {
    return new Meaning.Feast(year(match), match.code("feast"));
  }
}
