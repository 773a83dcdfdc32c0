package org.communique.vocab.reference;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.system.G;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.communique.vocab.Namespace;
import org.communique.vocab.Ontology;

/** The classes and properties of the ontology, in the order in which its document has them. */
final class Terms {
  private final Map<Node, Term> all;

  private Terms(Map<Node, Term> all) {
    this.all = Collections.unmodifiableMap(all);
  }

  static Terms read() {
    Graph graph = Ontology.read("communique.ttl");
    Map<Node, Term> terms = new LinkedHashMap<>();
    for (Node subject : Ontology.subjects("communique.ttl")) {
      if (subject.isURI() && subject.getURI().startsWith(Namespace.CQ)) {
        terms.put(subject, term(graph, subject));
      }
    }
    return new Terms(terms);
  }

  private static Term term(Graph graph, Node node) {
    return new Term(
        node,
        kind(graph, node),
        text(graph, node, RDFS.label.asNode()).get(0),
        text(graph, node, RDFS.comment.asNode()).get(0),
        text(graph, node, SKOS.example.asNode()),
        objects(graph, node, RDFS.subClassOf.asNode(), RDFS.subPropertyOf.asNode()),
        domains(graph, node),
        objects(graph, node, RDFS.range.asNode()),
        graph.contains(node, RDF.type.asNode(), OWL2.FunctionalProperty.asNode()),
        objects(graph, node, SKOS.closeMatch.asNode()),
        objects(graph, node, SKOS.relatedMatch.asNode()));
  }

  private static Term.Kind kind(Graph graph, Node node) {
    if (graph.contains(node, RDF.type.asNode(), OWL2.Class.asNode())) {
      return Term.Kind.CLASS;
    }
    return graph.contains(node, RDF.type.asNode(), OWL2.ObjectProperty.asNode())
        ? Term.Kind.OBJECT_PROPERTY
        : Term.Kind.DATATYPE_PROPERTY;
  }

  /** A class, or the members of a union of classes. */
  private static List<Node> domains(Graph graph, Node property) {
    return objects(graph, property, RDFS.domain.asNode()).stream()
        .flatMap(
            domain ->
                domain.isURI()
                    ? Stream.of(domain)
                    : G.rdfList(graph, G.getOneSP(graph, domain, OWL2.unionOf.asNode())).stream())
        .toList();
  }

  private static List<Node> objects(Graph graph, Node subject, Node... properties) {
    List<Node> found = new ArrayList<>();
    for (Node property : properties) {
      graph.find(subject, property, Node.ANY).mapWith(Triple::getObject).forEach(found::add);
    }
    found.sort((one, other) -> one.toString().compareTo(other.toString()));
    return found;
  }

  private static List<String> text(Graph graph, Node subject, Node property) {
    return objects(graph, subject, property).stream().map(Node::getLiteralLexicalForm).toList();
  }

  List<Term> classes() {
    return all.values().stream().filter(term -> term.kind() == Term.Kind.CLASS).toList();
  }

  List<Term> properties() {
    return all.values().stream().filter(term -> term.kind() != Term.Kind.CLASS).toList();
  }

  Optional<Term> find(Node node) {
    return Optional.ofNullable(all.get(node));
  }

  /** The terms that name this one as what they are a kind of. */
  List<Term> children(Term term) {
    return all.values().stream().filter(each -> each.parents().contains(term.node())).toList();
  }

  /** The properties whose domain is this class itself. */
  List<Term> propertiesOf(Term type) {
    return properties().stream().filter(each -> each.domains().contains(type.node())).toList();
  }

  /** The properties whose values are of this class itself. */
  List<Term> propertiesTo(Term type) {
    return properties().stream().filter(each -> each.ranges().contains(type.node())).toList();
  }
}
