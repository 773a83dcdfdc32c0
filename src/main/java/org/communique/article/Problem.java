package org.communique.article;

import static java.util.Objects.requireNonNull;

/**
 * Something wrong with one input of many. It does not stop the others.
 *
 * @param kind whether the input was used all the same
 * @param message one line: where, what, and what to do about it
 */
public record Problem(Kind kind, String message) {
  /** What became of the input. */
  public enum Kind {
    /** It was read, with an assumption that the user should know of. */
    NOTICE,
    /** It was left out. */
    SKIPPED
  }

  public Problem {
    requireNonNull(kind);
    requireNonNull(message);
  }

  public static Problem notice(String message) {
    return new Problem(Kind.NOTICE, message);
  }

  public static Problem skipped(String message) {
    return new Problem(Kind.SKIPPED, message);
  }
}
