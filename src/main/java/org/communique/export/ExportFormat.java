package org.communique.export;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.apache.jena.sparql.core.DatasetGraph;
import org.communique.CommuniqueException;
import org.communique.graph.GraphFormat;
import org.communique.graph.GraphWriter;

/** What a store can be handed on as. The same store gives the same bytes. */
public enum ExportFormat {
  TURTLE(GraphFormat.TURTLE),
  TRIG(GraphFormat.TRIG),
  NQUADS(GraphFormat.NQUADS),
  JSONLD(GraphFormat.JSONLD),
  RDFXML(GraphFormat.RDFXML),
  /** N-Quads in the canonical form of the W3C's RDFC-1.0. */
  RDFC10(".c14n.nq", ExportFormat::writeCanonical),
  /** The network of actors, for Gephi. */
  GRAPHML(".graphml", ActorNetwork::write),
  /** The places, for maps. */
  GEOJSON(".geojson", PlaceMap::write),
  /** The nine fact tables of each article, in a folder. */
  CSV(
      "",
      (dataset, out) -> {
        throw new CommuniqueException("tables need a folder; name one with --out");
      });

  private final String extension;
  private final boolean rdf12;
  private final BiConsumer<DatasetGraph, OutputStream> writer;

  ExportFormat(GraphFormat format) {
    this.extension = format.extension();
    this.rdf12 = format.hasRdf12();
    this.writer = (dataset, out) -> new GraphWriter(format).write(dataset, out);
  }

  ExportFormat(String extension, BiConsumer<DatasetGraph, OutputStream> writer) {
    this.extension = extension;
    this.rdf12 = false;
    this.writer = writer;
  }

  /** The format that a file's name asks for; the longest ending counts. */
  public static Optional<ExportFormat> of(Path file) {
    String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
    return Arrays.stream(values())
        .filter(format -> !format.extension.isEmpty() && name.endsWith(format.extension))
        .max(java.util.Comparator.comparing(format -> format.extension.length()));
  }

  /** Whether statements about statements, which RDF 1.2 has, can be written in it. */
  public boolean hasRdf12() {
    return rdf12;
  }

  void write(DatasetGraph dataset, OutputStream out) {
    writer.accept(dataset, out);
  }

  private static void writeCanonical(DatasetGraph dataset, OutputStream out) {
    try {
      for (String line : CanonicalForm.of(dataset.find())) {
        out.write((line + "\n").getBytes(StandardCharsets.UTF_8));
      }
      out.flush();
    } catch (IOException e) {
      throw new CommuniqueException("the graph cannot be written: " + e.getMessage(), e);
    }
  }
}
