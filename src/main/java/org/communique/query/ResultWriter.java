package org.communique.query;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.jena.riot.resultset.ResultSetLang;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.util.Context;
import org.communique.CommuniqueException;

/** Writes answers, in UTF-8. */
public final class ResultWriter {
  private final ResultFormat format;
  private final int width;

  /**
   * A writer.
   *
   * @param width columns of the terminal that a table is cut to fit; 0 for no limit
   */
  public ResultWriter(ResultFormat format, int width) {
    this.format = requireNonNull(format);
    this.width = width;
  }

  /** Writes to a stream and leaves it open. */
  public void write(ResultTable table, OutputStream out) {
    switch (format) {
      case TABLE -> print(new TextTable(table, width).toString(), out);
      case CSV -> print(csv(table), out);
      case JSON -> writeJson(table, out);
    }
  }

  private static void print(String text, OutputStream out) {
    try {
      out.write(text.getBytes(StandardCharsets.UTF_8));
      out.flush();
    } catch (IOException e) {
      throw new CommuniqueException("the answer cannot be written: " + e.getMessage(), e);
    }
  }

  private static String csv(ResultTable table) {
    StringBuilder text = new StringBuilder(csvLine(table.columns()));
    for (int row = 0; row < table.rows().size(); row++) {
      text.append(csvLine(table.row(row)));
    }
    return text.toString();
  }

  private static String csvLine(List<String> cells) {
    return cells.stream().map(ResultWriter::csvCell).collect(Collectors.joining(",", "", "\r\n"));
  }

  private static String csvCell(String cell) {
    boolean plain = cell.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
    return plain ? cell : '"' + cell.replace("\"", "\"\"") + '"';
  }

  private static void writeJson(ResultTable table, OutputStream out) {
    List<Var> columns = table.columns().stream().map(Var::alloc).toList();
    RowSet rows = org.apache.jena.sparql.exec.RowSetStream.create(columns, table.rows().iterator());
    org.apache.jena.riot.rowset.RowSetWriterRegistry.getFactory(ResultSetLang.RS_JSON)
        .create(ResultSetLang.RS_JSON)
        .write(out, rows, Context.emptyContext());
  }
}
