package org.communique.store;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.jena.sparql.core.DatasetGraph;
import org.communique.graph.ArticleGraph;
import org.communique.validate.Finding;

/**
 * A collection of article graphs. Each article has a graph of its own; the graph of entities holds
 * what is known of those that some article speaks of, and nothing else: any sequence of loads,
 * reloads and retractions leads to the same store as loading what is left.
 */
public interface ArticleStore extends AutoCloseable {
  /**
   * How much a store holds. What the store keeps for its own books does not count.
   *
   * @param articles number of articles
   * @param triples number of statements in all graphs
   * @param versions of the software that read the articles, sorted
   * @param lastLoad when an article was last put in or replaced
   */
  record Status(long articles, long triples, List<String> versions, Optional<Instant> lastLoad) {
    public Status {
      versions = List.copyOf(versions);
      requireNonNull(lastLoad);
    }
  }

  /**
   * Validates an article's graph and puts it in the place of an earlier version, in one
   * transaction. Where there are violations, or the same graph is there, nothing is changed.
   */
  Load load(ArticleGraph article);

  /** Removes an article, and what only it supported; false where it is not there. */
  boolean retract(String articleId);

  Status status();

  /** Hands out all graphs of articles and the graph of entities, as they are at one moment. */
  void read(Consumer<DatasetGraph> reader);

  @Override
  void close();

  /**
   * What came of loading an article.
   *
   * @param outcome what was done
   * @param findings what validation found
   */
  record Load(Outcome outcome, List<Finding> findings) {
    /** What was done with an article. */
    public enum Outcome {
      /** It was not there and is now. */
      ADDED,
      /** It took the place of another version. */
      REPLACED,
      /** The same was there. */
      UNCHANGED,
      /** It violates the shapes; nothing was done. */
      REFUSED
    }

    public Load {
      requireNonNull(outcome);
      findings = List.copyOf(findings);
    }
  }
}
