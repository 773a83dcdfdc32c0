package org.communique.vocab;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.system.StreamRDFBase;

/** The files of {@code ontology/}, as they are packed into the program. */
public final class Ontology {
  private Ontology() {}

  /** The statements of some of the files together. */
  public static Graph read(String... names) {
    Graph graph = GraphMemFactory.createDefaultGraph();
    for (String name : names) {
      RDFParser.fromString(text(name), Lang.TURTLE).parse(graph);
    }
    return graph;
  }

  /** What a file describes, in the order in which it does. */
  public static Set<Node> subjects(String name) {
    Set<Node> subjects = new LinkedHashSet<>();
    RDFParser.fromString(text(name), Lang.TURTLE)
        .parse(
            new StreamRDFBase() {
              @Override
              public void triple(Triple triple) {
                subjects.add(triple.getSubject());
              }
            });
    return subjects;
  }

  /** A file as it is. */
  public static String text(String name) {
    try (InputStream in = Ontology.class.getResourceAsStream("/ontology/" + name)) {
      if (in == null) {
        throw new IllegalStateException("ontology/" + name + " is not in the program");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
