package org.communique.web;

import static java.util.Objects.requireNonNull;

import java.net.URI;
import org.apache.jena.fuseki.FusekiException;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.sparql.core.DatasetGraph;
import org.communique.CommuniqueException;
import org.communique.store.Store;

/**
 * Fuseki with its page over a store, and what guards it. What is not asked for is off: a server
 * with {@linkplain ServerSettings#safe safe} settings answers queries from this machine, within
 * limits, and does nothing else.
 */
public final class GraphServer implements AutoCloseable {
  private final FusekiServer fuseki;
  private final RunningQueries running;
  private final ServerSettings settings;

  private GraphServer(FusekiServer fuseki, RunningQueries running, ServerSettings settings) {
    this.fuseki = fuseki;
    this.running = running;
    this.settings = settings;
  }

  /** Starts to serve a store, which stays open when the server is closed. */
  public static GraphServer start(Store store, ServerSettings settings) {
    requireNonNull(settings);
    DatasetGraph dataset = store.dataset();
    Confinement.confine(dataset.getContext(), settings.limits());
    RunningQueries running = RunningQueries.within(settings.limits());
    try {
      FusekiServer fuseki = new Services(dataset, running, settings).build();
      Guards.guard(fuseki.getJettyServer(), settings);
      return new GraphServer(fuseki.start(), running, settings);
    } catch (FusekiException e) {
      running.close();
      throw new CommuniqueException(
          "%s, port %d cannot be used (%s); choose another with --port, or 0 for any free one"
              .formatted(settings.address(), settings.port(), reason(e)),
          e);
    } catch (CommuniqueException e) {
      running.close();
      throw e;
    }
  }

  private static String reason(Throwable problem) {
    Throwable deepest = problem;
    while (deepest.getCause() != null) {
      deepest = deepest.getCause();
    }
    return deepest.getMessage();
  }

  public int port() {
    return fuseki.getPort();
  }

  /** Where SPARQL queries go. */
  public URI queryAddress() {
    return address(Services.DATASET + "/sparql");
  }

  /** Where a browser goes. */
  public URI pageAddress() {
    return address("/");
  }

  /** Where the query catalogue is. */
  public URI queriesAddress() {
    return address(Queries.PATH);
  }

  /** Where the ontology is. */
  public URI ontologyAddress() {
    return address(OntologyResource.PATH);
  }

  private URI address(String path) {
    String host = settings.isForThisMachine() ? "localhost" : settings.address();
    return URI.create(
        "http://" + (host.contains(":") ? "[" + host + "]" : host) + ":" + port() + path);
  }

  /** Ends the queries under way, and then the server. */
  @Override
  public void close() {
    running.close();
    fuseki.stop();
  }
}
