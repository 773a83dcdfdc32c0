package org.communique.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.vocabulary.RDF;
import org.communique.vocab.Cq;
import org.communique.vocab.External;
import org.communique.vocab.Namespace;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Walks every triple of every golden graph. */
class EvidenceOfGraphsTest {
  private static final Path GOLDEN = Path.of("src/test/resources/golden");

  /**
   * What describes the article, its words and its reading needs no evidence: it is the evidence.
   */
  private static final List<Node> RECORD =
      List.of(
          Cq.ARTICLE,
          Cq.TEXT_SPAN,
          Cq.SENTENCE,
          Cq.MENTION,
          Cq.EVIDENCE,
          Cq.EXTRACTION,
          Cq.KNOWLEDGE,
          Cq.RECONCILIATION,
          Cq.MATCH);

  /** The pattern that leads from any other triple to its evidence; docs/graph.md explains it. */
  private static final String EVIDENCE =
      """
      PREFIX cq: <https://w3id.org/communique/ns#>
      PREFIX geo: <http://www.opengis.net/ont/geosparql#>
      PREFIX prov: <http://www.w3.org/ns/prov#>
      PREFIX time: <http://www.w3.org/2006/time#>
      ASK {
        <%s> (^time:hasBeginning|^time:hasEnd|^cq:when|^geo:hasGeometry)*/(cq:evidence|prov:wasDerivedFrom) ?evidence .
        ?evidence cq:inArticle/cq:articleId ?article ;
          cq:sentence/cq:beginOffset ?sentence ;
          cq:beginOffset ?begin ;
          cq:endOffset ?end ;
          cq:text ?quote ;
          cq:rule ?rule ;
          cq:confidence ?confidence ;
          prov:wasGeneratedBy/cq:softwareVersion ?version .
      }
      """;

  static Stream<Path> graphs() throws IOException {
    try (Stream<Path> files = Files.list(GOLDEN)) {
      return files.filter(file -> file.toString().endsWith(".ttl")).sorted().toList().stream();
    }
  }

  @ParameterizedTest
  @MethodSource("graphs")
  void everyTripleLeadsToItsEvidence(Path file) {
    Graph graph = RDFDataMgr.loadGraph(file.toString());
    List<Node> subjects =
        graph.find().mapWith(Triple::getSubject).toList().stream().distinct().toList();
    assertThat(subjects).hasSizeGreaterThan(50);
    for (Node subject : subjects) {
      assertThat(isRecord(graph, subject) || leadsToEvidence(graph, subject))
          .as("%s leads to words of the article", subject)
          .isTrue();
    }
  }

  private static boolean isRecord(Graph graph, Node subject) {
    return RECORD.stream().anyMatch(type -> graph.contains(subject, RDF.type.asNode(), type))
        || graph.contains(subject, External.WAS_GENERATED_BY, Node.ANY);
  }

  private static boolean leadsToEvidence(Graph graph, Node subject) {
    try (QueryExec ask =
        QueryExec.graph(graph).query(EVIDENCE.formatted(subject.getURI())).build()) {
      return ask.ask();
    }
  }

  @ParameterizedTest
  @MethodSource("graphs")
  void quotesStandAtTheirOffsets(Path file) {
    Graph graph = RDFDataMgr.loadGraph(file.toString());
    List<Triple> quotes = graph.find(Node.ANY, Cq.TEXT, Node.ANY).toList();
    assertThat(quotes).hasSizeGreaterThan(20);
    for (Triple quote : quotes) {
      Node span = quote.getSubject();
      String text =
          object(graph, object(graph, span, Cq.IN_ARTICLE), External.IS_STRING)
              .getLiteralLexicalForm();
      assertThat(quote.getObject().getLiteralLexicalForm())
          .isEqualTo(
              text.substring(
                  number(graph, span, Cq.BEGIN_OFFSET), number(graph, span, Cq.END_OFFSET)));
    }
  }

  private static int number(Graph graph, Node subject, Node property) {
    return Integer.parseInt(object(graph, subject, property).getLiteralLexicalForm());
  }

  private static Node object(Graph graph, Node subject, Node property) {
    return graph.find(subject, property, Node.ANY).mapWith(Triple::getObject).next();
  }

  /** Neither by our own property nor by those of others. */
  @ParameterizedTest
  @MethodSource("graphs")
  void noContestedPlaceLiesInACountry(Path file) {
    Graph graph = RDFDataMgr.loadGraph(file.toString());
    String query =
        """
        PREFIX cq: <https://w3id.org/communique/ns#>
        PREFIX geo: <http://www.opengis.net/ont/geosparql#>
        PREFIX schema: <https://schema.org/>
        ASK {
          ?fact cq:claimant|cq:controller ?side ; cq:territory ?place .
          ?place (cq:within|schema:containedInPlace|geo:sfWithin|^schema:containsPlace|^geo:sfContains)+ ?country .
          ?country a cq:Country .
        }
        """;
    try (QueryExec ask = QueryExec.graph(graph).query(query).build()) {
      assertThat(ask.ask()).isFalse();
    }
    assertThat(graph.find().mapWith(Triple::getPredicate).toList())
        .as("what a contested place has is names, kind, geometry, evidence and matches")
        .filteredOn(property -> property.getURI().startsWith(Namespace.SCHEMA))
        .extracting(Node::getLocalName)
        .isSubsetOf("headline", "datePublished");
  }
}
