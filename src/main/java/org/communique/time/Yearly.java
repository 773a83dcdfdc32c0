package org.communique.time;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Something that comes once a year: a month, a day of a month, a season, a holiday.
 *
 * @param inYear when it comes in a year; empty where it does not, as 29 February
 */
record Yearly(IntFunction<Optional<Point>> inYear) {
  private static final int REACH = 8;

  private Stream<Point> around(LocalDate day) {
    return IntStream.rangeClosed(day.getYear() - REACH, day.getYear() + REACH)
        .mapToObj(inYear)
        .flatMap(Optional::stream);
  }

  /** The latest that has begun on a day. */
  Optional<Point> begun(LocalDate day) {
    return around(day).filter(p -> !p.first().isAfter(day)).max(Comparator.comparing(Point::first));
  }

  /** The latest that was over on a day. */
  Optional<Point> over(LocalDate day) {
    return around(day).filter(p -> p.last().isBefore(day)).max(Comparator.comparing(Point::first));
  }

  /** The earliest that has not ended on a day. */
  Optional<Point> coming(LocalDate day) {
    return around(day).filter(p -> !p.last().isBefore(day)).min(Comparator.comparing(Point::first));
  }

  /** The earliest that has not begun on a day. */
  Optional<Point> next(LocalDate day) {
    return around(day).filter(p -> p.first().isAfter(day)).min(Comparator.comparing(Point::first));
  }

  /** The one nearest to a day; the earlier of two. */
  Optional<Point> nearest(LocalDate day) {
    return around(day).min(Comparator.comparing(p -> distance(p, day)));
  }

  private static long distance(Point point, LocalDate day) {
    if (day.isBefore(point.first())) {
      return ChronoUnit.DAYS.between(day, point.first());
    }
    return Math.max(0, ChronoUnit.DAYS.between(point.last(), day));
  }
}
