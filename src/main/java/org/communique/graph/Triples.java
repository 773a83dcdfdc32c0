package org.communique.graph;

import java.math.BigDecimal;
import org.apache.jena.datatypes.RDFDatatype;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.communique.text.Span;
import org.communique.vocab.Cq;

/** A graph that is being written to. */
final class Triples {
  private final Graph graph = GraphMemFactory.createDefaultGraph();

  Graph graph() {
    return graph;
  }

  boolean describes(Node subject) {
    return graph.contains(subject, Node.ANY, Node.ANY);
  }

  void add(Node subject, Node property, Node object) {
    graph.add(subject, property, object);
  }

  void add(Node subject, Node property, String text) {
    add(subject, property, NodeFactory.createLiteralString(text));
  }

  void add(Node subject, Node property, String text, RDFDatatype type) {
    add(subject, property, NodeFactory.createLiteralDT(text, type));
  }

  void add(Node subject, Node property, int number) {
    add(subject, property, Integer.toString(number), XSDDatatype.XSDinteger);
  }

  /** A share of one, as a decimal without an exponent. */
  void add(Node subject, Node property, double share) {
    add(subject, property, BigDecimal.valueOf(share).toPlainString(), XSDDatatype.XSDdecimal);
  }

  /** Where words stand in an article, and what they are. */
  void addSpan(Node subject, Node article, Span span, String text) {
    add(subject, Cq.IN_ARTICLE, article);
    add(subject, Cq.BEGIN_OFFSET, span.start());
    add(subject, Cq.END_OFFSET, span.end());
    add(subject, Cq.TEXT, span.in(text));
  }
}
