package org.communique.graph;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import org.apache.jena.datatypes.RDFDatatype;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.SKOS;
import org.communique.text.Span;
import org.communique.vocab.Cq;

/** A graph that is being written to. */
final class Triples {
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");

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

  /**
   * A name, and the forms by which a query finds it: in lower case, and without accents as well.
   */
  void addName(Node subject, Node property, String name) {
    add(subject, property, name);
    String lower = name.toLowerCase(Locale.ROOT);
    add(subject, SKOS.hiddenLabel.asNode(), lower);
    String plain = MARKS.matcher(Normalizer.normalize(lower, Normalizer.Form.NFKD)).replaceAll("");
    add(subject, SKOS.hiddenLabel.asNode(), plain);
  }

  /** Where words stand in an article. */
  void addSpan(Node subject, Node article, Span span) {
    add(subject, Cq.IN_ARTICLE, article);
    add(subject, Cq.BEGIN_OFFSET, span.start());
    add(subject, Cq.END_OFFSET, span.end());
  }
}
