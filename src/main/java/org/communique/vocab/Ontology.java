package org.communique.vocab;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;

/** The files of {@code ontology/}, as they are packed into the program. */
public final class Ontology {
  private Ontology() {}

  /** The statements of some of the files together. */
  public static Graph read(String... names) {
    Graph graph = GraphMemFactory.createDefaultGraph();
    for (String name : names) {
      try (InputStream in = Ontology.class.getResourceAsStream("/ontology/" + name)) {
        if (in == null) {
          throw new IllegalStateException("ontology/" + name + " is not in the program");
        }
        RDFParser.source(in).lang(Lang.TURTLE).parse(graph);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return graph;
  }
}
