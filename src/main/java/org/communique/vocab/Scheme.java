package org.communique.vocab;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.SKOS;

/**
 * The concept schemes of {@code ontology/plover.ttl} and {@code ontology/schemes.ttl}: PLOVER
 * types, realis, stages and kinds. What a kind of fact means in PLOVER's types is data there, not
 * code.
 */
public final class Scheme {
  private static final Graph CONCEPTS = Ontology.read("plover.ttl", "schemes.ttl");

  private Scheme() {}

  /** The concept for a constant of an enumeration: {@code IN_FORCE} is {@code stage#in-force}. */
  public static Node concept(String namespace, Enum<?> constant) {
    return NodeFactory.createURI(
        namespace + constant.name().toLowerCase(Locale.ROOT).replace('_', '-'));
  }

  /** The concept for a PLOVER type, whose local name is the type in upper case. */
  public static Node plover(Enum<?> type) {
    return NodeFactory.createURI(Namespace.PLOVER + type.name());
  }

  /** The PLOVER type of facts of a kind or stage. */
  public static Node ploverOf(Node concept) {
    return implied(concept, Cq.IMPLIES_PLOVER)
        .orElseThrow(() -> new IllegalArgumentException("no PLOVER type is given for " + concept));
  }

  /** The quad class of a PLOVER type: verbal or material, cooperation or conflict. */
  public static Node quadClassOf(Node plover) {
    return implied(plover, SKOS.broader.asNode())
        .orElseThrow(() -> new IllegalArgumentException("no quad class is given for " + plover));
  }

  /** The realis of agreements at a stage. */
  public static Node realisOf(Node stage) {
    return implied(stage, Cq.IMPLIES_REALIS)
        .orElseThrow(() -> new IllegalArgumentException("no realis is given for " + stage));
  }

  /** The start of a title that gives a tenure's status, and the status. */
  public static Map<String, Node> titlePrefixes() {
    Map<String, Node> prefixes = new TreeMap<>();
    CONCEPTS
        .find(Node.ANY, Cq.TITLE_PREFIX, Node.ANY)
        .forEach(t -> prefixes.put(t.getObject().getLiteralLexicalForm(), t.getSubject()));
    return prefixes;
  }

  private static Optional<Node> implied(Node concept, Node property) {
    return CONCEPTS.find(concept, property, Node.ANY).mapWith(t -> t.getObject()).nextOptional();
  }
}
