package org.communique.cli;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.communique.CommuniqueException;
import org.communique.store.RemoteAccess.Credentials;
import org.communique.store.Store;
import org.communique.web.GraphServer;
import org.communique.web.Limits;
import org.communique.web.ServerSettings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code communique serve}: a SPARQL endpoint with pages over a store. */
@Command(
    name = "serve",
    mixinStandardHelpOptions = true,
    description = {
      "Serves a store with Fuseki and its page, until Ctrl-C.",
      "Without options, only to this machine, and only to be read. With a password, everything but"
          + " /health asks for it."
    },
    footer = {
      "",
      "Examples:",
      "  communique serve",
      "  communique serve --store my-store --port 3031",
      "  communique serve --store my-store --allow-update --password-file secret",
      "  communique serve --store my-store --bind 0.0.0.0 --user ada --password-file secret"
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

  @Option(
      names = "--bind",
      paramLabel = "ADDRESS",
      defaultValue = "localhost",
      description =
          "The address to listen on, such as 0.0.0.0 for all; default ${DEFAULT-VALUE}. One that"
              + " other machines can reach needs a password.")
  private String address;

  @Option(
      names = "--allow-update",
      description = "Let those who know the password change the store.")
  private boolean allowUpdate;

  @Option(
      names = "--user",
      paramLabel = "NAME",
      defaultValue = "communique",
      description = "The user who knows the password; default ${DEFAULT-VALUE}.")
  private String user;

  @Option(
      names = "--password-file",
      paramLabel = "FILE",
      description =
          "A file with the password in its first line; without it, the environment variable "
              + StoreOptions.Access.PASSWORD
              + ", if it is set.")
  private Path passwordFile;

  @Option(
      names = "--public-name",
      paramLabel = "HOST",
      description = "A host name by which a reverse proxy passes requests on; can be repeated.")
  private List<String> names = new ArrayList<>();

  @Option(
      names = "--cors",
      paramLabel = "ORIGIN",
      description =
          "A web origin whose pages may ask, such as https://maps.example; can be repeated.")
  private List<String> origins = new ArrayList<>();

  @Option(
      names = "--timeout",
      paramLabel = "SECONDS",
      defaultValue = "30",
      description = "How long one query may run; default ${DEFAULT-VALUE}.")
  private int timeout;

  @Option(
      names = "--max-rows",
      paramLabel = "N",
      defaultValue = "100000",
      description = "How many rows one query may have; default ${DEFAULT-VALUE}.")
  private long rows;

  @Option(
      names = "--max-request",
      paramLabel = "MB",
      defaultValue = "16",
      description = "How large a request may be; default ${DEFAULT-VALUE}.")
  private int megabytes;

  @Option(
      names = "--long-queries",
      paramLabel = "N",
      defaultValue = "4",
      description =
          "How many queries may have a processor for more than a second at once; default"
              + " ${DEFAULT-VALUE}.")
  private int longQueries;

  @Option(
      names = "--access-log",
      paramLabel = "FILE",
      description =
          "Append a line for each request: client, user, time, method, path, status, bytes,"
              + " milliseconds; never queries or passwords.")
  private Path accessLog;

  ServeCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws InterruptedException {
    ServerSettings settings = settings();
    requireStore(store);
    console.progress("bringing the search index up to date …");
    try (Store opened = Store.openWithSearch(store);
        GraphServer server = GraphServer.start(opened, settings)) {
      console.clearProgress();
      console.out().println("Page: " + server.pageAddress());
      console.out().println("Queries: " + server.queriesAddress());
      console.out().println("Ontology: " + server.ontologyAddress());
      console.out().println("SPARQL: " + server.queryAddress());
      console.out().println("Ctrl-C stops it.");
      console.out().flush();
      Interruption.await();
    }
    return ExitCode.OK;
  }

  private ServerSettings settings() {
    return new ServerSettings(
        address,
        port,
        credentials(),
        allowUpdate,
        names,
        origins,
        new Limits(Duration.ofSeconds(timeout), rows, (long) megabytes << 20, longQueries),
        Optional.ofNullable(accessLog));
  }

  private Optional<Credentials> credentials() {
    boolean given = passwordFile != null || System.getenv(StoreOptions.Access.PASSWORD) != null;
    return given
        ? Optional.of(new Credentials(user, StoreOptions.Access.password(passwordFile)))
        : Optional.empty();
  }

  /** A store that is asked must be there; only building makes one. */
  static void requireStore(Path store) {
    if (!Files.isDirectory(store)) {
      throw new CommuniqueException(
          store + ": there is no such store; make it with 'communique build INPUT --store DIR'");
    }
    try (DirectoryStream<Path> data = Files.newDirectoryStream(store, "Data-*")) {
      if (!data.iterator().hasNext()) {
        throw new CommuniqueException(
            store + ": is not a store; make one with 'communique build INPUT --store DIR'");
      }
    } catch (IOException unread) {
      throw new CommuniqueException(store + ": cannot be read; check the folder", unread);
    }
  }
}
