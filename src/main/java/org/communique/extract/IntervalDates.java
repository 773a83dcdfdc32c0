package org.communique.extract;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.ValueRange;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.communique.clause.Argument.Slot;
import org.communique.clause.Clause;
import org.communique.clause.Clause.Tense;
import org.communique.text.Sentence;
import org.communique.text.Span;
import org.communique.time.DateRange;
import org.communique.time.PartialDate;
import org.communique.time.TimeExpression;

/**
 * Dates that are told by how far apart two events are: "lodged a protest on Tuesday, a day after a
 * boat fired at a ship". The event that has a date of its own gives one to the other.
 */
final class IntervalDates {
  /** TIMEX3 durations of whole days, weeks, months or years. */
  private static final Pattern LENGTH = Pattern.compile("P(\\d{1,3})([DWMY])");

  /** So many weeks are not counted to the day. */
  private static final int ROUGH_WEEKS = 3;

  /** The years that a date can have. */
  private static final ValueRange CALENDAR = ValueRange.of(1, 9999);

  private final Source source;

  IntervalDates(Source source) {
    this.source = source;
  }

  /** What lies between two events, and the words that tell of them. */
  private record Interval(int amount, char unit, boolean after, Clause main, Clause other) {}

  /**
   * @param dated the date that a clause has of its own
   * @param today the day on which the article reports
   */
  Optional<DateRange> of(
      Clause clause,
      Function<Clause, Optional<DateRange>> dated,
      Function<Clause, Optional<DateRange>> today) {
    return source.times().stream()
        .filter(t -> clause.sentence().span().contains(t.span()))
        .flatMap(t -> between(t, clause.sentence()).stream())
        .flatMap(i -> told(i, clause, dated, today).stream())
        .findFirst();
  }

  private static Optional<DateRange> told(
      Interval interval,
      Clause clause,
      Function<Clause, Optional<DateRange>> dated,
      Function<Clause, Optional<DateRange>> today) {
    if (clause.id() == interval.other().id()) {
      return dated
          .apply(interval.main())
          .or(() -> today.apply(interval.main()))
          .flatMap(d -> moved(d, interval, interval.after() ? -1 : 1));
    }
    return clause.id() == interval.main().id()
        ? dated.apply(interval.other()).flatMap(d -> moved(d, interval, interval.after() ? 1 : -1))
        : Optional.empty();
  }

  /** "[Protested], two days [after] it was [raided]". */
  private Optional<Interval> between(TimeExpression time, Sentence sentence) {
    Matcher length = LENGTH.matcher(time.value());
    int link = sentence.tokenAt(new Span(time.span().end() - 1, time.span().end())) + 1;
    if (!length.matches() || link >= sentence.tokens().size()) {
      return Optional.empty();
    }
    String word = sentence.token(link).text();
    return word.equals("after") || word.equals("before")
        ? behind(sentence, link + 1)
            .flatMap(
                other ->
                    source
                        .governor(other)
                        .map(
                            main ->
                                new Interval(
                                    Integer.parseInt(length.group(1)),
                                    length.group(2).charAt(0),
                                    word.equals("after"),
                                    main,
                                    other)))
        : Optional.empty();
  }

  /** The clause, or the noun, that begins at a token. */
  private Optional<Clause> behind(Sentence sentence, int from) {
    List<Clause> all = source.clauses(sentence);
    return Stream.concat(
            all.stream()
                .filter(c -> !c.form().noun() && c.head() > from)
                .filter(
                    c ->
                        c.tree().from() == from
                            || Stream.of(Slot.SUBJECT, Slot.OBJECT)
                                .flatMap(c::all)
                                .anyMatch(t -> t.from() == from && t.to() <= c.head())),
            all.stream().filter(c -> c.form().noun() && c.tree().from() == from))
        .findFirst();
  }

  /** "Comes a day after": what the article reports on. */
  static boolean isComing(Clause clause) {
    return clause.lemma().equals("come") && clause.form().tense() != Tense.NONE;
  }

  /** The date so far from another; empty where it is outside of the calendar. */
  private static Optional<DateRange> moved(DateRange from, Interval interval, int sign) {
    PartialDate start = from.start();
    long amount = (long) sign * interval.amount();
    boolean rough = start.day() == 0;
    ChronoUnit unit =
        switch (interval.unit()) {
          case 'D' -> ChronoUnit.DAYS;
          case 'W' -> ChronoUnit.WEEKS;
          case 'M' -> ChronoUnit.MONTHS;
          default -> ChronoUnit.YEARS;
        };
    LocalDate day = start.first().plus(amount, unit);
    if (!CALENDAR.isValidValue(day.getYear())) {
      return Optional.empty();
    }
    PartialDate moved =
        switch (unit) {
          case DAYS -> rough ? start : PartialDate.of(day);
          case WEEKS ->
              rough || interval.amount() >= ROUGH_WEEKS
                  ? PartialDate.of(YearMonth.from(day))
                  : PartialDate.of(day);
          case MONTHS -> start.month() == 0 ? start : PartialDate.of(YearMonth.from(day));
          default -> PartialDate.of(Year.from(day));
        };
    return Optional.of(DateRange.on(moved));
  }
}
