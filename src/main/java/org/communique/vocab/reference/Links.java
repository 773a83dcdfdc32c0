package org.communique.vocab.reference;

import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.communique.vocab.Namespace;
import org.communique.vocab.Ontology;
import org.jsoup.nodes.Element;

/**
 * Short names of IRIs, and where they lead: to an anchor of the page for what it describes, to the
 * IRI for all else.
 */
final class Links {
  private static final String BASE = "https://w3id.org/communique/";

  private final Map<String, String> prefixes =
      Ontology.read("communique.ttl", "schemes.ttl", "plover.ttl")
          .getPrefixMapping()
          .getNsPrefixMap();

  /** {@code cq:Meeting}, {@code stage:signed}; the IRI where no prefix fits. */
  String shortName(Node node) {
    String iri = node.getURI();
    return prefixes.entrySet().stream()
        .filter(prefix -> iri.startsWith(prefix.getValue()))
        .map(prefix -> prefix.getKey() + ":" + iri.substring(prefix.getValue().length()))
        .findFirst()
        .orElse(iri);
  }

  /**
   * The anchor of a term, concept or scheme of the ontology: Meeting, stage:signed, stage-scheme.
   */
  String anchor(Node node) {
    String iri = node.getURI();
    if (iri.startsWith(Namespace.CQ)) {
      return iri.substring(Namespace.CQ.length());
    }
    return iri.contains("#") ? shortName(node) : iri.substring(BASE.length()) + "-scheme";
  }

  /** Appends a link to a node. */
  void append(Element parent, Node node) {
    boolean own = node.getURI().startsWith(BASE);
    parent
        .appendElement("a")
        .attr("href", own ? "#" + anchor(node) : node.getURI())
        .appendElement("code")
        .text(shortName(node));
  }

  /** Appends links to nodes with commas between them. */
  void append(Element parent, List<Node> nodes) {
    for (int i = 0; i < nodes.size(); i++) {
      if (i > 0) {
        parent.appendText(", ");
      }
      append(parent, nodes.get(i));
    }
  }
}
