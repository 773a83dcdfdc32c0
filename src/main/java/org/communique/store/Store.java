package org.communique.store;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphUtil;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.communique.CommuniqueException;
import org.communique.graph.ArticleGraph;
import org.communique.validate.Finding;
import org.communique.validate.Validator;
import org.communique.vocab.Cq;
import org.communique.vocab.Namespace;

/**
 * A collection of article graphs, on disk (TDB2) or in memory. Each article has a graph of its own;
 * the graph of entities holds what the gazetteer knows of those that some article speaks of, and
 * nothing else, so that loading and retracting articles in any order leads to the same store.
 */
public final class Store implements AutoCloseable {
  /**
   * How much a store holds.
   *
   * @param articles number of articles
   * @param triples number of statements in all graphs
   */
  public record Status(long articles, long triples) {}

  private final DatasetGraph dataset;
  private final Validator validator = new Validator();

  private Store(DatasetGraph dataset) {
    this.dataset = requireNonNull(dataset);
  }

  public static Store inMemory() {
    return new Store(DatasetGraphFactory.createTxnMem());
  }

  /** Opens a store on disk, or makes one where there is none. */
  public static Store open(Path directory) {
    try {
      Files.createDirectories(directory);
    } catch (IOException e) {
      throw new CommuniqueException(
          directory + ": no store can be made here (" + e + "); name another folder", e);
    }
    return new Store(StoreLock.connect(directory));
  }

  /**
   * Validates an article's graph and puts it in the place of an earlier version, in one
   * transaction. Where there are violations nothing is changed. Returns what validation found.
   */
  public List<Finding> load(ArticleGraph article) {
    List<Finding> findings = validator.validate(article);
    if (findings.stream().noneMatch(Finding::isViolation)) {
      Txn.executeWrite(
          dataset,
          () -> {
            remove(article.name());
            GraphUtil.addInto(dataset.getGraph(article.name()), article.statements());
            GraphUtil.addInto(dataset.getGraph(Namespace.ENTITIES_GRAPH), article.entities());
          });
    }
    return findings;
  }

  /** Removes an article, and what only it supported; false where it is not there. */
  public boolean retract(String articleId) {
    Node name = ArticleGraph.nameOf(articleId);
    return Txn.calculateWrite(dataset, () -> remove(name));
  }

  private boolean remove(Node name) {
    if (!dataset.containsGraph(name)) {
      return false;
    }
    Set<Node> described =
        dataset.getGraph(name).find().toList().stream()
            .map(triple -> triple.getSubject())
            .collect(Collectors.toSet());
    dataset.removeGraph(name);
    Graph entities = dataset.getGraph(Namespace.ENTITIES_GRAPH);
    described.stream()
        .filter(node -> entities.contains(node, Node.ANY, Node.ANY) && !isDescribed(node))
        .forEach(node -> forget(entities, node));
    return true;
  }

  private boolean isDescribed(Node entity) {
    return dataset.stream(Node.ANY, entity, Node.ANY, Node.ANY)
        .anyMatch(quad -> !quad.getGraph().equals(Namespace.ENTITIES_GRAPH));
  }

  /** Removes an entity and the nodes that are part of its description, such as its geometry. */
  private static void forget(Graph entities, Node entity) {
    String parts = entity.getURI() + "/";
    entities.find(entity, Node.ANY, Node.ANY).toList().stream()
        .map(triple -> triple.getObject())
        .filter(object -> object.isURI() && object.getURI().startsWith(parts))
        .forEach(part -> entities.remove(part, Node.ANY, Node.ANY));
    entities.remove(entity, Node.ANY, Node.ANY);
  }

  public Status status() {
    return Txn.calculateRead(
        dataset,
        () ->
            new Status(
                dataset.stream(Node.ANY, Node.ANY, Cq.ARTICLE_ID, Node.ANY).count(),
                dataset.stream(Quad.ANY.getGraph(), Node.ANY, Node.ANY, Node.ANY).count()));
  }

  public DatasetGraph dataset() {
    return dataset;
  }

  @Override
  public void close() {
    dataset.close();
  }
}
