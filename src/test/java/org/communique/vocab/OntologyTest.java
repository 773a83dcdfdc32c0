package org.communique.vocab;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.junit.jupiter.api.Test;

/** The ontology, the constants in Java, the shapes and the queries speak of the same terms. */
class OntologyTest {
  private static final Graph ONTOLOGY = Ontology.read("communique.ttl");
  private static final Graph CONCEPTS = Ontology.read("plover.ttl", "schemes.ttl");

  private static final List<Node> TYPES =
      List.of(OWL2.Class.asNode(), OWL2.ObjectProperty.asNode(), OWL2.DatatypeProperty.asNode());

  private static final List<Node> ALIGNMENTS =
      List.of(
          RDFS.subClassOf.asNode(),
          RDFS.subPropertyOf.asNode(),
          SKOS.closeMatch.asNode(),
          SKOS.relatedMatch.asNode());

  private static Set<String> defined() {
    return TYPES.stream()
        .flatMap(type -> ONTOLOGY.find(Node.ANY, RDF.type.asNode(), type).toList().stream())
        .map(Triple::getSubject)
        .filter(term -> term.isURI() && term.getURI().startsWith(Namespace.CQ))
        .map(Node::getURI)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Set<String> constants() {
    return Stream.of(Cq.class.getFields())
        .filter(field -> Modifier.isStatic(field.getModifiers()))
        .map(OntologyTest::iri)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static String iri(Field constant) {
    try {
      return ((Node) constant.get(null)).getURI();
    } catch (IllegalAccessException hidden) {
      throw new AssertionError(constant.getName() + " is not public", hidden);
    }
  }

  @Test
  void everyConstantIsDefinedAndEveryTermHasAConstant() {
    assertThat(constants()).hasSizeGreaterThan(70).isEqualTo(defined());
  }

  @Test
  void everyTermHasOneLabelAndOneComment() {
    for (String term : defined()) {
      assertThat(objects(term, RDFS.label.asNode())).as(term).hasSize(1);
      assertThat(objects(term, RDFS.comment.asNode())).as(term).hasSize(1);
    }
  }

  @Test
  void everyTermIsAlignedWithAnotherVocabulary() {
    for (String term : defined()) {
      assertThat(aligned(term))
          .as(term + " is aligned, itself or by what it is a kind of")
          .isTrue();
    }
  }

  private static boolean aligned(String term) {
    return ALIGNMENTS.stream()
        .flatMap(property -> objects(term, property).stream())
        .filter(Node::isURI)
        .anyMatch(o -> !o.getURI().startsWith(Namespace.CQ) || aligned(o.getURI()));
  }

  @Test
  void propertiesThatAreNotTiedToOneClassSayWhatTheyHold() {
    for (String term : defined()) {
      boolean property = Character.isLowerCase(term.charAt(Namespace.CQ.length()));
      if (property) {
        assertThat(Stream.of(RDFS.domain, RDFS.range).map(p -> objects(term, p.asNode())))
            .as(term + " has a domain or a range")
            .anyMatch(found -> !found.isEmpty());
      }
    }
  }

  @Test
  void queriesAndShapesUseOnlyTermsThatAreDefined() throws IOException {
    Pattern term = Pattern.compile("(?<![\\w-])cq:([A-Za-z]+)");
    Set<String> used = new TreeSet<>();
    for (Path file : sources()) {
      for (String line : Files.readAllLines(file)) {
        Matcher matcher = term.matcher(line);
        while (matcher.find()) {
          used.add(Namespace.CQ + matcher.group(1));
        }
      }
    }
    assertThat(used).hasSizeGreaterThan(40);
    assertThat(defined()).containsAll(used);
  }

  private static List<Path> sources() throws IOException {
    try (Stream<Path> queries = Files.walk(Path.of("queries"));
        Stream<Path> ontology = Files.walk(Path.of("ontology"))) {
      return Stream.concat(queries, ontology)
          .filter(file -> file.toString().endsWith(".rq") || file.toString().endsWith(".ttl"))
          .toList();
    }
  }

  @Test
  void everyConceptIsNamedExplainedAndInAScheme() {
    List<Node> concepts =
        CONCEPTS.find(Node.ANY, RDF.type.asNode(), SKOS.Concept.asNode()).toList().stream()
            .map(Triple::getSubject)
            .toList();
    assertThat(concepts).hasSizeGreaterThan(60);
    for (Node concept : concepts) {
      for (Node property :
          List.of(SKOS.prefLabel.asNode(), SKOS.definition.asNode(), SKOS.inScheme.asNode())) {
        assertThat(CONCEPTS.contains(concept, property, Node.ANY))
            .as("%s has %s", concept, property)
            .isTrue();
      }
    }
  }

  private static List<Node> objects(String term, Node property) {
    return ONTOLOGY
        .find(NodeFactory.createURI(term), property, Node.ANY)
        .mapWith(Triple::getObject)
        .toList();
  }
}
