package org.communique.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.communique.CommuniqueException;
import org.communique.store.FusekiEndpoint;
import org.communique.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code communique serve}: a SPARQL endpoint with a page over a store. */
@Command(
    name = "serve",
    mixinStandardHelpOptions = true,
    description =
        "Serves a store to this machine only, read-only, with Fuseki and its page, until Ctrl-C.",
    footer = {
      "",
      "Examples:",
      "  communique serve",
      "  communique serve --store my-store --port 3031"
    })
final class ServeCommand implements Callable<Integer> {
  private final Console console;

  @Option(
      names = "--store",
      paramLabel = "DIR",
      defaultValue = "target/store",
      description = "The store; default ${DEFAULT-VALUE}, that of the main job.")
  private Path store;

  @Option(
      names = "--port",
      paramLabel = "N",
      defaultValue = "3030",
      description = "Where to listen, 0 for any free port; default ${DEFAULT-VALUE}.")
  private int port;

  ServeCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    requireStore(store);
    try (Store opened = Store.open(store);
        FusekiEndpoint endpoint = FusekiEndpoint.start(opened, port)) {
      Runtime.getRuntime().addShutdownHook(new Thread(endpoint::close));
      console.out().println("Page:   " + endpoint.pageAddress());
      console.out().println("SPARQL: " + endpoint.queryAddress());
      console.out().println("Ctrl-C stops it.");
      console.out().flush();
      endpoint.join();
    }
    return ExitCode.OK;
  }

  /** A store that is asked must be there; only building makes one. */
  static void requireStore(Path store) {
    if (!Files.isDirectory(store)) {
      throw new CommuniqueException(
          store + ": there is no such store; make it with 'communique build INPUT --store DIR'");
    }
  }
}
