package org.communique.query;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * An answer in aligned columns. Where it is wider than it may be, the widest column is cut, again
 * and again, until it fits or no column can give more; a cut cell ends in "…".
 */
final class TextTable {
  private static final String GAP = "  ";
  private static final int NARROWEST = 8;

  private final List<List<String>> lines = new ArrayList<>();
  private final int[] widths;

  TextTable(ResultTable table, int limit) {
    lines.add(table.columns());
    for (int row = 0; row < table.rows().size(); row++) {
      lines.add(table.row(row).stream().map(TextTable::onOneLine).toList());
    }
    widths = new int[table.columns().size()];
    for (List<String> line : lines) {
      for (int column = 0; column < widths.length; column++) {
        widths[column] = Math.max(widths[column], length(line.get(column)));
      }
    }
    if (limit > 0) {
      fit(limit - GAP.length() * (widths.length - 1));
    }
  }

  private static String onOneLine(String cell) {
    return cell.replaceAll("\\s+", " ");
  }

  private static int length(String text) {
    return text.codePointCount(0, text.length());
  }

  private void fit(int room) {
    while (Arrays.stream(widths).sum() > room) {
      int widest = 0;
      for (int column = 1; column < widths.length; column++) {
        widest = widths[column] > widths[widest] ? column : widest;
      }
      if (widths[widest] <= NARROWEST) {
        return;
      }
      widths[widest]--;
    }
  }

  @Override
  public String toString() {
    StringBuilder text = new StringBuilder();
    for (int line = 0; line < lines.size(); line++) {
      append(text, lines.get(line));
      if (line == 0) {
        append(text, Arrays.stream(widths).mapToObj("─"::repeat).toList());
      }
    }
    return text.toString();
  }

  private void append(StringBuilder text, List<String> cells) {
    StringBuilder line = new StringBuilder();
    for (int column = 0; column < widths.length; column++) {
      String cell = cells.get(column);
      if (length(cell) > widths[column]) {
        cell = cell.substring(0, cell.offsetByCodePoints(0, widths[column] - 1)) + "…";
      }
      line.append(cell).append(" ".repeat(widths[column] - length(cell))).append(GAP);
    }
    text.append(line.toString().stripTrailing()).append('\n');
  }
}
