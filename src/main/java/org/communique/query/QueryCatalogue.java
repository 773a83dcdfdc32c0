package org.communique.query;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.communique.CommuniqueException;

/**
 * The queries that come with the program. {@code queries/catalogue.txt} lists their files in the
 * order in which they are shown; a test compares the list with the folder.
 */
public final class QueryCatalogue {
  private static final String FOLDER = "/queries/";
  private static final String FACTS = "facts/";

  private final Map<String, CatalogueQuery> queries;
  private final List<CatalogueQuery> facts;

  private QueryCatalogue(Map<String, CatalogueQuery> queries, List<CatalogueQuery> facts) {
    this.queries = Collections.unmodifiableMap(queries);
    this.facts = List.copyOf(facts);
  }

  /** Reads and parses every query once. */
  public static QueryCatalogue load() {
    Map<String, CatalogueQuery> queries = new LinkedHashMap<>();
    List<CatalogueQuery> facts = new ArrayList<>();
    for (String path : text("catalogue.txt").lines().filter(line -> !line.isBlank()).toList()) {
      String name = path.substring(path.lastIndexOf('/') + 1, path.length() - ".rq".length());
      CatalogueQuery query = CatalogueQuery.parse(name, "queries/" + path, text(path));
      queries.put(name, query);
      if (path.startsWith(FACTS)) {
        facts.add(query);
      }
    }
    return new QueryCatalogue(queries, facts);
  }

  private static String text(String path) {
    try (InputStream in = QueryCatalogue.class.getResourceAsStream(FOLDER + path)) {
      if (in == null) {
        throw new IllegalStateException("queries/" + path + " is not in the program");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The nine fact queries, in the order of the fact types. */
  public List<CatalogueQuery> facts() {
    return facts;
  }

  /** Every query: the fact queries first, then the others. */
  public List<CatalogueQuery> all() {
    return List.copyOf(queries.values());
  }

  /** The query of a name; an error that lists the names where there is none. */
  public CatalogueQuery get(String name) {
    CatalogueQuery query = queries.get(name);
    if (query == null) {
      throw new CommuniqueException(
          "%s: no such query; name a .rq file or one of: %s"
              .formatted(name, String.join(", ", queries.keySet())));
    }
    return query;
  }

  /** The catalogue as the table that the README shows. */
  public String markdownTable() {
    return queries.values().stream()
        .map(
            query ->
                "| `%s` | %s | %s |\n".formatted(query.name(), query.title(), parameters(query)))
        .collect(Collectors.joining("", "| query | answers | parameters |\n|---|---|---|\n", ""));
  }

  private static String parameters(CatalogueQuery query) {
    return query.parameters().stream()
        .map(p -> "`%s=%s`".formatted(p.name(), p.defaultValue()))
        .collect(Collectors.joining(" "));
  }
}
