package org.communique.export;

import com.apicatalog.rdf.api.RdfConsumerException;
import com.apicatalog.rdf.canon.RdfCanon;
import com.apicatalog.rdf.nquads.NQuadsWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.sparql.core.Quad;

/**
 * The canonical form of a dataset by <a href="https://www.w3.org/TR/rdf-canon/">RDFC-1.0</a>: the
 * same lines for all datasets that differ in the labels of their blank nodes only.
 */
final class CanonicalForm {
  /** Code point order, which is that of the bytes in UTF-8. */
  private static final Comparator<String> CODE_POINTS =
      Comparator.comparing(line -> line.getBytes(StandardCharsets.UTF_8), Arrays::compareUnsigned);

  private CanonicalForm() {}

  /** The lines, sorted, each a statement as canonical N-Quads. */
  static List<String> of(Iterator<Quad> quads) {
    RdfCanon canon = RdfCanon.create("SHA-256");
    StringWriter text = new StringWriter();
    try {
      while (quads.hasNext()) {
        add(quads.next(), canon);
      }
      canon.provide(new NQuadsWriter(text));
    } catch (RdfConsumerException e) {
      throw new IllegalStateException("statements of a dataset are statements", e);
    }
    return text.toString().lines().sorted(CODE_POINTS).toList();
  }

  /** A statement without blank nodes. */
  static String line(Quad quad) {
    String graph = quad.isDefaultGraph() ? "" : NodeFmtLib.strNT(quad.getGraph()) + " ";
    return "%s %s %s %s."
        .formatted(
            NodeFmtLib.strNT(quad.getSubject()),
            NodeFmtLib.strNT(quad.getPredicate()),
            NodeFmtLib.strNT(quad.getObject()),
            graph);
  }

  private static void add(Quad quad, RdfCanon canon) throws RdfConsumerException {
    Node object = quad.getObject();
    String graph = quad.isDefaultGraph() ? null : name(quad.getGraph());
    String subject = name(quad.getSubject());
    String predicate = quad.getPredicate().getURI();
    if (!object.isLiteral()) {
      canon.quad(subject, predicate, name(object), null, null, null, graph);
      return;
    }
    String language = object.getLiteralLanguage();
    canon.quad(
        subject,
        predicate,
        object.getLiteralLexicalForm(),
        object.getLiteralDatatypeURI(),
        language.isEmpty() ? null : language,
        null,
        graph);
  }

  private static String name(Node node) {
    return node.isBlank() ? "_:b" + node.getBlankNodeLabel() : node.getURI();
  }
}
