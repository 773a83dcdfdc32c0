package org.communique.cli;

import java.util.concurrent.Callable;
import org.communique.export.DatasetDiff;
import org.communique.export.GraphSource;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code communique diff}: what two graphs have not in common. */
@Command(
    name = "diff",
    mixinStandardHelpOptions = true,
    description = {
      "Compares two stores or RDF files and prints the statements that only one of them has, as"
          + " N-Quads after - (the first) or + (the second).",
      "Labels of blank nodes do not count; names of graphs do not where one side has none.",
      "Exit code 1 when they differ."
    },
    footer = {
      "",
      "Examples:",
      "  communique diff yesterday.trig my-store",
      "  communique diff my-store http://localhost:3030/communique"
    })
final class DiffCommand implements Callable<Integer> {
  private final Console console;

  @Parameters(index = "0", paramLabel = "ONE", description = "A store's folder, a file or a URL.")
  private String one;

  @Parameters(index = "1", paramLabel = "OTHER", description = "The same.")
  private String other;

  @Mixin private StoreOptions.Access access;

  DiffCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    DatasetDiff difference =
        new GraphSource(other, access.access())
            .differencesFrom(new GraphSource(one, access.access()));
    difference.removed().forEach(line -> console.out().println("- " + line));
    difference.added().forEach(line -> console.out().println("+ " + line));
    return difference.isEmpty() ? ExitCode.OK : ExitCode.FINDINGS;
  }
}
