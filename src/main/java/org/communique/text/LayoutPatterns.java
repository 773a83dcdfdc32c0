package org.communique.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What paragraphs look like that are not running text: the rows of {@code layout/patterns.tsv},
 * whose head explains the columns.
 */
record LayoutPatterns(List<LayoutPatterns.Row> rows) {
  private static final String FILE = "/layout/patterns.tsv";

  /** Captions are the longest; no pattern fits a paragraph longer than this. */
  private static final int LONGEST = 700;

  /** Where in an article a pattern is tried. */
  enum Where {
    WHOLE,
    OPENING,
    LEAD
  }

  /** One line of the file. */
  record Row(Block.Kind kind, Where where, Pattern pattern, String example) {}

  LayoutPatterns {
    rows = List.copyOf(rows);
  }

  /** What a paragraph is, judged by all of its text. */
  Optional<Block.Kind> whole(String paragraph) {
    if (paragraph.length() > LONGEST) {
      return Optional.empty();
    }
    return rows.stream()
        .filter(row -> row.where == Where.WHOLE && row.pattern.matcher(paragraph).matches())
        .map(Row::kind)
        .findFirst();
  }

  /** True where a paragraph at the head of the running text is one of the given kind. */
  boolean opensAs(Block.Kind kind, String paragraph) {
    return rows.stream()
        .anyMatch(
            row ->
                row.where == Where.OPENING
                    && row.kind == kind
                    && row.pattern.matcher(paragraph).lookingAt());
  }

  /** The length of the name of whoever speaks, which a paragraph of a transcript begins with. */
  OptionalInt speaker(String paragraph) {
    return rows.stream()
        .filter(row -> row.kind == Block.Kind.SPEAKER)
        .map(row -> row.pattern.matcher(paragraph))
        .filter(start -> start.lookingAt() && start.end() < paragraph.length())
        .mapToInt(Matcher::end)
        .findFirst();
  }

  /** The length of the dateline that a paragraph begins with. */
  OptionalInt dateline(String paragraph, boolean lead) {
    for (Row row : rows) {
      if (row.kind == Block.Kind.DATELINE
          && (row.where == Where.OPENING || (lead && row.where == Where.LEAD))) {
        Matcher start = row.pattern.matcher(paragraph);
        if (start.lookingAt() && start.end() < paragraph.length()) {
          return OptionalInt.of(start.end());
        }
      }
    }
    return OptionalInt.empty();
  }

  static LayoutPatterns load() {
    try (InputStream in = LayoutPatterns.class.getResourceAsStream(FILE);
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      Map<String, String> defined = new LinkedHashMap<>();
      List<Row> rows = new ArrayList<>();
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (line.isBlank() || line.startsWith("#")) {
          continue;
        }
        String[] cells = line.split("\t");
        if (cells[0].equals("define")) {
          defined.put("{" + cells[1] + "}", expand(cells[2], defined));
        } else {
          rows.add(row(cells, defined));
        }
      }
      return new LayoutPatterns(rows);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  private static Row row(String[] cells, Map<String, String> defined) {
    if (cells.length != 4) {
      throw new IllegalStateException(FILE + ": not four columns: " + String.join("|", cells));
    }
    return new Row(
        Block.Kind.valueOf(cells[0]),
        Where.valueOf(cells[1].toUpperCase(Locale.ROOT)),
        Pattern.compile(expand(cells[2], defined)),
        cells[3]);
  }

  private static String expand(String pattern, Map<String, String> defined) {
    String expanded = pattern;
    for (Map.Entry<String, String> each : defined.entrySet()) {
      expanded = expanded.replace(each.getKey(), each.getValue());
    }
    return expanded;
  }
}
