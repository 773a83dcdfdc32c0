package org.communique.graph;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.vocabulary.RDF;
import org.communique.fact.Realis;
import org.communique.vocab.Cq;
import org.communique.vocab.Namespace;
import org.communique.vocab.Scheme;

/**
 * What is stated of one fact, before the fact has a name. The name is a digest of exactly this and
 * of where the fact stands, so that the same reading of an article always gives the same name, and
 * another reading another.
 */
final class FactDescription {
  private final SortedMap<String, Map.Entry<Node, Node>> statements = new TreeMap<>();

  FactDescription(Node type) {
    with(RDF.type.asNode(), type);
  }

  FactDescription with(Node property, Node object) {
    statements.put(
        NodeFmtLib.strNT(property) + " " + NodeFmtLib.strNT(object), Map.entry(property, object));
    return this;
  }

  FactDescription with(Node property, String text) {
    return with(property, NodeFactory.createLiteralString(text));
  }

  FactDescription with(Node property, int number) {
    return with(
        property, NodeFactory.createLiteralDT(Integer.toString(number), XSDDatatype.XSDinteger));
  }

  FactDescription with(Node property, boolean truth) {
    return with(
        property, NodeFactory.createLiteralDT(Boolean.toString(truth), XSDDatatype.XSDboolean));
  }

  FactDescription with(Node property, Optional<Node> object) {
    object.ifPresent(node -> with(property, node));
    return this;
  }

  FactDescription withAll(Node property, Collection<Node> objects) {
    objects.forEach(object -> with(property, object));
    return this;
  }

  FactDescription with(Realis realis) {
    return with(Cq.REALIS, Scheme.concept(Namespace.REALIS, realis));
  }

  /** A kind or stage, with the PLOVER type that it implies. */
  FactDescription classified(Node property, Node concept) {
    return with(property, concept).coded(Scheme.ploverOf(concept));
  }

  /** A PLOVER type, with its quad class. */
  FactDescription coded(Node plover) {
    return with(Cq.CODE, plover).with(Cq.QUAD_CLASS, Scheme.quadClassOf(plover));
  }

  /**
   * Writes the fact.
   *
   * @param owner what the fact's name begins with
   * @param kind sort of fact, as its name has it
   * @param position where the article states it
   */
  Node write(Triples triples, Node owner, String kind, int position) {
    String digest = Iris.digest(position + "\n" + String.join("\n", statements.keySet()));
    Node fact = Iris.part(owner, kind + "/" + digest);
    statements.values().forEach(s -> triples.add(fact, s.getKey(), s.getValue()));
    return fact;
  }
}
