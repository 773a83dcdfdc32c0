package org.communique.graph;

import java.util.Comparator;
import java.util.List;
import org.apache.jena.atlas.io.IndentedWriter;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.riot.out.NodeFormatterTTL;
import org.apache.jena.riot.out.NodeToLabel;
import org.apache.jena.riot.system.PrefixMap;
import org.apache.jena.riot.system.PrefixMapFactory;
import org.apache.jena.vocabulary.RDF;
import org.communique.vocab.Namespace;

/**
 * Writes Turtle and TriG in one fixed order: subjects by their identifiers; of each the types
 * first, then the other properties by theirs; values by their N-Triples form. Our graphs have no
 * blank nodes, so this order is a canonical form.
 */
final class SortedTurtle {
  static final Comparator<Triple> ORDER =
      Comparator.comparing((Triple t) -> NodeFmtLib.strNT(t.getSubject()))
          .thenComparing(t -> !t.getPredicate().equals(RDF.type.asNode()))
          .thenComparing(t -> t.getPredicate().getURI())
          .thenComparing(t -> NodeFmtLib.strNT(t.getObject()));

  private final IndentedWriter out;
  private final NodeFormatterTTL terms;

  SortedTurtle(IndentedWriter out) {
    this.out = out;
    PrefixMap prefixes = PrefixMapFactory.create(Namespace.PREFIXES);
    this.terms = new NodeFormatterTTL(Namespace.ID, prefixes, NodeToLabel.createScopeByDocument());
  }

  static List<Triple> sorted(Graph graph) {
    return graph.find().toList().stream().sorted(ORDER).toList();
  }

  void writeHead() {
    out.println("@base <" + Namespace.ID + "> .");
    Namespace.PREFIXES.forEach(
        (prefix, namespace) -> out.println("@prefix " + prefix + ": <" + namespace + "> ."));
  }

  /** A block of TriG. */
  void writeGraph(Node name, Graph graph) {
    out.println();
    terms.format(out, name);
    out.print(" {");
    out.incIndent(4);
    writeTriples(graph);
    out.decIndent(4);
    out.println("}");
  }

  void writeTriples(Graph graph) {
    Node subject = null;
    Node property = null;
    for (Triple triple : sorted(graph)) {
      if (!triple.getSubject().equals(subject)) {
        if (subject != null) {
          endSubject();
        }
        out.println();
        subject = triple.getSubject();
        property = null;
        terms.format(out, subject);
        out.incIndent(4);
      }
      if (triple.getPredicate().equals(property)) {
        out.print(", ");
      } else {
        if (property != null) {
          out.println(" ;");
        } else {
          out.print(" ");
        }
        property = triple.getPredicate();
        writeProperty(property);
      }
      writeValue(triple.getObject());
    }
    if (subject != null) {
      endSubject();
    }
  }

  private void endSubject() {
    out.println(" .");
    out.decIndent(4);
  }

  /**
   * Jena reads no abbreviated booleans inside statements about statements, so those are in full.
   */
  private void writeValue(Node value) {
    if (value.isTripleTerm()) {
      out.print(NodeFmtLib.strNT(value));
    } else {
      terms.format(out, value);
    }
  }

  private void writeProperty(Node property) {
    if (property.equals(RDF.type.asNode())) {
      out.print("a");
    } else {
      terms.format(out, property);
    }
    out.print(" ");
  }
}
