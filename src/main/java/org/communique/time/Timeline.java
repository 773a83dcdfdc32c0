package org.communique.time;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import org.communique.time.Meaning.Anchor;

/**
 * The times that a text has spoken of so far. News counts from the day it is published; a history
 * counts from the time it spoke of last.
 */
final class Timeline {
  private static final int MEMORY = 12;
  private static final int OPENING = 2;
  private static final int FRESH = 4;

  private final Optional<LocalDate> published;
  private final boolean historical;
  private final Deque<Noted> spoken = new ArrayDeque<>();

  /** A time that was spoken of, and in which segment of the text. */
  private record Noted(Point point, int segment) {}

  Timeline(Optional<LocalDate> published, boolean historical) {
    this.published = published;
    this.historical = historical;
  }

  boolean historical() {
    return historical;
  }

  /** The day of speaking, where relative expressions may count from it. */
  Optional<LocalDate> speech() {
    return historical ? Optional.empty() : published;
  }

  /**
   * Remembers a time that a segment spoke of, unless it is an aside: in a history, another year
   * that does not open the sentence does not move the story ("as in the uprising of 1863").
   *
   * @param at index of the lexeme where it begins
   */
  void note(Point point, int segment, int at) {
    boolean aside = historical && at > OPENING && isOtherYear(point);
    if (aside) {
      return;
    }
    spoken.addFirst(new Noted(point, segment));
    if (spoken.size() > MEMORY) {
      spoken.removeLast();
    }
  }

  private boolean isOtherYear(Point point) {
    return !point.grain().atLeastAsFineAs(Grain.HALF)
        && spoken.stream()
            .map(Noted::point)
            .filter(p -> p.grain().atLeastAsFineAs(Grain.SEASON))
            .findFirst()
            .map(p -> p.first().getYear() != point.first().getYear())
            .orElse(false);
  }

  /**
   * The time spoken of last that is as fine as a grain, unless in a history a coarser one has been
   * spoken of since that it does not lie in.
   */
  Optional<Point> last(Grain grain) {
    for (Noted noted : spoken) {
      Point point = noted.point();
      if (point.grain().atLeastAsFineAs(grain)) {
        boolean current =
            !historical
                || spoken.stream()
                    .takeWhile(n -> n != noted)
                    .allMatch(n -> n.point().includes(point));
        return current ? Optional.of(point) : Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** The time spoken of last. */
  Optional<Point> last() {
    return last(Grain.CENTURY);
  }

  /** The time spoken of last in this segment of the text or the one before. */
  Optional<Point> lastNear(int segment) {
    return Optional.ofNullable(spoken.peekFirst())
        .filter(n -> segment - n.segment() <= 1)
        .map(Noted::point);
  }

  /** The month, or the day of one, that this very segment has spoken of last. */
  Optional<Point> monthIn(int segment) {
    return spoken.stream()
        .filter(n -> n.segment() == segment && n.point().grain().atLeastAsFineAs(Grain.MONTH))
        .map(Noted::point)
        .findFirst();
  }

  /** The last day spoken of in this segment of the text or some before. */
  Optional<Point> lastDayNear(int segment) {
    return spoken.stream()
        .filter(n -> segment - n.segment() <= FRESH && n.point().grain() == Grain.DAY)
        .map(Noted::point)
        .findFirst();
  }

  /** From where an expression of a grain counts. */
  Optional<Point> from(Anchor anchor, Grain grain) {
    return switch (anchor) {
      case SPEECH -> speech().map(Point::day);
      case DISCOURSE -> last(grain);
      case EITHER -> historical ? last(grain) : speech().map(Point::day);
    };
  }
}
