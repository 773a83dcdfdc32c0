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

  void note(Point point, int segment) {
    spoken.addFirst(new Noted(point, segment));
    if (spoken.size() > MEMORY) {
      spoken.removeLast();
    }
  }

  /**
   * The time spoken of last that is as fine as a grain, unless a coarser one has been spoken of
   * since that it does not lie in.
   */
  Optional<Point> last(Grain grain) {
    for (Noted noted : spoken) {
      Point point = noted.point();
      if (point.grain().atLeastAsFineAs(grain)) {
        return spoken.stream().takeWhile(n -> n != noted).allMatch(n -> n.point().includes(point))
            ? Optional.of(point)
            : Optional.empty();
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

  /** From where an expression of a grain counts. */
  Optional<Point> from(Anchor anchor, Grain grain) {
    return switch (anchor) {
      case SPEECH -> speech().map(Point::day);
      case DISCOURSE -> last(grain);
      case EITHER -> historical ? last(grain) : speech().map(Point::day);
    };
  }
}
