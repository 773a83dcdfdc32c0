package org.communique.store;

import static java.util.Objects.requireNonNull;

import java.net.URI;
import java.net.URL;
import org.apache.jena.fuseki.FusekiException;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.fuseki.main.sys.FusekiModules;
import org.apache.jena.fuseki.mod.admin.ActionServerStatus;
import org.apache.jena.fuseki.server.DataService;
import org.apache.jena.fuseki.server.Operation;
import org.apache.jena.query.ARQ;
import org.communique.CommuniqueException;

/**
 * A SPARQL endpoint over a store: Fuseki with its page, on the loopback address. It answers queries
 * and hands out graphs; nothing can be changed through it, and no query can make it call another
 * server.
 */
public final class FusekiEndpoint implements AutoCloseable {
  private static final String DATASET = "/communique";

  private final FusekiServer server;

  private FusekiEndpoint(FusekiServer server) {
    this.server = requireNonNull(server);
  }

  /**
   * Starts to serve a store.
   *
   * @param port where to listen; 0 for any free port
   */
  public static FusekiEndpoint start(Store store, int port) {
    store.dataset().getContext().set(ARQ.httpServiceAllowed, false);
    DataService readOnly =
        DataService.newBuilder(store.dataset())
            .addEndpoint(Operation.Query)
            .addEndpoint(Operation.Query, "query")
            .addEndpoint(Operation.Query, "sparql")
            .addEndpoint(Operation.GSP_R)
            .addEndpoint(Operation.GSP_R, "get")
            .build();
    FusekiServer server =
        FusekiServer.create()
            .loopback(true)
            .port(port)
            .fusekiModules(FusekiModules.empty())
            .staticFileBase(pages())
            .addProcessor("/$/server", new ActionServerStatus())
            .enablePing(true)
            .enableStats(true)
            .add(DATASET, readOnly)
            .build();
    try {
      return new FusekiEndpoint(server.start());
    } catch (FusekiException e) {
      throw new CommuniqueException(
          "port %d cannot be used (%s); choose another with --port, or 0 for any free one"
              .formatted(port, reason(e)),
          e);
    }
  }

  private static String reason(Throwable problem) {
    Throwable deepest = problem;
    while (deepest.getCause() != null) {
      deepest = deepest.getCause();
    }
    return deepest.getMessage();
  }

  /** Fuseki's own page, as the library packs it. */
  private static String pages() {
    URL index = FusekiServer.class.getResource("/webapp/index.html");
    if (index == null) {
      throw new IllegalStateException("Fuseki's page is not in the program");
    }
    return index.toString().replaceFirst("/index\\.html$", "");
  }

  public int port() {
    return server.getPort();
  }

  /** Where SPARQL queries go. */
  public URI queryAddress() {
    return URI.create("http://localhost:" + port() + DATASET + "/sparql");
  }

  /** Where a browser goes. */
  public URI pageAddress() {
    return URI.create("http://localhost:" + port() + "/");
  }

  /** Waits until the server is stopped. */
  public void join() {
    server.join();
  }

  @Override
  public void close() {
    server.stop();
  }
}
