package org.communique.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.communique.query.Disagreement;
import org.communique.query.QueryCatalogue;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code communique disagreements}: a report of what articles say differently. */
@Command(
    name = "disagreements",
    mixinStandardHelpOptions = true,
    description = {
      "Reports what articles say differently of the same thing: days, places and participants of"
          + " meetings, stages of agreements, counts, claims, control, holders of posts. Each matter"
          + " has what either article says, in its own words; nothing is judged.",
      "Exit code 1 when there are any."
    },
    footer = {
      "",
      "Examples:",
      "  communique disagreements news/",
      "  communique disagreements --store my-store --actor Japan"
    })
final class DisagreementsCommand implements Callable<Integer> {
  private final Console console;
  private final Readers readers;

  @Parameters(
      paramLabel = "INPUT",
      arity = "0..*",
      description = "Articles: .txt, .md, .html and .jsonl files, or folders of them.")
  private List<Path> inputs = new ArrayList<>();

  @Mixin private QuerySource source;

  @Option(
      names = "--actor",
      paramLabel = "NAME",
      defaultValue = "all",
      description = "Only what this actor has part in, or what is about this place.")
  private String actor;

  DisagreementsCommand(Console console, Readers readers) {
    this.console = console;
    this.readers = readers;
  }

  @Override
  public Integer call() {
    source.requireOne(inputs);
    List<Disagreement> found = new ArrayList<>();
    int code =
        source.ask(
            QueryCatalogue.load().get(Disagreement.QUERY),
            Map.of("actor", actor),
            inputs,
            source.articles(console, readers),
            answer -> found.addAll(Disagreement.of(answer)));
    String matter = "";
    for (Disagreement each : found) {
      if (!each.about().equals(matter)) {
        console.out().println((matter.isEmpty() ? "" : "\n") + each.about());
        matter = each.about();
      }
      each.lines().forEach(line -> console.out().println("  " + line));
    }
    return found.isEmpty() || code == ExitCode.UNUSABLE ? code : ExitCode.FINDINGS;
  }
}
