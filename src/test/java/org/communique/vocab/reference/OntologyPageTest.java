package org.communique.vocab.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;
import org.communique.validate.Validator;
import org.communique.vocab.Namespace;
import org.communique.vocab.Ontology;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class OntologyPageTest {
  private static final Document PAGE = Jsoup.parse(OntologyPage.html());
  private static final List<String> ANCHORS = PAGE.select("[id]").eachAttr("id");

  @Test
  void thePageOfTheDocumentationIsTheOneMadeFromTheOntology() throws IOException {
    Path made = Path.of("target/ontology/index.html");
    Files.createDirectories(made.getParent());
    Files.writeString(made, OntologyPage.html());
    assertThat(Path.of("docs/ontology/index.html"))
        .as("copy %s there when it is right", made)
        .hasSameTextualContentAs(made);
  }

  @Test
  void everyTermAndConceptHasOneAnchor() {
    List<String> terms =
        Stream.of(OWL2.Class, OWL2.ObjectProperty, OWL2.DatatypeProperty)
            .flatMap(type -> instances(Ontology.read("communique.ttl"), type.asNode()))
            .filter(Node::isURI)
            .map(Node::getURI)
            .filter(iri -> iri.startsWith(Namespace.CQ))
            .map(iri -> iri.substring(Namespace.CQ.length()))
            .toList();
    assertThat(terms).hasSizeGreaterThan(70);
    assertThat(terms).allSatisfy(name -> assertThat(ANCHORS).containsOnlyOnce(name));
    assertThat(
            instances(Ontology.read("schemes.ttl", "plover.ttl"), SKOS.Concept.asNode())
                .map(Node::getURI)
                .map(iri -> iri.replaceFirst(".*/communique/", "").replace('#', ':')))
        .hasSizeGreaterThan(60)
        .allSatisfy(name -> assertThat(ANCHORS).containsOnlyOnce(name));
  }

  private static Stream<Node> instances(Graph graph, Node type) {
    return graph
        .find(Node.ANY, RDF.type.asNode(), type)
        .mapWith(Triple::getSubject)
        .toList()
        .stream();
  }

  @Test
  void everyLinkInsideThePageArrives() {
    assertThat(PAGE.select("a[href^=#]"))
        .hasSizeGreaterThan(200)
        .allSatisfy(
            link -> assertThat(PAGE.getElementById(link.attr("href").substring(1))).isNotNull());
    assertThat(PAGE.select("a[href]"))
        .allSatisfy(link -> assertThat(link.attr("href")).matches("(#|https?://).+"));
  }

  @Test
  void everyClassAndEveryPropertyOfOneIsInThePicture() {
    assertThat(PAGE.select("svg text.name")).hasSize(Terms.read().classes().size());
    assertThat(PAGE.select("svg text.row").eachText())
        .anyMatch(row -> row.equals("evidence Evidence"))
        .anyMatch(row -> row.equals("territory Place"));
  }

  @Test
  void thePageNeedsNothingElse() {
    assertThat(PAGE.select("script, link, img, iframe")).isEmpty();
  }

  @Test
  void theExampleConformsToTheShapes() {
    assertThat(new Validator().validate(Ontology.read("example.ttl"))).isEmpty();
  }
}
