package org.communique.web;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.jena.fuseki.Fuseki;
import org.apache.jena.fuseki.servlets.HttpAction;
import org.apache.jena.fuseki.servlets.SPARQL_Update;
import org.apache.jena.fuseki.servlets.ServletOps;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.query.QueryDeniedException;
import org.apache.jena.query.QueryParseException;
import org.apache.jena.query.Syntax;
import org.apache.jena.riot.web.HttpNames;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.exec.UpdateExec;
import org.apache.jena.sparql.modify.UsingList;
import org.apache.jena.sparql.modify.request.UpdateLoad;
import org.apache.jena.sparql.util.Context;
import org.apache.jena.update.UpdateException;
import org.apache.jena.update.UpdateFactory;
import org.apache.jena.update.UpdateRequest;
import org.apache.jena.web.HttpSC;

/**
 * Fuseki's update service without {@code LOAD}, which would fetch pages and open files, and with a
 * limit of time for what an update looks for. Jena has such a limit as well, but in 5.6 it ends
 * every request of more than one operation at the second.
 */
final class GuardedUpdate extends SPARQL_Update {
  private final RunningQueries running;

  GuardedUpdate(RunningQueries running) {
    this.running = running;
  }

  @Override
  protected void execute(HttpAction action, InputStream input) {
    UpdateRequest request = parse(RequestBody.read(input), using(action));
    if (request.getOperations().stream().anyMatch(UpdateLoad.class::isInstance)) {
      ServletOps.error(HttpSC.FORBIDDEN_403, "LOAD is not allowed here");
    }
    action.beginWrite();
    try {
      execute(request, action.getActiveDSG());
      action.commit();
    } catch (RuntimeException | StackOverflowError | OutOfMemoryError failed) {
      action.abort();
      throw failed;
    } finally {
      action.endWrite();
    }
  }

  private void execute(UpdateRequest request, DatasetGraph dataset) {
    Context context = dataset.getContext().copy();
    AtomicBoolean signal = Context.getOrSetCancelSignal(context);
    RunningQueries.Running begun = running.beginUpdate(() -> signal.set(true));
    try (begun) {
      UpdateExec.newBuilder().dataset(dataset).update(request).context(context).build().execute();
    } catch (QueryCancelledException cancelled) {
      ServletOps.error(
          HttpSC.SERVICE_UNAVAILABLE_503,
          begun.ended().orElse(RunningQueries.Reason.TIME).toString());
    } catch (QueryDeniedException denied) {
      ServletOps.error(HttpSC.UNPROCESSABLE_ENTITY_422, denied.getMessage());
    } catch (UpdateException impossible) {
      ServletOps.errorBadRequest(impossible.getMessage());
    }
  }

  /** The graphs that the request names as those to look at. */
  private static UsingList using(HttpAction action) {
    UsingList using = new UsingList();
    for (String graph : values(action, HttpNames.paramUsingGraphURI)) {
      using.addUsing(NodeFactory.createURI(graph));
    }
    for (String graph : values(action, HttpNames.paramUsingNamedGraphURI)) {
      using.addUsingNamed(NodeFactory.createURI(graph));
    }
    return using;
  }

  private static String[] values(HttpAction action, String parameter) {
    String[] values = action.getRequestParameterValues(parameter);
    return values == null ? new String[0] : values;
  }

  private static UpdateRequest parse(byte[] text, UsingList using) {
    try {
      return UpdateFactory.read(
          using, new ByteArrayInputStream(text), Fuseki.BaseParserSPARQL, Syntax.syntaxARQ);
    } catch (QueryParseException | UpdateException malformed) {
      ServletOps.errorBadRequest(malformed.getMessage());
      throw malformed;
    }
  }
}
