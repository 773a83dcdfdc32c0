package org.communique.time;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import org.communique.time.Meaning.Calendar;
import org.communique.time.Meaning.Clock;
import org.communique.time.Meaning.Displaced;
import org.communique.time.Meaning.Feast;
import org.communique.time.Meaning.Nearest;
import org.communique.time.Meaning.Offset;
import org.communique.time.Meaning.Period;
import org.communique.time.Meaning.Portion;
import org.communique.time.Meaning.ShortYear;
import org.communique.time.Meaning.Within;

/**
 * Puts a meaning on the calendar. What lacks a year is placed by the tense of its clause in news
 * ("will meet in October": the coming one), and beside the time last spoken of in histories.
 */
final class Resolver {
  /** A day and month without a year are the nearest ones where these are as close as that. */
  private static final int CLOSE = 120;

  private final Timeline timeline;

  Resolver(Timeline timeline) {
    this.timeline = timeline;
  }

  /** The point of time that is meant in a segment of the text; empty where it cannot be known. */
  Optional<Point> resolve(Meaning meaning, Tense tense, int segment) {
    try {
      return new Place(tense, segment).of(meaning);
    } catch (DateTimeException outsideTheCalendar) {
      return Optional.empty();
    }
  }

  /** Where in the text an expression stands, as far as it matters. */
  private final class Place {
    private final Tense tense;
    private final int segment;

    Place(Tense tense, int segment) {
      this.tense = tense;
      this.segment = segment;
    }

    Optional<Point> of(Meaning meaning) {
      if (meaning instanceof Calendar calendar) {
        return calendar(calendar);
      }
      if (meaning instanceof Portion portion) {
        return portion.year().isPresent()
            ? Optional.of(inYear(portion, portion.year().getAsInt()))
            : chosen(yearly(portion));
      }
      if (meaning instanceof Period period) {
        return Optional.of(period(period));
      }
      if (meaning instanceof Offset offset) {
        return timeline
            .from(offset.anchor(), offset.grain())
            .map(from -> moved(from.first(), offset.amount(), offset.unit(), offset.grain()));
      }
      if (meaning instanceof Displaced displaced) {
        return of(displaced.from())
            .map(from -> moved(from.first(), displaced.amount(), displaced.unit(), Grain.DAY));
      }
      if (meaning instanceof Nearest nearest) {
        return nearest(nearest);
      }
      if (meaning instanceof Feast feast) {
        return feast.year().isPresent()
            ? feast(feast, feast.year().getAsInt())
            : chosen(yearly(feast));
      }
      if (meaning instanceof Clock clock) {
        return clock
            .day()
            .flatMap(this::of)
            .or(() -> clock.day().isEmpty() ? timeline.lastDayNear(segment) : Optional.empty())
            .filter(day -> day.grain() == Grain.DAY)
            .map(day -> day.at(clock.suffix()));
      }
      if (meaning instanceof ShortYear year) {
        return shortYear(year.digits());
      }
      return meaning instanceof Within within ? within(within) : Optional.empty();
    }

    private Optional<Point> calendar(Calendar calendar) {
      if (calendar.year().isPresent()) {
        return inYear(calendar, calendar.year().getAsInt());
      }
      if (calendar.month() > 0) {
        return chosen(yearly(calendar));
      }
      if (calendar.day() > 0) {
        return dayOfMonth(calendar.day());
      }
      return timeline.speech().map(day -> Point.day(weekday(day, calendar.weekday())));
    }

    /**
     * "The 24th" is of the month that its sentence names, else in news the one on the side of the
     * day of speaking that the tense tells, else of the month spoken of last.
     */
    private Optional<Point> dayOfMonth(int number) {
      Optional<Point> named = timeline.monthIn(segment);
      Optional<LocalDate> speech = timeline.speech();
      if (named.isPresent() || speech.isEmpty() || tense == Tense.NONE) {
        return named.or(() -> timeline.last(Grain.MONTH)).flatMap(month -> dayOf(month, number));
      }
      LocalDate day = speech.get();
      int step = tense == Tense.PAST ? -1 : 1;
      boolean passed = step * (number - day.getDayOfMonth()) < 0;
      return dayOf(Point.day(passed ? day.plusMonths(step) : day), number);
    }

    /** A bare weekday is within a week of the day of speaking, on the side that the tense tells. */
    private LocalDate weekday(LocalDate day, int number) {
      DayOfWeek weekday = DayOfWeek.of(number);
      return tense == Tense.FUTURE || tense == Tense.PRESENT
          ? day.with(TemporalAdjusters.nextOrSame(weekday))
          : day.with(TemporalAdjusters.previousOrSame(weekday));
    }

