package org.communique.query;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.graph.GraphFactory;
import org.communique.validate.Validator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What each query of the catalogue answers to three invented articles: {@code NAME.csv} holds the
 * parameters in a first line that begins with a hash, then the table.
 */
class CatalogueAnswersTest {
  private static final Path FOLDER = Path.of("src/test/resources/queries");
  private static final Pattern VALUE = Pattern.compile("([a-zA-Z]+)=(.*?)(?= [a-zA-Z]+=|$)");
  private static final QueryCatalogue CATALOGUE = QueryCatalogue.load();
  private static final DatasetGraph WORLD =
      RDFDataMgr.loadDatasetGraph(FOLDER.resolve("world.trig").toString());

  static Stream<Path> tables() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files.filter(file -> file.toString().endsWith(".csv")).sorted().toList().stream();
    }
  }

  @Test
  void everyQueryHasAnAnswerAndEveryAnswerAQuery() throws IOException {
    assertThat(tables().map(CatalogueAnswersTest::name))
        .containsExactlyInAnyOrderElementsOf(
            CATALOGUE.all().stream().map(CatalogueQuery::name).toList());
  }

  @Test
  void theArticlesConformToTheShapes() {
    Graph all = GraphFactory.createDefaultGraph();
    WORLD.stream().forEach(quad -> all.add(quad.asTriple()));
    assertThat(new Validator().validate(all)).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("tables")
  void theAnswerIsTheExpectedOne(Path file) throws IOException {
    List<String> lines = Files.readAllLines(file);
    Map<String, String> values = new LinkedHashMap<>();
    Matcher value = VALUE.matcher(lines.get(0).substring(1).strip());
    while (value.find()) {
      values.put(value.group(1), value.group(2));
    }
    String expected = String.join("\n", lines.subList(1, lines.size()));
    assertThat(lines).as("a query without an answer shows nothing").hasSizeGreaterThan(2);
    assertThat(answer(CATALOGUE.get(name(file)), values).strip()).isEqualTo(expected.strip());
  }

  static String answer(CatalogueQuery query, Map<String, String> values) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    PrintStream printed = new PrintStream(out, true, UTF_8);
    new ResultWriter(ResultFormat.CSV, 0)
        .write(QueryRunner.over(WORLD).run(query, values), printed);
    return out.toString(UTF_8).replace("\r\n", "\n");
  }

  private static String name(Path file) {
    return file.getFileName().toString().replaceFirst("\\.csv$", "");
  }
}
