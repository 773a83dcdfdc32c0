package org.communique.vocab.reference;

import java.util.List;

/**
 * A class in the diagram: a heading, and a row for each property of its own.
 *
 * @param type the class
 * @param rows its properties, in the order of the document
 * @param x left edge
 * @param y upper edge
 * @param width from left to right
 */
record DiagramBox(Term type, List<Term> rows, int x, int y, int width) {
  static final int HEADING = 24;
  static final int ROW = 17;
  private static final int BOTTOM = 5;

  DiagramBox {
    rows = List.copyOf(rows);
  }

  int right() {
    return x + width;
  }

  int height() {
    return HEADING + (rows.isEmpty() ? 0 : rows.size() * ROW + BOTTOM);
  }

  /** The middle of the heading. */
  int headingY() {
    return y + HEADING / 2;
  }

  /** The middle of a row. */
  int rowY(int row) {
    return y + HEADING + row * ROW + ROW / 2;
  }
}
