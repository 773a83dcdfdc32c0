package org.communique.graph;

import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.communique.fact.Evidence;
import org.communique.vocab.Cq;
import org.communique.vocab.External;

/**
 * Remembers from which words each node was first described, so that what no fact is about, such as
 * the country that a post is in, leads to the words of the article as well.
 */
final class Origins {
  private final Map<Node, Evidence> first = new LinkedHashMap<>();
  private Evidence current;

  /** What is described from now on is described because of these words. */
  void readFrom(Evidence evidence) {
    current = evidence;
  }

  void note(Node described) {
    first.putIfAbsent(described, current);
  }

  /** Writes the words of all that has no evidence of its own. */
  void write(Triples triples, TextWriter text) {
    first.forEach(
        (node, evidence) -> {
          if (!triples.graph().contains(node, Cq.HAS_EVIDENCE, Node.ANY)) {
            triples.add(node, External.WAS_DERIVED_FROM, text.write(evidence));
          }
        });
  }
}
