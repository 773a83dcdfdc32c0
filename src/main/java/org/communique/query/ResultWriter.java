package org.communique.query;

import java.io.OutputStream;

/** Writes answers, in UTF-8. */
public final class ResultWriter {
  /**
   * A writer.
   *
   * @param width columns of the terminal that a table is cut to fit; 0 for no limit
   */
  public ResultWriter(ResultFormat format, int width) {}

  /** Writes to a stream and leaves it open. */
  public void write(ResultTable table, OutputStream out) {
    throw new UnsupportedOperationException("in work: " + table + out);
  }
}
