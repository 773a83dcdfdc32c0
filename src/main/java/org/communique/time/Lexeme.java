package org.communique.time;

/**
 * A word, number or mark with what it can mean in a temporal expression.
 *
 * @param category what it can be
 * @param start where it begins, in the text that was scanned
 * @param end the position after it
 * @param text its characters
 * @param code its value in the lexicon, or its digits; empty where it has none
 */
record Lexeme(Category category, int start, int end, String text, String code) {
  /** Its numeric value; only for categories that have one. */
  int number() {
    return Integer.parseInt(code);
  }
}
