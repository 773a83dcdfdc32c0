package org.communique.validate;

import java.nio.file.Path;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.communique.graph.ArticleGraph;

/** Checks graphs against {@code ontology/shapes.ttl}. */
public final class Validator {
  /** What the shapes have against a graph: nothing where it conforms. */
  public List<Finding> validate(Graph graph) {
    throw new UnsupportedOperationException("in work: " + graph);
  }

  public List<Finding> validate(ArticleGraph article) {
    return validate(article.union());
  }

  /** Reads a file of any RDF format and checks all of its graphs together. */
  public List<Finding> validate(Path file) {
    throw new UnsupportedOperationException("in work: " + file);
  }
}