    private Optional<Point> chosen(Yearly yearly) {
      Optional<Point> told = timeline.lastNear(segment);
      Optional<LocalDate> speech = timeline.speech();
      if (speech.isEmpty()) {
        return timeline.historical()
            ? timeline.last().flatMap(p -> beside(p, yearly))
            : Optional.empty();
      }
      LocalDate day = speech.get();
      boolean justPast =
          tense == Tense.PAST
              && yearly
                  .begun(day)
                  .filter(p -> ChronoUnit.DAYS.between(p.first(), day) <= CLOSE)
                  .isPresent();
      boolean tellsOfThePast =
          tense != Tense.FUTURE
              && !justPast
              && told.isPresent()
              && told.get().grain().atLeastAsFineAs(Grain.MONTH)
              && told.get().last().isBefore(day.minusYears(1));
      if (tellsOfThePast) {
        return beside(told.get(), yearly);
      }
      Optional<Point> nearest = yearly.nearest(day);
      boolean close =
          nearest
              .filter(p -> p.grain() == Grain.DAY)
              .filter(p -> Math.abs(ChronoUnit.DAYS.between(day, p.first())) <= CLOSE)
              .isPresent();
      if (close) {
        return nearest;
      }
      return switch (tense) {
        case PAST -> yearly.begun(day);
        case FUTURE -> yearly.coming(day);
        case PRESENT, NONE -> nearest;
      };
    }

    /** In a story, what comes once a year is in the year that is told of, or close to it. */
    private Optional<Point> beside(Point told, Yearly yearly) {
      return told.grain().atLeastAsFineAs(Grain.SEASON)
          ? yearly.nearest(told.first())
          : yearly.inYear().apply(told.first().getYear());
    }

    private Optional<Point> nearest(Nearest nearest) {
      Optional<LocalDate> base = timeline.from(nearest.anchor(), Grain.MONTH).map(Point::first);
      if (nearest.named() instanceof Calendar day && day.weekday() > 0) {
        DayOfWeek weekday = DayOfWeek.of(day.weekday());
        return base.map(
            from ->
                Point.day(
                    switch (nearest.direction()) {
                      case -1 -> from.minusWeeks(1).with(weekday);
                      case 1 -> from.plusWeeks(1).with(weekday);
                      default ->
                          tense == Tense.PAST
                              ? from.with(TemporalAdjusters.previousOrSame(weekday))
                              : from.with(TemporalAdjusters.nextOrSame(weekday));
                    }));
      }
      Yearly yearly = yearly(nearest.named());
      return base.flatMap(
          from ->
              switch (nearest.direction()) {
                case -1 -> yearly.over(from);
                case 1 -> yearly.next(from);
                default -> yearly.inYear().apply(from.getYear());
              });
    }

    private Optional<Point> shortYear(int digits) {
      Optional<Integer> now =
          timeline
              .speech()
              .map(LocalDate::getYear)
              .or(() -> timeline.last().map(p -> p.first().getYear()));
      return now.map(
          year -> {
            int same = Math.floorDiv(year, 100) * 100 + digits;
            return Point.year(timeline.historical() || same <= year ? same : same - 100);
          });
    }

    /** A decade without its century, "the 70s", is the last one that has begun. */
    private Point period(Period period) {
      int first = period.firstYear();
      if (period.grain() == Grain.DECADE && first >= 0 && first < 100) {
        int now =
            timeline
                .speech()
                .or(() -> timeline.last().map(Point::first))
                .map(LocalDate::getYear)
                .orElse(1999);
        int same = Math.floorDiv(now, 100) * 100 + first;
        first = same > now ? same - 100 : same;
      }
      return new Point(period.grain(), LocalDate.of(first, 1, 1), "");
    }

    private Optional<Point> within(Within within) {
      return of(within.outer())
          .flatMap(
              outer -> {
                int year = outer.first().getYear();
                if (outer.grain() == Grain.YEAR) {
                  return within.inner() instanceof Calendar calendar
                      ? inYear(calendar, year)
                      : Optional.of(inYear((Portion) within.inner(), year));
                }
                return within.inner() instanceof Calendar calendar
                    ? dayOf(outer, calendar.day())
                    : Optional.empty();
              });
    }
  }

  private static Yearly yearly(Meaning named) {
    if (named instanceof Calendar calendar) {
      return new Yearly(year -> inYear(calendar, year));
    }
    if (named instanceof Feast feast) {
      return new Yearly(year -> feast(feast, year));
    }
    Portion portion = (Portion) named;
    return new Yearly(year -> Optional.of(inYear(portion, year)));
  }

  private static Point inYear(Portion portion, int year) {
    return new Point(portion.part().grain(), portion.part().in(year), "");
  }

  private static Optional<Point> inYear(Calendar calendar, int year) {
    if (calendar.month() == 0) {
      return Optional.of(Point.year(year));
    }
    Point month = Point.of(Grain.MONTH, LocalDate.of(year, calendar.month(), 1));
    return calendar.day() == 0 ? Optional.of(month) : dayOf(month, calendar.day());
  }

  private static Optional<Point> feast(Feast feast, int year) {
    return Holidays.on(feast.rule(), year).map(Point::day);
  }

  private static Optional<Point> dayOf(Point month, int day) {
    YearMonth calendar = YearMonth.from(month.first());
    return calendar.isValidDay(day)
        ? Optional.of(Point.day(calendar.atDay(day)))
        : Optional.empty();
  }

  private static Point moved(LocalDate from, int amount, Grain unit, Grain grain) {
    return Point.of(grain, unit.plus(unit == grain ? grain.floor(from) : from, amount));
  }
}
