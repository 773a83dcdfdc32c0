package org.communique.gazetteer;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.communique.CommuniqueException;

/**
 * A file of tab-separated values whose first line names the columns. A cell with several values
 * joins them with "|"; a column that is missing is empty in every row.
 */
public final class Table {
  private final String file;
  private final Map<String, Integer> columns;
  private final List<String[]> rows;

  private Table(String file, BufferedReader lines) throws IOException {
    this.file = file;
    this.columns = new HashMap<>();
    this.rows = new ArrayList<>();
    String head = lines.readLine();
    if (head == null) {
      throw new CommuniqueException(file + ": empty; the first line must name the columns");
    }
    String[] names = head.split("\t", -1);
    for (int i = 0; i < names.length; i++) {
      columns.put(names[i].strip(), i);
    }
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      if (!line.isBlank() && !line.startsWith("#")) {
        rows.add(line.split("\t", -1));
      }
    }
  }

  /** A table that comes with the program. */
  public static Table resource(String name) {
    InputStream stream = Table.class.getResourceAsStream(name);
    if (stream == null) {
      throw new IllegalStateException("no resource " + name);
    }
    try (BufferedReader lines =
        new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
      return new Table(name, lines);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A user's table. */
  public static Table read(Path file) {
    try (BufferedReader lines = Files.newBufferedReader(file)) {
      return new Table(file.toString(), lines);
    } catch (IOException e) {
      throw new CommuniqueException(file + ": cannot be read as a table in UTF-8: " + e, e);
    }
  }

  /** What tells this table from one with other rows. */
  byte[] content() {
    StringBuilder lines = new StringBuilder();
    columns.entrySet().stream()
        .sorted(Map.Entry.comparingByValue())
        .forEach(column -> lines.append(column.getKey()).append('\t'));
    rows.forEach(row -> lines.append('\n').append(String.join("\t", row)));
    return lines.toString().getBytes(StandardCharsets.UTF_8);
  }

  /** The rows, in the order of the file. */
  public List<Row> rows() {
    List<Row> all = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      all.add(new Row(this, i));
    }
    return all;
  }

  /**
   * One row.
   *
   * @param table where it stands
   * @param index its number, from 0
   */
  public record Row(Table table, int index) {
    /** The cell of a column, without spaces around it; empty if there is none. */
    public String get(String column) {
      Integer at = table.columns.get(column);
      String[] cells = table.rows.get(index);
      return at == null || at >= cells.length ? "" : cells[at].strip();
    }

    public Optional<String> find(String column) {
      return Optional.of(get(column)).filter(cell -> !cell.isEmpty());
    }

    /** The values of a cell. */
    public List<String> list(String column) {
      String cell = get(column);
      if (cell.indexOf('|') < 0) {
        return cell.isEmpty() ? List.of() : List.of(cell);
      }
      return Arrays.stream(cell.split("\\|"))
          .map(String::strip)
          .filter(value -> !value.isEmpty())
          .toList();
    }

    /** What is wrong with this row, said to the user. */
    public CommuniqueException wrong(String what) {
      return new CommuniqueException(table.file + ", row " + (index + 1) + ": " + what);
    }
  }
}
