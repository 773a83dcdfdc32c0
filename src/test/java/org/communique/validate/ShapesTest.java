package org.communique.validate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.shacl.vocabulary.SHACL;
import org.apache.jena.shacl.vocabulary.SHACLM;
import org.apache.jena.vocabulary.RDF;
import org.communique.vocab.Ontology;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The shapes, a file a case: data that is right, data that is not, and the report that is expected
 * of them. Adding a file adds a case.
 */
class ShapesTest {
  private static final Path CASES = Path.of("src/test/resources/shapes");
  private static final String EXAMPLE = "https://example.org/";

  static Stream<Path> cases() throws IOException {
    try (Stream<Path> files = Files.list(CASES)) {
      return files.sorted().toList().stream();
    }
  }

  @Test
  void everyFactTypeHasACase() throws IOException {
    assertThat(cases().map(file -> file.getFileName().toString()))
        .contains(
            "people.ttl",
            "organizations.ttl",
            "places.ttl",
            "claims.ttl",
            "disputes.ttl",
            "meetings.ttl",
            "agreements.ttl",
            "statements.ttl",
            "events.ttl",
            "evidence.ttl",
            "dates.ttl");
  }

  @ParameterizedTest
  @MethodSource("cases")
  void reportIsTheExpectedOne(Path file) {
    Model data = RDFDataMgr.loadModel(file.toString());
    List<String> found =
        new Validator()
            .validate(data.getGraph()).stream()
                .map(f -> (f.focus() + " " + f.path() + " " + f.message()).replace(EXAMPLE, ""))
                .toList();
    assertThat(new TreeSet<>(found)).isEqualTo(expected(data));
    assertThat(found).as("each thing wrong is said once").doesNotHaveDuplicates();
  }

  @Test
  void everyMessageOfTheShapesIsExpectedByACase() throws IOException {
    Set<String> expected = new TreeSet<>();
    cases()
        .map(file -> RDFDataMgr.loadModel(file.toString()))
        .forEach(
            data ->
                data.listObjectsOfProperty(SHACLM.resultMessage)
                    .forEach(message -> expected.add(text(message))));
    Set<String> messages = new TreeSet<>();
    Ontology.read("shapes.ttl")
        .find(Node.ANY, SHACL.message, Node.ANY)
        .forEach(t -> messages.add(t.getObject().getLiteralLexicalForm()));
    assertThat(messages).hasSizeGreaterThan(50);
    assertThat(expected).containsAll(messages);
  }

  @Test
  void everyConstraintHasAMessage() {
    Graph shapes = Ontology.read("shapes.ttl");
    assertThat(
            shapes
                .find(Node.ANY, SHACL.path, Node.ANY)
                .mapWith(Triple::getSubject)
                .filterDrop(shape -> shapes.contains(shape, SHACL.message, Node.ANY))
                .filterDrop(shape -> isPartOfAnother(shapes, shape))
                .toList())
        .isEmpty();
  }

  /** A shape inside another says nothing itself. */
  private static boolean isPartOfAnother(Graph shapes, Node shape) {
    return shapes.contains(Node.ANY, RDF.first.asNode(), shape);
  }

  private static TreeSet<String> expected(Model data) {
    TreeSet<String> lines = new TreeSet<>();
    List<Resource> results =
        data.listSubjectsWithProperty(RDF.type, SHACLM.ValidationResult).toList();
    assertThat(results).as("a case expects at least one result").isNotEmpty();
    for (Resource result : results) {
      Resource path = result.getPropertyResourceValue(SHACLM.resultPath);
      lines.add(
          "%s %s %s"
              .formatted(
                  result
                      .getPropertyResourceValue(SHACLM.focusNode)
                      .getURI()
                      .substring(EXAMPLE.length()),
                  path == null ? "" : data.shortForm(path.getURI()),
                  text(result.getProperty(SHACLM.resultMessage).getObject())));
    }
    return lines;
  }

  private static String text(RDFNode message) {
    return message.asLiteral().getLexicalForm();
  }
}
