package org.communique.time;

/**
 * A stretch of lexemes and what it says.
 *
 * @param from index of its first lexeme
 * @param to index after its last lexeme
 */
record Phrase(int from, int to, Meaning meaning) {
  int length() {
    return to - from;
  }

  boolean overlaps(Phrase other) {
    return from < other.to && other.from < to;
  }

  Phrase saying(Meaning other) {
    return new Phrase(from, to, other);
  }
}
