package org.communique.time;

import java.util.Locale;
import java.util.Optional;

/** Times of day. */
final class ClockReadings {
  private ClockReadings() {}

  static Meaning clock(Match match) {
    if (match.has("military") && match.code("military").length() != 4) {
      return null;
    }
    String[] digits = digits(match);
    int hour = digits.length > 0 ? Integer.parseInt(digits[0]) : match.number("hour");
    int minute = digits.length > 0 ? Integer.parseInt(digits[1]) : 0;
    if (hour > 24 || minute > 59) {
      return null;
    }
    if (match.code("meridiem").equals("pm") && hour < 12) {
      hour += 12;
    } else if (match.code("meridiem").equals("am") && hour == 12) {
      hour = 0;
    }
    String time = String.format(Locale.ROOT, "T%02d:%02d", hour, minute);
    return new Meaning.Clock(Optional.empty(), time + match.code("zone"));
  }

  private static String[] digits(Match match) {
    if (match.has("military")) {
      String four = match.code("military");
      return new String[] {four.substring(0, 2), four.substring(2)};
    }
    return match.has("clock") ? match.code("clock").split(":") : new String[0];
  }

  static Meaning part(Match match) {
    return new Meaning.Clock(Optional.empty(), "T" + match.code("part"));
  }
}
