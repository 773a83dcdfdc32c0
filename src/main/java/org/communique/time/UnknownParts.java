package org.communique.time;

/**
 * TIMEX3 values of which a part is not known; TimeML writes X for each of its digits (Saurí et al.,
 * TimeML Annotation Guidelines 1.2.1, 2006).
 */
final class UnknownParts {
  /** A year that nothing tells. */
  static final String YEAR = "XXXX";

  private UnknownParts() {}

  /** A date of some year: "October". */
  static String year(PartialDate date) {
    return YEAR + date.toString().substring(YEAR.length());
  }

  /** A season, quarter or the like of some year. */
  static String year(YearPart part) {
    return YEAR + "-" + part.name();
  }

  /**
   * A day of some week.
   *
   * @param day 1 for Monday to 7 for Sunday
   */
  static String week(int day) {
    return YEAR + "-WXX-" + day;
  }

  /** A time of some day, as it follows the date: "T08:00". */
  static String day(String time) {
    return YEAR + "-XX-XX" + time;
  }
}
