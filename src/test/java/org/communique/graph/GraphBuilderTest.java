package org.communique.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.time.Instant;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.util.IsoMatcher;
import org.apache.jena.vocabulary.RDF;
import org.communique.validate.Validator;
import org.communique.vocab.Cq;
import org.communique.vocab.External;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The graph of the sample dispatch: whole, traceable, and the same each time. */
class GraphBuilderTest {
  private static final ArticleGraph FERRY = build("ferry");

  private static final List<Node> FACTS =
      List.of(
          Cq.TENURE,
          Cq.CLAIM,
          Cq.CONTROL,
          Cq.DISPUTE,
          Cq.MEETING,
          Cq.AGREEMENT,
          Cq.STATEMENT,
          Cq.ACT);

  private static ArticleGraph build(String id) {
    return new GraphBuilder(Provenance.timeless("test")).build(SampleReading.of(id));
  }

  private static byte[] bytes(ArticleGraph graph, GraphFormat format) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new GraphWriter(format).write(List.of(graph), out);
    return out.toByteArray();
  }

  @ParameterizedTest
  @EnumSource(GraphFormat.class)
  void theSameReadingGivesTheSameBytesThatReadBackAsTheSameGraph(GraphFormat format) {
    byte[] written = bytes(FERRY, format);
    assertThat(bytes(build("ferry"), format)).isEqualTo(written);
    Lang lang = RDFLanguages.filenameToLang("graph" + format.extension());
    DatasetGraph back = DatasetGraphFactory.create();
    RDFParser.source(new ByteArrayInputStream(written)).lang(lang).parse(back);
    if (RDFLanguages.isQuads(lang)) {
      assertThat(IsoMatcher.isomorphic(FERRY.dataset(), back)).isTrue();
    } else {
      assertThat(FERRY.union().isIsomorphicWith(back.getDefaultGraph())).isTrue();
    }
  }

  @Test
  void conformsToTheShapes() {
    assertThat(new Validator().validate(FERRY)).isEmpty();
  }

  @Test
  void hasNoBlankNodes() {
    assertThat(FERRY.union().find().toList())
        .noneMatch(t -> t.getSubject().isBlank() || t.getObject().isBlank());
  }

  @Test
  void everyFactLeadsToItsWordsInTheArticle() {
    Graph graph = FERRY.statements();
    Node article = one(graph, Cq.ARTICLE);
    for (Node type : FACTS) {
      List<Node> facts = subjects(graph, type);
      assertThat(facts).as("%s", type).isNotEmpty();
      for (Node fact : facts) {
        Node words = object(graph, fact, Cq.HAS_EVIDENCE);
        assertThat(object(graph, words, Cq.IN_ARTICLE)).isEqualTo(article);
        assertThat(SampleReading.of("ferry").text().article().text())
            .contains(object(graph, words, Cq.TEXT).getLiteralLexicalForm());
        assertThat(graph.contains(words, Cq.RULE, Node.ANY)).isTrue();
      }
    }
  }

  @Test
  void whatAnArticleSaysStandsInItsOwnGraphOnly() {
    assertThat(FERRY.entities().find().toList())
        .isNotEmpty()
        .noneMatch(t -> t.getSubject().getURI().contains("/article/"));
    assertThat(FERRY.name()).isEqualTo(ArticleGraph.nameOf("ferry"));
  }

  @Test
  void aContestedPlaceLiesInNoCountry() {
    Node contested = object(FERRY.statements(), one(FERRY.statements(), Cq.CLAIM), Cq.TERRITORY);
    assertThat(FERRY.union().contains(contested, Cq.WITHIN, Node.ANY)).isFalse();
  }

  @Test
  void theTimeOfReadingIsThereOnlyWhenAsked() {
    Instant noon = Instant.parse("2030-06-04T12:00:00Z");
    Graph timed =
        new GraphBuilder(Provenance.timeless("test").at(noon))
            .build(SampleReading.of("ferry"))
            .statements();
    assertThat(FERRY.union().contains(Node.ANY, External.ENDED_AT_TIME, Node.ANY)).isFalse();
    assertThat(object(timed, one(timed, Cq.EXTRACTION), External.ENDED_AT_TIME))
        .extracting(Node::getLiteralLexicalForm)
        .isEqualTo(noon.toString());
  }

  private static Node one(Graph graph, Node type) {
    return subjects(graph, type).get(0);
  }

  private static List<Node> subjects(Graph graph, Node type) {
    return graph.find(Node.ANY, RDF.type.asNode(), type).mapWith(Triple::getSubject).toList();
  }

  private static Node object(Graph graph, Node subject, Node property) {
    return graph.find(subject, property, Node.ANY).mapWith(Triple::getObject).next();
  }
}
