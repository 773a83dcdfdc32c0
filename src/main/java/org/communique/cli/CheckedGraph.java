package org.communique.cli;

import java.util.List;
import java.util.function.Function;
import org.communique.Version;
import org.communique.fact.Reading;
import org.communique.graph.ArticleGraph;
import org.communique.graph.GraphBuilder;
import org.communique.graph.Provenance;
import org.communique.validate.Finding;
import org.communique.validate.Validator;

/**
 * The graph of an article and what the shapes have against it.
 *
 * @param graph the graph
 * @param findings nothing where it conforms
 */
record CheckedGraph(ArticleGraph graph, List<Finding> findings) {
  CheckedGraph {
    findings = List.copyOf(findings);
  }

  boolean conforms() {
    return findings.stream().noneMatch(Finding::isViolation);
  }

  /** Makes graphs, without the time of day: the same article gives the same graph. */
  static Function<Reading, ArticleGraph> builder() {
    return new GraphBuilder(Provenance.timeless(Version.CURRENT))::build;
  }

  /** Makes graphs and checks them. */
  static Function<Reading, CheckedGraph> checker() {
    Validator validator = new Validator();
    return builder().andThen(graph -> new CheckedGraph(graph, validator.validate(graph)));
  }
}
