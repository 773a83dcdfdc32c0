package org.communique.graph;

import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Collection;

/** Writes graphs so that the same statements give the same bytes. */
public final class GraphWriter {
  private final GraphFormat format;

  public GraphWriter(GraphFormat format) {
    this.format = format;
  }

  /** Writes to a stream and leaves it open. */
  public void write(Collection<ArticleGraph> articles, OutputStream out) {
    throw new UnsupportedOperationException("in work: " + format + articles + out);
  }

  /** Writes to a temporary file beside the target, then moves it there: all or nothing. */
  public void write(Collection<ArticleGraph> articles, Path file) {
    throw new UnsupportedOperationException("in work: " + format + articles + file);
  }
}
