package org.communique.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.apache.jena.fuseki.servlets.HttpAction;
import org.apache.jena.fuseki.servlets.SPARQL_QueryDataset;
import org.apache.jena.fuseki.servlets.ServletOps;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.riot.web.HttpNames;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.web.HttpSC;

/** Fuseki's query service within limits. */
final class GuardedQuery extends SPARQL_QueryDataset {
  /** Tells how many rows there can be, as Virtuoso does. */
  static final String MAX_ROWS = "X-SPARQL-MaxRows";

  /** Ways around the rule that pages elsewhere cannot read what a browser has access to. */
  private static final List<String> REFUSED =
      List.of(HttpNames.paramCallback, HttpNames.paramStyleSheet);

  private static final String RUNNING = GuardedQuery.class.getName();

  private final long rows;
  private final RunningQueries running;

  GuardedQuery(Limits limits, RunningQueries running) {
    this.rows = limits.rows();
    this.running = running;
  }

  @Override
  protected void validateRequest(HttpAction action) {
    for (String parameter : REFUSED) {
      if (action.getRequestParameter(parameter) != null) {
        ServletOps.errorBadRequest("the parameter '" + parameter + "' is not taken here");
      }
    }
  }

  @Override
  protected void executeBody(HttpAction action) {
    try {
      byte[] body = RequestBody.read(action.getRequestInputStream());
      execute(new String(body, StandardCharsets.UTF_8), action);
    } catch (IOException unread) {
      ServletOps.errorOccurred(unread);
    }
  }

  @Override
  protected void validateQuery(HttpAction action, Query query) {
    if (query.getGraphURIs().stream().anyMatch(GuardedQuery::isFile)
        || query.getNamedGraphURIs().stream().anyMatch(GuardedQuery::isFile)) {
      ServletOps.error(HttpSC.FORBIDDEN_403, "FROM takes graphs of this dataset, no files");
    }
    if (query.getLimit() == Query.NOLIMIT || query.getLimit() > rows) {
      query.setLimit(rows);
      action.setResponseHeader(MAX_ROWS, Long.toString(rows));
    }
  }

  private static boolean isFile(String graph) {
    return graph.regionMatches(true, 0, "file:", 0, "file:".length());
  }

  @Override
  protected QueryExec createQueryExec(HttpAction action, Query query, DatasetGraph dataset) {
    QueryExec execution = super.createQueryExec(action, query, dataset);
    action.getRequest().setAttribute(RUNNING, running.begin(execution));
    return execution;
  }

  @Override
  protected void execute(String query, HttpAction action) {
    try {
      super.execute(query, action);
    } catch (QueryCancelledException ended) {
      refuse(
          watched(action).flatMap(RunningQueries.Running::ended).orElse(RunningQueries.Reason.TIME),
          action);
    } catch (OutOfMemoryError full) {
      refuse(RunningQueries.Reason.MEMORY, action);
    } catch (StackOverflowError deep) {
      ServletOps.errorBadRequest("the query is nested too deeply");
    } finally {
      watched(action).ifPresent(RunningQueries.Running::close);
    }
  }

  private static void refuse(RunningQueries.Reason reason, HttpAction action) {
    action.setResponseHeader("Retry-After", "10");
    ServletOps.error(HttpSC.SERVICE_UNAVAILABLE_503, reason.toString());
  }

  private static Optional<RunningQueries.Running> watched(HttpAction action) {
    return Optional.ofNullable((RunningQueries.Running) action.getRequest().getAttribute(RUNNING));
  }
}
