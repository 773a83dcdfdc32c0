package org.communique.store;

import java.nio.file.Path;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.tdb2.DatabaseMgr;

/** A Fuseki over a folder at a port, in a process that a test can kill. */
final class FusekiProcess {
  private FusekiProcess() {}

  public static void main(String[] arguments) {
    DatasetGraph dataset = DatabaseMgr.connectDatasetGraph(Path.of(arguments[0]).toString());
    FusekiServer server =
        FusekiServer.create()
            .loopback(true)
            .port(Integer.parseInt(arguments[1]))
            .add("/graph", dataset)
            .start();
    System.out.println(server.getPort());
    server.join();
  }
}
