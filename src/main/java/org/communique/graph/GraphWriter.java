package org.communique.graph;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.apache.jena.atlas.io.IndentedWriter;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphUtil;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.graph.GraphFactory;
import org.communique.CommuniqueException;
import org.communique.vocab.Namespace;

/** Writes graphs so that the same statements give the same bytes. */
public final class GraphWriter {
  private final GraphFormat format;

  public GraphWriter(GraphFormat format) {
    this.format = requireNonNull(format);
  }

  /** Writes to a temporary file beside the target, then moves it there: all or nothing. */
  public void write(Collection<ArticleGraph> articles, Path file) {
    write(merge(articles), file);
  }

  /** Writes to a stream and leaves it open. */
  public void write(Collection<ArticleGraph> articles, OutputStream out) {
    write(merge(articles), out);
  }

  /** As {@link #write(Collection, Path)}, for a dataset. */
  public void write(DatasetGraph dataset, Path file) {
    OutputFile.write(file, out -> write(dataset, out));
  }

  /** As {@link #write(Collection, OutputStream)}, for a dataset. */
  public void write(DatasetGraph dataset, OutputStream out) {
    switch (format) {
      case TURTLE, TRIG -> writeTurtle(dataset, out);
      case NQUADS -> writeQuads(dataset, out);
      case JSONLD -> RDFWriter.source(sorted(dataset)).format(RDFFormat.JSONLD).output(out);
      case RDFXML ->
          RDFWriter.source(withPrefixes(new SortedGraph(union(dataset))))
              .format(RDFFormat.RDFXML_PLAIN)
              .output(out);
    }
  }

  /** The graphs of articles as they are, for there may be many, and one for what they share. */
  private static DatasetGraph merge(Collection<ArticleGraph> articles) {
    DatasetGraph dataset = DatasetGraphFactory.createGeneral();
    Graph shared = GraphFactory.createDefaultGraph();
    for (ArticleGraph article : articles) {
      dataset.addGraph(article.name(), article.statements());
      GraphUtil.addInto(shared, article.entities());
    }
    if (!shared.isEmpty()) {
      dataset.addGraph(Namespace.ENTITIES_GRAPH, shared);
    }
    return dataset;
  }

  private static List<Node> names(DatasetGraph dataset) {
    List<Node> names = new ArrayList<>();
    dataset.listGraphNodes().forEachRemaining(names::add);
    names.sort(Comparator.comparing(Node::getURI));
    return names;
  }

  private static Graph union(DatasetGraph dataset) {
    Graph union = GraphFactory.createDefaultGraph();
    GraphUtil.addInto(union, dataset.getDefaultGraph());
    names(dataset).forEach(name -> GraphUtil.addInto(union, dataset.getGraph(name)));
    return union;
  }

  private static DatasetGraph sorted(DatasetGraph dataset) {
    DatasetGraph sorted =
        DatasetGraphFactory.createGeneral(withPrefixes(new SortedGraph(dataset.getDefaultGraph())));
    names(dataset).forEach(n -> sorted.addGraph(n, new SortedGraph(dataset.getGraph(n))));
    return sorted;
  }

  private static Graph withPrefixes(Graph graph) {
    graph.getPrefixMapping().setNsPrefixes(Namespace.PREFIXES);
    return graph;
  }

  private void writeTurtle(DatasetGraph dataset, OutputStream out) {
    IndentedWriter writer = new IndentedWriter(out);
    SortedTurtle turtle = new SortedTurtle(writer);
    turtle.writeHead();
    if (format == GraphFormat.TURTLE) {
      turtle.writeTriples(union(dataset));
    } else {
      turtle.writeTriples(dataset.getDefaultGraph());
      names(dataset).forEach(name -> turtle.writeGraph(name, dataset.getGraph(name)));
    }
    writer.flush();
  }

  /** Graph by graph, so that no more than one is held as text. */
  private static void writeQuads(DatasetGraph dataset, OutputStream out) {
    try {
      writeLines(dataset.getDefaultGraph(), " .\n", out);
      for (Node name : names(dataset)) {
        writeLines(dataset.getGraph(name), " " + NodeFmtLib.strNT(name) + " .\n", out);
      }
    } catch (IOException e) {
      throw new CommuniqueException("the graph cannot be written: " + e.getMessage(), e);
    }
  }

  private static void writeLines(Graph graph, String end, OutputStream out) throws IOException {
    List<String> lines =
        graph
            .find()
            .mapWith(
                t ->
                    "%s %s %s%s"
                        .formatted(
                            NodeFmtLib.strNT(t.getSubject()),
                            NodeFmtLib.strNT(t.getPredicate()),
                            NodeFmtLib.strNT(t.getObject()),
                            end))
            .toList();
    lines.sort(Comparator.naturalOrder());
    for (String line : lines) {
      out.write(line.getBytes(StandardCharsets.UTF_8));
    }
  }
}
