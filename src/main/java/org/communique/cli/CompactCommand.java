package org.communique.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.communique.store.Compaction;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code communique compact}: a store on disk without the room that changes left behind. */
@Command(
    name = "compact",
    mixinStandardHelpOptions = true,
    description = {
      "Writes the data of a store anew, without the room that loads and retractions left behind.",
      "What it holds stays the same. It needs room for both at once, and nobody may have the store"
          + " open; killed at any moment, it leaves a whole store."
    },
    footer = {"", "Examples:", "  communique compact --store my-store"})
final class CompactCommand implements Callable<Integer> {
  private static final int MEGABYTE = 1_000_000;

  private final Console console;

  @Option(
      names = "--store",
      paramLabel = "DIR",
      required = true,
      description = "The store in this folder.")
  private Path store;

  CompactCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    ServeCommand.requireStore(store);
    console.progress("compacting …");
    Compaction done = Compaction.of(store);
    console.clearProgress();
    console
        .out()
        .printf(
            "%d MB before, %d MB now%n",
            megabytes(done.bytesBefore()), megabytes(done.bytesAfter()));
    return ExitCode.OK;
  }

  private static long megabytes(long bytes) {
    return (bytes + MEGABYTE - 1) / MEGABYTE;
  }
}
