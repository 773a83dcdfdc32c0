package org.communique.query;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.QueryParseException;
import org.communique.CommuniqueException;

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
    requireNonNull(name);
    requireNonNull(title);
    requireNonNull(purpose);
    parameters = List.copyOf(parameters);
    requireNonNull(example);
    requireNonNull(query);
  }

  /** Reads a query from a file; a header is welcome and not needed. */
  public static CatalogueQuery read(Path file) {
    String name = file.getFileName().toString().replaceFirst("\\.rq$", "");
    try {
      return parse(name, file.toString(), Files.readString(file));
    } catch (CharacterCodingException e) {
      throw new CommuniqueException(file + ": is not UTF-8 text; name a SPARQL query", e);
    } catch (IOException e) {
      throw new CommuniqueException(
          file + ": cannot be read; name a query of the catalogue or a .rq file", e);
    }
  }

  /**
   * Reads a query from a text.
   *
   * @param source what to call the text in a message
   */
  public static CatalogueQuery parse(String name, String source, String text) {
    try {
      Header header = Header.parse(text);
      return new CatalogueQuery(
          name,
          header.title(),
          header.purpose(),
          header.parameters(),
          header.example(),
          QueryFactory.create(text));
    } catch (QueryParseException e) {
      String reason = e.getMessage().lines().findFirst().orElse("malformed");
      throw new CommuniqueException(
          "%s:%d: malformed query: %s; mend it there".formatted(source, e.getLine(), reason), e);
    }
  }

  /** The columns of its answer, in order. */
  public List<String> columns() {
    return List.copyOf(query.getResultVars());
  }
}
