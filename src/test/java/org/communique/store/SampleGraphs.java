package org.communique.store;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.RDFS;
import org.communique.graph.ArticleGraph;
import org.communique.graph.GraphBuilder;
import org.communique.graph.GraphFormat;
import org.communique.graph.GraphWriter;
import org.communique.graph.Provenance;
import org.communique.graph.SampleReading;
import org.communique.vocab.Cq;
import org.communique.vocab.Namespace;

/** Graphs of articles that need no models. */
public final class SampleGraphs {
  private static final GraphBuilder BUILDER = new GraphBuilder(Provenance.timeless("test"));

  private SampleGraphs() {}

  /** The graph of a dispatch with every kind of fact. */
  public static ArticleGraph dispatch(String id) {
    return BUILDER.build(SampleReading.of(id));
  }

  /** A dispatch with something more of its own and something more that it says of entities. */
  static ArticleGraph dispatch(String id, int version) {
    ArticleGraph article = dispatch(id);
    note(article.statements(), "note/" + id, "version " + version);
    note(article.entities(), "place/japan", "known in version " + version);
    return article;
  }

  /** An article that says these things, and these of entities that articles share. */
  static ArticleGraph small(String id, Set<Integer> said, Set<Integer> shared) {
    Graph statements = GraphMemFactory.createDefaultGraph();
    statements.add(ArticleGraph.nameOf(id), Cq.ARTICLE_ID, NodeFactory.createLiteralString(id));
    said.forEach(number -> note(statements, "thing/" + number % 3, "said " + number));
    Graph entities = GraphMemFactory.createDefaultGraph();
    shared.forEach(number -> note(entities, "thing/" + number % 3, "known " + number));
    return new ArticleGraph(id, ArticleGraph.nameOf(id), statements, entities);
  }

  /** An article that is told from its other versions, and says a little more of itself. */
  public static ArticleGraph generated(String id, int version) {
    Set<Integer> said = new TreeSet<>();
    for (int i = 0; i < 20; i++) {
      said.add(version * 7 + i);
    }
    ArticleGraph article = small(id, said, Set.of(version % 5, version % 5 + 1));
    note(article.statements(), "note/" + id, "version " + version);
    return article;
  }

  private static void note(Graph graph, String about, String text) {
    Node subject = NodeFactory.createURI(Namespace.ID + about);
    graph.add(subject, RDFS.comment.asNode(), NodeFactory.createLiteralString(text));
  }

  /** All that a store holds, as sorted N-Quads. */
  public static String dump(ArticleStore store) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    store.read(dataset -> new GraphWriter(GraphFormat.NQUADS).write(dataset, out));
    return out.toString(StandardCharsets.UTF_8);
  }
}
