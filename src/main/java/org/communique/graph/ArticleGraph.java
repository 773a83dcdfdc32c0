package org.communique.graph;

import static java.util.Objects.requireNonNull;

import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.GraphUtil;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.communique.vocab.Namespace;

/**
 * What one article states, in RDF. Two graphs, so that an article can be replaced and retracted as
 * a whole: what the article says, and what the gazetteer knows of the entities it speaks of, which
 * other articles share.
 *
 * @param articleId the article's id
 * @param name IRI of the article's own graph
 * @param statements what the article states, with its evidence
 * @param entities descriptions of entities that do not depend on any article
 */
public record ArticleGraph(String articleId, Node name, Graph statements, Graph entities) {
  public ArticleGraph {
    requireNonNull(articleId);
    requireNonNull(name);
    requireNonNull(statements);
    requireNonNull(entities);
  }

  /** The name of an article's graph. */
  public static Node nameOf(String articleId) {
    return Iris.graph(articleId);
  }

  /** Both graphs as named graphs. */
  public DatasetGraph dataset() {
    DatasetGraph dataset = DatasetGraphFactory.create();
    dataset.addGraph(name, statements);
    dataset.addGraph(Namespace.ENTITIES_GRAPH, entities);
    return dataset;
  }

  /** Both graphs in one. */
  public Graph union() {
    Graph union = GraphMemFactory.createDefaultGraph();
    GraphUtil.addInto(union, statements);
    GraphUtil.addInto(union, entities);
    return union;
  }
}
