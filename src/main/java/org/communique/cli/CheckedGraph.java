package org.communique.cli;

import java.util.List;
import java.util.function.Function;
import org.communique.Version;
import org.communique.fact.Reading;
import org.communique.graph.ArticleGraph;
import org.communique.graph.Excerpt;
import org.communique.graph.GraphBuilder;
import org.communique.graph.Provenance;
import org.communique.pipeline.Knowledge;
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
  static Function<Reading, ArticleGraph> builder(Knowledge knowledge, Excerpt excerpt) {
    Provenance provenance =
        Provenance.timeless(Version.CURRENT)
            .with(
                List.of(
                    new Provenance.Knowledge("rules", knowledge.rules().checksum()),
                    new Provenance.Knowledge("gazetteer", knowledge.gazetteer().checksum())));
    return new GraphBuilder(provenance, excerpt, knowledge::isContested)::build;
  }

  /** Makes graphs and checks them. */
  static Function<Reading, CheckedGraph> checker(Knowledge knowledge, Excerpt excerpt) {
    Validator validator = new Validator();
    return builder(knowledge, excerpt)
        .andThen(graph -> new CheckedGraph(graph, validator.validate(graph)));
  }
}
