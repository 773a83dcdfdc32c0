package org.communique.store;

import java.net.URI;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

/** The store in a Fuseki server. One server serves all tests, which leave it empty. */
class RemoteStoreTest extends ArticleStoreContract {
  private static FusekiServer server;

  @Override
  ArticleStore store() {
    return RemoteStore.at(
        URI.create("http://localhost:" + server.getPort() + "/graph"), RemoteAccess.OPEN);
  }

  @BeforeAll
  @BeforeContainer
  static void serve() {
    server =
        FusekiServer.create()
            .loopback(true)
            .port(0)
            .add("/graph", DatasetGraphFactory.createTxnMem())
            .start();
  }

  @Override
  @Property(tries = 8)
  void anySequenceOfChangesIsTheSameAsLoadingWhatIsLeft(@ForAll("steps") List<Step> steps) {
    super.anySequenceOfChangesIsTheSameAsLoadingWhatIsLeft(steps);
  }

  @AfterAll
  @AfterContainer
  static void stop() {
    server.stop();
  }
}
