package org.communique.store;

import java.nio.file.Path;
import java.util.List;
import org.apache.jena.sparql.core.DatasetGraph;
import org.communique.graph.ArticleGraph;
import org.communique.validate.Finding;

/** A collection of article graphs, on disk or in memory. */
public final class Store implements AutoCloseable {
  /**
   * How much a store holds.
   *
   * @param articles number of articles
   * @param triples number of statements in all graphs
   */
  public record Status(long articles, long triples) {}

  private final DatasetGraph dataset;

  private Store(DatasetGraph dataset) {
    this.dataset = dataset;
  }

  public static Store inMemory() {
    throw new UnsupportedOperationException("in work");
  }

  /** Opens a store on disk, or makes one. */
  public static Store open(Path directory) {
    throw new UnsupportedOperationException("in work: " + directory);
  }

  /**
   * Validates an article's graph and puts it in the place of an earlier version, in one
   * transaction. Where there are violations nothing is changed.
   */
  public List<Finding> load(ArticleGraph article) {
    throw new UnsupportedOperationException("in work: " + article);
  }

  /** Removes an article, and what only it supported; false where it is not there. */
  public boolean retract(String articleId) {
    throw new UnsupportedOperationException("in work: " + articleId);
  }

  public Status status() {
    throw new UnsupportedOperationException("in work");
  }

  public DatasetGraph dataset() {
    return dataset;
  }

  @Override
  public void close() {
    dataset.close();
  }
}
