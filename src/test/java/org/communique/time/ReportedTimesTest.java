package org.communique.time;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.communique.text.AnalyzedText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The sentences of {@code time/reports.tsv} and what they say about time. */
class ReportedTimesTest {
  private static final TemporalTagger TAGGER = TemporalTagger.standard();

  /**
   * A line of the file.
   *
   * @param expected expressions with their values, and their ranges where these say more
   */
  record Report(String published, String sentence, String expected) {}

  static Stream<Report> reports() throws IOException {
    try (InputStream in = ReportedTimesTest.class.getResourceAsStream("/time/reports.tsv")) {
      List<String> lines = new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
      return lines.stream()
          .filter(line -> !line.startsWith("#"))
          .map(line -> line.split("\t", -1))
          .map(cells -> new Report(cells[0], cells[1], cells[2]));
    }
  }

  @ParameterizedTest
  @MethodSource("reports")
  void hasTheTimesThatTheFileSays(Report report) {
    AnalyzedText text = Reports.of(report.sentence());
    Optional<LocalDate> published =
        Optional.of(report.published()).filter(d -> !d.isEmpty()).map(LocalDate::parse);

    List<TimeExpression> found = TAGGER.tag(text, published);

    assertThat(found).hasSameSizeAs(expected(report));
    String told =
        Stream.iterate(0, i -> i < found.size(), i -> i + 1)
            .map(i -> tell(text, found.get(i), expected(report).get(i).endsWith("]")))
            .collect(joining("; "));
    assertThat(told).isEqualTo(report.expected());
  }

  private static List<String> expected(Report report) {
    return report.expected().isEmpty() ? List.of() : Arrays.asList(report.expected().split("; "));
  }

  private static String tell(AnalyzedText text, TimeExpression time, boolean withRange) {
    String told = text.text(time.span()) + " = " + time.value();
    return withRange ? told + " [" + range(time.range().orElseThrow()) + "]" : told;
  }

  private static String range(DateRange range) {
    return range.start() + range.end().map(end -> ".." + end).orElse("");
  }
}
