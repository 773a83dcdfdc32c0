package org.communique.graph;

import org.communique.fact.Reading;

/** Makes the graph of an article out of what was read in it. */
public final class GraphBuilder {
  private final Provenance provenance;

  public GraphBuilder(Provenance provenance) {
    this.provenance = provenance;
  }

  public ArticleGraph build(Reading reading) {
    throw new UnsupportedOperationException("in work: " + provenance + reading);
  }
}
