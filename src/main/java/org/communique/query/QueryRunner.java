package org.communique.query;

import java.net.URI;
import java.util.Map;
import org.communique.graph.ArticleGraph;
import org.communique.store.Store;

/** Runs queries over one article, a store or a remote endpoint. */
public final class QueryRunner {
  private QueryRunner() {}

  public static QueryRunner over(ArticleGraph article) {
    throw new UnsupportedOperationException("in work: " + article);
  }

  public static QueryRunner over(Store store) {
    throw new UnsupportedOperationException("in work: " + store);
  }

  public static QueryRunner over(URI endpoint) {
    throw new UnsupportedOperationException("in work: " + endpoint);
  }

  /** The answer with every parameter at its default. */
  public ResultTable run(CatalogueQuery query) {
    return run(query, Map.of());
  }

  /**
   * The answer.
   *
   * @param values of parameters by name; others keep their defaults; an unknown name is an error
   */
  public ResultTable run(CatalogueQuery query, Map<String, String> values) {
    throw new UnsupportedOperationException("in work: " + query + values);
  }
}
