package org.communique.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.communique.time.Meaning.Calendar;
import org.communique.time.Meaning.Clock;
import org.communique.time.Meaning.Length;
import org.communique.time.Meaning.Portion;
import org.communique.time.Meaning.Recurrence;
import org.communique.time.Meaning.Vague;
import org.communique.time.TimeExpression.Type;

/**
 * Makes expressions of the phrases of a text, in its order, and keeps track of the times it names.
 */
final class Placing {
  private static final Set<Category> REACHING = Set.of(Category.DASH, Category.TO);

  /** One that has every day that any year can have. */
  private static final int LEAP_YEAR = 2000;

  private final Timeline timeline;
  private final Resolver resolver;

  Placing(Timeline timeline) {
    this.timeline = timeline;
    this.resolver = new Resolver(timeline);
  }

  List<TimeExpression> place(Segment segment) {
    List<TimeExpression> placed = new ArrayList<>();
    List<Optional<Point>> points = new ArrayList<>();
    for (Phrase phrase : segment.phrases()) {
      Optional<Point> point =
          resolver.resolve(phrase.meaning(), segment.tense(phrase), segment.index());
      if (segment.sentence().isPresent()) {
        point.ifPresent(p -> timeline.note(p, segment.index(), phrase.from()));
      }
      points.add(point);
      placed.add(expression(segment, phrase, point));
    }
    for (int i = 0; i + 1 < placed.size(); i++) {
      Optional<DateRange> whole = reach(segment, i, points.get(i), points.get(i + 1));
      if (whole.isPresent()) {
        TimeExpression start = placed.get(i);
        placed.set(i, new TimeExpression(start.span(), start.type(), start.value(), whole));
      }
    }
    return placed;
  }

  private static TimeExpression expression(Segment segment, Phrase phrase, Optional<Point> point) {
    Meaning meaning = phrase.meaning();
    Type type = type(meaning);
    String value = point.map(Point::value).orElseGet(() -> unplaced(meaning));
    Optional<DateRange> range = point.flatMap(Point::range);
    boolean weeks =
        meaning instanceof Meaning.Offset offset
            && offset.unit() == Grain.WEEK
            && offset.grain() == Grain.DAY;
    if (weeks) {
      range = point.flatMap(p -> Point.of(Grain.MONTH, p.first()).range());
    }
    return new TimeExpression(segment.spanOf(phrase), type, value, range);
  }

  private static Type type(Meaning meaning) {
    if (meaning instanceof Length) {
      return Type.DURATION;
    }
    if (meaning instanceof Recurrence) {
      return Type.SET;
    }
    return meaning instanceof Clock ? Type.TIME : Type.DATE;
  }

  /** The value of what is no point of time, or one that cannot be known wholly. */
  private static String unplaced(Meaning meaning) {
    if (meaning instanceof Length length) {
      return length.value();
    }
    if (meaning instanceof Recurrence recurrence) {
      return recurrence.value();
    }
    if (meaning instanceof Vague vague) {
      return vague.value();
    }
    if (meaning instanceof Portion portion) {
      return UnknownParts.year(portion.part());
    }
    if (meaning instanceof Clock clock && clock.day().isEmpty()) {
      return UnknownParts.day(clock.suffix());
    }
    if (meaning instanceof Calendar calendar) {
      if (calendar.month() > 0) {
        return UnknownParts.year(new PartialDate(LEAP_YEAR, calendar.month(), calendar.day()));
      }
      return calendar.weekday() > 0 ? UnknownParts.week(calendar.weekday()) : "";
    }
    return "";
  }

  /** From the start of one point to the end of the next, where the words join them to a range. */
  private static Optional<DateRange> reach(
      Segment segment, int index, Optional<Point> start, Optional<Point> end) {
    if (start.isEmpty() || end.isEmpty() || !start.get().first().isBefore(end.get().first())) {
      return Optional.empty();
    }
    List<Lexeme> between =
        segment
            .lexemes()
            .subList(segment.phrases().get(index).to(), segment.phrases().get(index + 1).from());
    if (between.isEmpty() || between.size() > 2) {
      return Optional.empty();
    }
    boolean reaching = between.stream().anyMatch(l -> REACHING.contains(l.category()));
    boolean adjoining =
        between.get(0).category() == Category.AND
            && start.get().last().plusDays(1).equals(end.get().first());
    if (!reaching && !adjoining) {
      return Optional.empty();
    }
    Optional<PartialDate> from = start.get().range().map(DateRange::start);
    Optional<PartialDate> to = end.get().range().map(r -> r.end().orElse(r.start()));
    return from.flatMap(f -> to.map(t -> DateRange.between(f, t)));
  }
}
