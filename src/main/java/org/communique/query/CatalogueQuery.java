package org.communique.query;

import java.nio.file.Path;
import java.util.List;
import org.apache.jena.query.Query;

/**
 * A SPARQL query with a header that says what it is for.
 *
 * @param name its name in the catalogue: "people", "meetings", "why"
 * @param title what it answers, in a few words
 * @param purpose what it answers, in a sentence or two
 * @param parameters the values it asks for
 * @param example an example of its answer
 * @param query the query
 */
public record CatalogueQuery(
    String name,
    String title,
    String purpose,
    List<Parameter> parameters,
    String example,
    Query query) {
  public CatalogueQuery {
    parameters = List.copyOf(parameters);
  }

  /** Reads a query from a file; a header is welcome and not needed. */
  public static CatalogueQuery read(Path file) {
    throw new UnsupportedOperationException("in work: " + file);
  }

  /** The columns of its answer. */
  public List<String> columns() {
    return List.copyOf(query.getResultVars());
  }
}
