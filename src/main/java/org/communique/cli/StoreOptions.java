package org.communique.cli;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.communique.CommuniqueException;
import org.communique.http.Patience;
import org.communique.store.ArticleStore;
import org.communique.store.RemoteAccess;
import org.communique.store.RemoteStore;
import org.communique.store.Store;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Which store a command works on: a folder, or a dataset of a Fuseki server. */
final class StoreOptions {
  /** One of the two. */
  static final class Place {
    @Option(names = "--store", paramLabel = "DIR", description = "The store in this folder.")
    private Path folder;

    @Option(
        names = "--endpoint",
        paramLabel = "URL",
        description =
            "The store in a Fuseki server, by the address of the dataset, such as"
                + " http://localhost:3030/communique.")
    private URI endpoint;
  }

  /** How to deal with a server. */
  static final class Access {
    static final String PASSWORD = "COMMUNIQUE_PASSWORD";

    @Option(names = "--user", paramLabel = "NAME", description = "The user the server knows.")
    private String user;

    @Option(
        names = "--password-file",
        paramLabel = "FILE",
        description =
            "A file with the password in its first line; without it, the environment variable "
                + PASSWORD
                + ".")
    private Path passwordFile;

    @Option(
        names = "--timeout",
        paramLabel = "SECONDS",
        defaultValue = "60",
        description = "How long one answer may take; default ${DEFAULT-VALUE}.")
    private int timeout;

    @Option(
        names = "--retries",
        paramLabel = "N",
        defaultValue = "6",
        description =
            "How often a request is sent again when the server fails or is not there, with pauses"
                + " that double from half a second; default ${DEFAULT-VALUE}.")
    private int retries;

    RemoteAccess access() {
      RemoteAccess open =
          new RemoteAccess(
              Optional.empty(),
              new Patience(
                  Duration.ofSeconds(timeout), retries, RemoteAccess.OPEN.patience().firstPause()));
      return user == null
          ? open
          : open.with(new RemoteAccess.Credentials(user, password(passwordFile)));
    }

    /** The password of a file or of the environment; never of the command line. */
    static String password(Path file) {
      if (file == null) {
        String known = System.getenv(PASSWORD);
        if (known == null || known.isEmpty()) {
          throw new CommuniqueException(
              "a user needs a password; name a file with --password-file, or set " + PASSWORD);
        }
        return known;
      }
      try {
        String first = Files.readString(file).lines().findFirst().orElse("");
        if (first.isEmpty()) {
          throw new CommuniqueException(file + ": its first line is empty; put the password there");
        }
        return first;
      } catch (IOException unread) {
        throw new CommuniqueException(
            file + ": the password cannot be read; name a text file", unread);
      }
    }
  }

  @ArgGroup(multiplicity = "1")
  private Place place;

  @Mixin private Access access;

  /** Opens the store, or makes one where there is none. */
  ArticleStore open() {
    return place.endpoint == null
        ? Store.open(place.folder)
        : RemoteStore.at(place.endpoint, access.access()).checked();
  }

  /** Opens a store that must be there. */
  ArticleStore openExisting() {
    if (place.endpoint == null) {
      ServeCommand.requireStore(place.folder);
    }
    return open();
  }
}
