package org.communique.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.communique.CommuniqueException;
import org.communique.export.Export;
import org.communique.export.ExportFormat;
import org.communique.graph.OutputFile;
import org.communique.graph.Reifiers;
import org.communique.store.ArticleStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code communique export}: what a store holds, as files for other programs. */
@Command(
    name = "export",
    mixinStandardHelpOptions = true,
    description = {
      "Writes what a store holds; the same store gives the same bytes.",
      "A file's name gives the format: .ttl, .trig, .nq, .jsonld, .rdf; .c14n.nq (canonical,"
          + " RDFC-1.0); .graphml (the network of actors, for Gephi); .geojson (the places). With"
          + " --format csv, --out is a folder for the nine fact tables of each article."
    },
    footer = {
      "",
      "Examples:",
      "  communique export --store my-store --out graph.trig",
      "  communique export --store my-store --format rdfc10 | sha256sum",
      "  communique export --store my-store --out actors.graphml",
      "  communique export --store my-store --format csv --out tables"
    })
final class ExportCommand implements Callable<Integer> {
  private final Console console;

  @Mixin private StoreOptions store;

  @Option(
      names = "--out",
      paramLabel = "FILE|DIR",
      description = "Where to; without it, standard output.")
  private Path out;

  @Option(
      names = {"-f", "--format"},
      paramLabel = "FORMAT",
      description = "${COMPLETION-CANDIDATES}; default by the file's name.")
  private ExportFormat format;

  @Option(
      names = "--rdf12",
      description = {
        "Also state with RDF 1.2 reifiers which words each statement rests on: .ttl, .trig and .nq",
        "only."
      })
  private boolean rdf12;

  ExportCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    ExportFormat asked = format();
    if (asked == ExportFormat.CSV && out == null) {
      throw new CommuniqueException("tables need a folder; name one with --out");
    }
    if (rdf12 && !asked.hasRdf12()) {
      throw new CommuniqueException(BuildCommand.NO_RDF12);
    }
    if (asked == ExportFormat.CSV) {
      OutputFile.checkFolder(out);
    } else if (out != null) {
      OutputFile.check(out);
    }
    try (ArticleStore opened = store.openExisting()) {
      Export export =
          rdf12 ? new Export(opened, asked, Reifiers::addedTo) : new Export(opened, asked);
      if (out == null) {
        export.write(console.out());
      } else {
        export.write(out);
      }
    }
    return ExitCode.OK;
  }

  private ExportFormat format() {
    if (format != null) {
      return format;
    }
    if (out == null) {
      throw new CommuniqueException("say which format, with --format or the name of --out");
    }
    return ExportFormat.of(out)
        .orElseThrow(
            () ->
                new CommuniqueException(
                    out + ": unknown format; 'communique export --help' lists the endings"));
  }
}
