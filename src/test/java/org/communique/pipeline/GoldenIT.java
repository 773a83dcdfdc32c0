package org.communique.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphUtil;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.graph.GraphFactory;
import org.communique.Version;
import org.communique.article.Article;
import org.communique.article.ArticleReader;
import org.communique.graph.ArticleGraph;
import org.communique.graph.Excerpt;
import org.communique.graph.GraphBuilder;
import org.communique.graph.GraphFormat;
import org.communique.graph.GraphWriter;
import org.communique.graph.Provenance;
import org.communique.validate.Validator;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Articles and the graphs that are expected of them. An article {@code NAME.txt} in the folder of
 * golden files, or in {@code seeds/}, goes with the graph {@code NAME.ttl}; adding the two adds a
 * case.
 *
 * <p>Where the program gives another graph, it is written to {@code target/golden/NAME.ttl}: read
 * what differs, and copy it over the golden file only when it is right.
 */
@Tag("slow")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class GoldenIT {
  private static final Path GOLDEN = Path.of("src/test/resources/golden");
  private static final Path SEEDS = Path.of("seeds");
  private static final Path ACTUAL = Path.of("target/golden");

  private final GraphBuilder builder =
      new GraphBuilder(
          Provenance.timeless(Version.CURRENT), Excerpt.WHOLE, Knowledge.standard()::isContested);
  private Pipeline pipeline;

  @BeforeAll
  void load() throws IOException {
    pipeline = Pipeline.standard();
    Files.createDirectories(ACTUAL);
  }

  static Stream<Path> articles() throws IOException {
    return Stream.concat(files(GOLDEN, ".txt"), files(SEEDS, ".txt"));
  }

  private static Stream<Path> files(Path folder, String ending) throws IOException {
    try (Stream<Path> all = Files.list(folder)) {
      return all.filter(file -> file.toString().endsWith(ending)).sorted().toList().stream();
    }
  }

  @Test
  void everyArticleHasAGraphAndEveryGraphAnArticle() throws IOException {
    Set<String> graphs = files(GOLDEN, ".ttl").map(GoldenIT::name).collect(Collectors.toSet());
    assertThat(articles().map(GoldenIT::name)).hasSizeGreaterThan(5);
    assertThat(articles().map(GoldenIT::name).collect(Collectors.toSet())).isEqualTo(graphs);
  }

  @ParameterizedTest
  @MethodSource("articles")
  void articleGivesItsGraph(Path file) throws IOException {
    ArticleGraph graph = graph(file);
    assertThat(new Validator().validate(graph)).isEmpty();
    Path expected = GOLDEN.resolve(name(file) + ".ttl");
    Graph golden =
        Files.exists(expected)
            ? RDFDataMgr.loadGraph(expected.toString())
            : GraphFactory.createDefaultGraph();
    if (!golden.isIsomorphicWith(graph.union())) {
      Path actual = ACTUAL.resolve(name(file) + ".ttl");
      new GraphWriter(GraphFormat.TURTLE).write(List.of(graph), actual);
      fail(
          "%s: the graph is another; see %s%n--- missing%n%s%n--- surplus%n%s",
          expected, actual, minus(golden, graph.union()), minus(graph.union(), golden));
    }
  }

  @ParameterizedTest
  @MethodSource("articles")
  void secondReadingGivesTheSameBytes(Path file) {
    assertThat(trig(graph(file))).isEqualTo(trig(graph(file)));
  }

  private ArticleGraph graph(Path file) {
    Article article =
        new ArticleReader(problem -> fail(problem.message())).readAll(List.of(file)).get(0);
    return builder.build(pipeline.read(article));
  }

  private static String name(Path file) {
    return file.getFileName().toString().replaceFirst("\\.[a-z]+$", "");
  }

  private static String trig(ArticleGraph graph) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new GraphWriter(GraphFormat.TRIG).write(List.of(graph), out);
    return out.toString(StandardCharsets.UTF_8);
  }

  /** What one graph has and the other has not, to be read. */
  private static String minus(Graph one, Graph other) {
    Graph rest = GraphFactory.createDefaultGraph();
    GraphUtil.addInto(rest, one);
    GraphUtil.deleteFrom(rest, other);
    DatasetGraph dataset = DatasetGraphFactory.wrap(rest);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new GraphWriter(GraphFormat.TRIG).write(dataset, out);
    return out.toString(StandardCharsets.UTF_8)
        .lines()
        .filter(line -> !line.startsWith("@"))
        .collect(Collectors.joining(System.lineSeparator()));
  }
}
