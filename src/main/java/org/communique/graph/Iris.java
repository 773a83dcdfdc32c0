package org.communique.graph;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.apache.jena.atlas.lib.IRILib;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.communique.Checksum;
import org.communique.vocab.Namespace;

/**
 * Makes identifiers that are the same whenever the thing is: readable names where a name says what
 * is meant, a digest of the content where only the content does.
 */
final class Iris {
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern GAPS = Pattern.compile("[^\\p{L}\\p{N}]+");

  private Iris() {}

  static Node iri(String path) {
    return NodeFactory.createURI(Namespace.ID + path);
  }

  /** What an identifier has after the namespace of all. */
  static String pathOf(Node node) {
    return node.getURI().substring(Namespace.ID.length());
  }

  /** A part of something: {@code <whole>/<path>}. */
  static Node part(Node whole, String path) {
    return NodeFactory.createURI(whole.getURI() + "/" + path);
  }

  static Node article(String id) {
    return iri("article/" + IRILib.encodeUriComponent(id));
  }

  static Node graph(String articleId) {
    return iri("graph/" + IRILib.encodeUriComponent(articleId));
  }

  /** A name as part of an address: "Côte d'Ivoire" is {@code cote-d-ivoire}. */
  static String slug(String name) {
    String plain = MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFKD)).replaceAll("");
    String joined = GAPS.matcher(plain.toLowerCase(Locale.ROOT)).replaceAll("-");
    String slug = joined.replaceAll("^-|-$", "");
    return slug.isEmpty() ? digest(name) : slug;
  }

  /** The first ten hexadecimal digits of a text's SHA-256. */
  static String digest(String text) {
    return Checksum.sha256(List.of(text.getBytes(StandardCharsets.UTF_8))).substring(0, 10);
  }
}
