package org.communique.cli;

import java.util.concurrent.Callable;
import org.communique.store.ArticleStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code communique status}: how much a store holds. */
@Command(
    name = "status",
    mixinStandardHelpOptions = true,
    description =
        "Tells how many articles and triples a store holds, which versions of the program read"
            + " them, and when one was last loaded.",
    footer = {
      "",
      "Examples:",
      "  communique status --store my-store",
      "  communique status --endpoint http://localhost:3030/communique"
    })
final class StatusCommand implements Callable<Integer> {
  private final Console console;

  @Mixin private StoreOptions store;

  StatusCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    try (ArticleStore opened = store.openExisting()) {
      ArticleStore.Status status = opened.status();
      console.out().println("articles   " + status.articles());
      console.out().println("triples    " + status.triples());
      console.out().println("versions   " + String.join(", ", status.versions()));
      console
          .out()
          .println("last load  " + status.lastLoad().map(Object::toString).orElse("never"));
    }
    return ExitCode.OK;
  }
}
