package org.communique.time;

import static java.util.Objects.requireNonNull;

import java.util.Optional;

/**
 * When something happens: a start, and an end where the text gives one apart from the start ("Aug.
 * 16-20").
 *
 * @param start the date, or the first date of several
 * @param end the last date; empty where the text gives one date only
 */
public record DateRange(PartialDate start, Optional<PartialDate> end) {
  public DateRange {
    requireNonNull(start);
    requireNonNull(end);
  }

  public static DateRange on(PartialDate date) {
    return new DateRange(date, Optional.empty());
  }

  public static DateRange between(PartialDate start, PartialDate end) {
    return new DateRange(start, Optional.of(end));
  }
}
