package org.communique.vocab.reference;

import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.communique.vocab.Cq;
import org.communique.vocab.Ontology;

/**
 * A scheme of concepts: realis, stages, kinds of meetings, PLOVER's types.
 *
 * @param node its IRI
 * @param label its name
 * @param comment what its concepts are of
 * @param concepts the concepts, in the order in which the document has them
 */
record Concepts(Node node, String label, String comment, List<Concept> concepts) {
  private static final String[] FILES = {"schemes.ttl", "plover.ttl"};

  /**
   * A concept of a scheme.
   *
   * @param node its IRI
   * @param label its name
   * @param definition what it means
   * @param implied concepts that a fact of this concept has too, or that it is a kind of
   * @param cameo root codes of CAMEO that it covers, in order
   */
  record Concept(
      Node node, String label, String definition, List<Node> implied, List<String> cameo) {
    Concept {
      implied = List.copyOf(implied);
      cameo = List.copyOf(cameo);
    }
  }

  Concepts {
    concepts = List.copyOf(concepts);
  }

  /** The schemes, in the order of their documents. */
  static List<Concepts> read() {
    Graph graph = Ontology.read(FILES);
    List<Node> subjects =
        Stream.of(FILES).flatMap(name -> Ontology.subjects(name).stream()).toList();
    return subjects.stream()
        .filter(node -> graph.contains(node, RDF.type.asNode(), SKOS.ConceptScheme.asNode()))
        .map(node -> scheme(graph, subjects, node))
        .toList();
  }

  private static Concepts scheme(Graph graph, List<Node> subjects, Node node) {
    return new Concepts(
        node,
        text(graph, node, RDFS.label.asNode()),
        text(graph, node, RDFS.comment.asNode()),
        subjects.stream()
            .filter(each -> graph.contains(each, SKOS.inScheme.asNode(), node))
            .map(each -> concept(graph, each))
            .toList());
  }

  private static Concept concept(Graph graph, Node node) {
    return new Concept(
        node,
        text(graph, node, SKOS.prefLabel.asNode()),
        text(graph, node, SKOS.definition.asNode()),
        Stream.of(SKOS.broader.asNode(), Cq.IMPLIES_PLOVER, Cq.IMPLIES_REALIS)
            .flatMap(property -> objects(graph, node, property).stream())
            .toList(),
        objects(graph, node, Cq.CAMEO_ROOT).stream().map(Node::getLiteralLexicalForm).toList());
  }

  private static String text(Graph graph, Node subject, Node property) {
    return objects(graph, subject, property).get(0).getLiteralLexicalForm();
  }

  private static List<Node> objects(Graph graph, Node subject, Node property) {
    return graph.find(subject, property, Node.ANY).mapWith(Triple::getObject).toList().stream()
        .sorted((one, other) -> one.toString().compareTo(other.toString()))
        .toList();
  }
}
