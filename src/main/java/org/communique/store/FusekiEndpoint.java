package org.communique.store;

import java.net.URI;

/** A SPARQL endpoint over a store: Fuseki with its UI, on the loopback address, read-only. */
public final class FusekiEndpoint implements AutoCloseable {
  /**
   * Starts to serve a store.
   *
   * @param port where to listen; 0 for any free port
   */
  public static FusekiEndpoint start(Store store, int port) {
    throw new UnsupportedOperationException("in work: " + store + port);
  }

  public int port() {
    return 0;
  }

  /** Where SPARQL queries go. */
  public URI queryAddress() {
    return URI.create("http://localhost/communique/sparql");
  }

  /** Where a browser goes. */
  public URI pageAddress() {
    return URI.create("http://localhost/");
  }

  /** Waits until the server is stopped. */
  public void join() {}

  @Override
  public void close() {}
}
