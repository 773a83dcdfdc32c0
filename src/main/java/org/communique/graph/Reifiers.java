package org.communique.graph;

import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.GraphUtil;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.vocabulary.RDF;
import org.communique.vocab.Cq;
import org.communique.vocab.External;

/**
 * Provenance as RDF 1.2 has it, beside that in plain RDF: the words that a thing rests on reify
 * each statement about it. {@code <evidence> rdf:reifies <<( <meeting> cq:place <oslo> )>>}.
 */
public final class Reifiers {
  private Reifiers() {}

  /** An article's graph with them. */
  public static ArticleGraph addedTo(ArticleGraph article) {
    return new ArticleGraph(
        article.articleId(), article.name(), addedTo(article.statements()), article.entities());
  }

  /** A copy of a dataset with them, graph by graph. */
  public static DatasetGraph addedTo(DatasetGraph dataset) {
    DatasetGraph copy = DatasetGraphFactory.createGeneral(addedTo(dataset.getDefaultGraph()));
    dataset
        .listGraphNodes()
        .forEachRemaining(name -> copy.addGraph(name, addedTo(dataset.getGraph(name))));
    return copy;
  }

  private static Graph addedTo(Graph statements) {
    Graph all = GraphMemFactory.createDefaultGraph();
    GraphUtil.addInto(all, statements);
    statements
        .find()
        .filterKeep(Reifiers::leadsToWords)
        .filterKeep(t -> statements.contains(t.getObject(), RDF.type.asNode(), Cq.EVIDENCE))
        .forEach(t -> reify(statements, t.getSubject(), t.getObject(), all));
    return all;
  }

  private static void reify(Graph statements, Node subject, Node words, Graph all) {
    statements
        .find(subject, Node.ANY, Node.ANY)
        .filterDrop(Reifiers::leadsToWords)
        .forEach(t -> all.add(words, External.REIFIES, NodeFactory.createTripleTerm(t)));
  }

  private static boolean leadsToWords(Triple statement) {
    return statement.getPredicate().equals(Cq.HAS_EVIDENCE)
        || statement.getPredicate().equals(External.WAS_DERIVED_FROM);
  }
}
