package org.communique.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.communique.store.ArticleStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code communique retract}: articles out of a store. */
@Command(
    name = "retract",
    mixinStandardHelpOptions = true,
    description = {
      "Takes articles out of a store, with everything that only they supported.",
      "Exit code 1 when one was not there."
    },
    footer = {
      "",
      "Examples:",
      "  communique retract talks-in-oslo --store my-store",
      "  communique retract a17 a18 --endpoint http://localhost:3030/communique"
    })
final class RetractCommand implements Callable<Integer> {
  private final Console console;

  @Parameters(
      paramLabel = "ARTICLE",
      arity = "1..*",
      description = "The id of an article: the file's name, or the id in its record.")
  private List<String> articles;

  @Mixin private StoreOptions store;

  RetractCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    int code = ExitCode.OK;
    try (ArticleStore opened = store.openExisting()) {
      for (String article : articles) {
        if (opened.retract(article)) {
          console.out().println(article + ": retracted");
        } else {
          console.error(article + ": is not in the store");
          code = ExitCode.FINDINGS;
        }
      }
    }
    return code;
  }
}
