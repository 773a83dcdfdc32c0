package org.communique.graph;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.communique.CommuniqueException;

/** The serialisations of RDF that can be written. */
public enum GraphFormat {
  /** Turtle: the union of all graphs. */
  TURTLE(".ttl"),
  /** TriG: named graphs kept apart. */
  TRIG(".trig"),
  /** N-Quads: named graphs kept apart, a line a statement. */
  NQUADS(".nq"),
  /** JSON-LD: named graphs kept apart. */
  JSONLD(".jsonld"),
  /** RDF/XML: the union of all graphs. */
  RDFXML(".rdf");

  private final String extension;

  GraphFormat(String extension) {
    this.extension = extension;
  }

  public String extension() {
    return extension;
  }

  /** Whether statements about statements, which RDF 1.2 has, can be written in it. */
  public boolean hasRdf12() {
    return this == TURTLE || this == TRIG || this == NQUADS;
  }

  /** The format that a file's name asks for. */
  public static GraphFormat of(Path file) {
    String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
    return Arrays.stream(values())
        .filter(format -> name.endsWith(format.extension))
        .findFirst()
        .orElseThrow(
            () ->
                new CommuniqueException(
                    "%s: unknown graph format; use a name that ends in %s"
                        .formatted(
                            file,
                            Arrays.stream(values())
                                .map(GraphFormat::extension)
                                .collect(Collectors.joining(", ")))));
  }
}
