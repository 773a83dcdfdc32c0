package org.communique.query;

import static java.util.Objects.requireNonNull;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import org.apache.jena.atlas.web.HttpException;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryException;
import org.apache.jena.shared.JenaException;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingBuilder;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.http.QueryExecHTTPBuilder;
import org.apache.jena.system.Txn;
import org.communique.CommuniqueException;
import org.communique.graph.ArticleGraph;
import org.communique.store.Store;

/**
 * Runs queries over one article, a store or a remote endpoint. A parameter's value takes the place
 * of the variable {@code $_name} as a literal, after the query was parsed: whatever it contains, it
 * stays a value.
 */
public final class QueryRunner {
  private final BiFunction<Query, Binding, ResultTable> engine;

  private QueryRunner(BiFunction<Query, Binding, ResultTable> engine) {
    this.engine = engine;
  }

  public static QueryRunner over(ArticleGraph article) {
    return over(article.dataset());
  }

  public static QueryRunner over(Store store) {
    return over(store.dataset());
  }

  public static QueryRunner over(DatasetGraph dataset) {
    requireNonNull(dataset);
    return new QueryRunner(
        (query, values) ->
            Txn.calculateRead(
                dataset,
                () -> {
                  try (QueryExec execution =
                      QueryExec.dataset(dataset).query(query).substitution(values).build()) {
                    return ResultTable.of(execution);
                  }
                }));
  }

  /**
   * Runs queries in a way of the caller's.
   *
   * @param engine answers a query with values for some of its variables
   */
  public static QueryRunner by(BiFunction<Query, Binding, ResultTable> engine) {
    return new QueryRunner(requireNonNull(engine));
  }

  /** Runs queries over HTTP, by the SPARQL 1.1 Protocol. */
  public static QueryRunner over(URI endpoint) {
    if (!"http".equals(endpoint.getScheme()) && !"https".equals(endpoint.getScheme())) {
      throw new CommuniqueException(
          endpoint + ": is not the address of an endpoint; it begins with http:// or https://");
    }
    return new QueryRunner(
        (query, values) -> {
          try (QueryExec execution =
              QueryExecHTTPBuilder.service(endpoint.toString())
                  .query(query)
                  .substitution(values)
                  .build()) {
            return ResultTable.of(execution);
          } catch (HttpException e) {
            throw unanswered(endpoint, "HTTP " + e.getStatusCode(), e);
          } catch (JenaException e) {
            throw unanswered(endpoint, "no SPARQL answer", e);
          }
        });
  }

  private static CommuniqueException unanswered(URI endpoint, String reason, Exception cause) {
    return new CommuniqueException(
        "%s: does not answer the query (%s); check the address and that a server runs there"
            .formatted(endpoint, reason),
        cause);
  }

  /** The answer with every parameter at its default. */
  public ResultTable run(CatalogueQuery query) {
    return run(query, Map.of());
  }

  /**
   * The answer.
   *
   * @param values of parameters by name; others keep their defaults; an unknown name is an error
   */
  public ResultTable run(CatalogueQuery query, Map<String, String> values) {
    List<String> names = query.parameters().stream().map(Parameter::name).toList();
    for (String name : values.keySet()) {
      if (!names.contains(name)) {
        throw new CommuniqueException(unknown(query, name, names));
      }
    }
    BindingBuilder bindings = Binding.builder();
    for (Parameter parameter : query.parameters()) {
      String given = values.getOrDefault(parameter.name(), parameter.defaultValue());
      String value = parameter.checked(given);
      bindings.add(Var.alloc("_" + parameter.name()), NodeFactory.createLiteralString(value));
    }
    try {
      return engine.apply(query.query(), bindings.build());
    } catch (QueryException e) {
      throw new CommuniqueException(
          "%s: the query cannot be run: %s; mend it".formatted(query.name(), e.getMessage()), e);
    }
  }

  private static String unknown(CatalogueQuery query, String name, List<String> names) {
    String known =
        names.isEmpty()
            ? "it takes none"
            : names.stream().collect(Collectors.joining(", ", "it takes ", ""));
    return "%s: has no parameter %s; %s".formatted(query.name(), name, known);
  }
}
