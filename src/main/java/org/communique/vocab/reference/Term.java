package org.communique.vocab.reference;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.apache.jena.graph.Node;

/**
 * A class or property, as the ontology describes it.
 *
 * @param node its IRI
 * @param kind class, object property or datatype property
 * @param label its name in words
 * @param comment what it means
 * @param examples examples in words
 * @param parents the classes or properties that it is a kind of, of this ontology and of others
 * @param domains classes whose instances have it; nothing for a class
 * @param ranges classes or datatypes of its values; nothing for a class
 * @param functional whether a thing has one value of it at most
 * @param close terms of other vocabularies that mean nearly the same
 * @param related terms of other vocabularies that have to do with it
 */
record Term(
    Node node,
    Kind kind,
    String label,
    String comment,
    List<String> examples,
    List<Node> parents,
    List<Node> domains,
    List<Node> ranges,
    boolean functional,
    List<Node> close,
    List<Node> related) {
  enum Kind {
    CLASS("class"),
    OBJECT_PROPERTY("object property"),
    DATATYPE_PROPERTY("datatype property");

    private final String words;

    Kind(String words) {
      this.words = words;
    }

    String words() {
      return words;
    }
  }

  Term {
    requireNonNull(node);
    requireNonNull(kind);
    requireNonNull(label);
    requireNonNull(comment);
    examples = List.copyOf(examples);
    parents = List.copyOf(parents);
    domains = List.copyOf(domains);
    ranges = List.copyOf(ranges);
    close = List.copyOf(close);
    related = List.copyOf(related);
  }

  /** The name after the hash: what the page has for an anchor. */
  String name() {
    return node.getURI().substring(node.getURI().indexOf('#') + 1);
  }
}
