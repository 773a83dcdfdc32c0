package org.communique.text;

import java.util.Comparator;

/**
 * A half-open range of character positions in an article's text.
 *
 * @param start the first position
 * @param end the position after the last; not before {@code start}
 */
public record Span(int start, int end) implements Comparable<Span> {
  private static final Comparator<Span> ORDER =
      Comparator.comparingInt(Span::start)
          .thenComparing(Comparator.comparingInt(Span::end).reversed());

  public Span {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("not a span: " + start + "-" + end);
    }
  }

  public int length() {
    return end - start;
  }

  public boolean contains(Span other) {
    return start <= other.start && other.end <= end;
  }

  public boolean contains(int position) {
    return start <= position && position < end;
  }

  public boolean overlaps(Span other) {
    return start < other.end && other.start < end;
  }

  /** The smallest span that holds both. */
  public Span union(Span other) {
    return new Span(Math.min(start, other.start), Math.max(end, other.end));
  }

  /** The characters of this span. */
  public String in(String text) {
    return text.substring(start, end);
  }

  /** Earlier first; of two that start together the longer first. */
  @Override
  public int compareTo(Span other) {
    return ORDER.compare(this, other);
  }
}
