package org.communique.graph;

import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Triple;
import org.apache.jena.graph.impl.GraphBase;
import org.apache.jena.util.iterator.ExtendedIterator;
import org.apache.jena.util.iterator.WrappedIterator;

/** A view of a graph that always answers in the same order. */
final class SortedGraph extends GraphBase {
  private final List<Triple> triples;

  SortedGraph(Graph graph) {
    this.triples = SortedTurtle.sorted(graph);
  }

  @Override
  protected ExtendedIterator<Triple> graphBaseFind(Triple pattern) {
    return WrappedIterator.create(triples.stream().filter(pattern::matches).iterator());
  }
}
