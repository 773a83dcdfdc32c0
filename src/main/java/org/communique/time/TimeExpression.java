package org.communique.time;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.communique.text.Span;

/**
 * A temporal expression as TimeML's TIMEX3 has it (Pustejovsky et al. 2003).
 *
 * @param span the words of the expression, without a preposition before it
 * @param type what it denotes
 * @param value TIMEX3 value: {@code 2018-07-31}, {@code 2018-07}, {@code 197} (a decade), {@code
 *     2018-W31}, {@code PRESENT_REF}, {@code P3D}; {@code XXXX-10} where the year cannot be known;
 *     empty where nothing can
 * @param range the dates that it denotes, where they can be known; a duration or set has none
 */
public record TimeExpression(Span span, Type type, String value, Optional<DateRange> range) {
  /** TIMEX3 types. */
  public enum Type {
    DATE,
    TIME,
    DURATION,
    SET
  }

  public TimeExpression {
    requireNonNull(span);
    requireNonNull(type);
    requireNonNull(value);
    requireNonNull(range);
  }
}
