package org.communique.cli;

import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.communique.graph.ArticleGraph;
import org.communique.store.ArticleStore;
import org.communique.store.ArticleStore.Load;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code communique load}: articles into a store, on disk or in a server. */
@Command(
    name = "load",
    mixinStandardHelpOptions = true,
    description = {
      "Reads articles and puts their graphs into a store, each in the place of an earlier version.",
      "What is there already stays as it is: a load that was stopped goes on when it is started"
          + " again."
    },
    footer = {
      "",
      "Examples:",
      "  communique load news/ --store my-store",
      "  communique load archive.jsonl --endpoint http://localhost:3030/communique",
      "  communique load news/ --endpoint https://graph.example/news --user ada"
          + " --password-file secret"
    })
final class LoadCommand implements Callable<Integer> {
  private final Console console;
  private final Readers readers;
  private final Map<Load.Outcome, Integer> outcomes = new EnumMap<>(Load.Outcome.class);

  @Parameters(
      paramLabel = "INPUT",
      arity = "1..*",
      description = "Articles: .txt, .md, .html and .jsonl files, or folders of them.")
  private List<Path> inputs;

  @Mixin private StoreOptions store;

  @Mixin private ExcerptOption text;

  @Mixin private KnowledgeOptions knowledge;

  @Mixin private ReconcileOptions reconcile;

  LoadCommand(Console console, Readers readers) {
    this.console = console;
    this.readers = readers;
  }

  @Override
  public Integer call() {
    int code;
    try (ArticleStore opened = store.open()) {
      opened.status();
      code =
          new ArticleRun(console, knowledge.reader(readers))
              .run(
                  inputs,
                  reconcile.before(CheckedGraph.builder(knowledge.known(), text.excerpt())),
                  graph -> load(graph, opened));
    }
    code = reconcile.finish(console, code);
    console
        .out()
        .printf(
            "%d added, %d replaced, %d unchanged, %d refused%n",
            count(Load.Outcome.ADDED),
            count(Load.Outcome.REPLACED),
            count(Load.Outcome.UNCHANGED),
            count(Load.Outcome.REFUSED));
    return count(Load.Outcome.REFUSED) == 0 ? code : Math.max(code, ExitCode.FINDINGS);
  }

  private void load(ArticleGraph graph, ArticleStore opened) {
    Load load = opened.load(graph);
    outcomes.merge(load.outcome(), 1, Integer::sum);
    if (load.outcome() == Load.Outcome.REFUSED) {
      load.findings().forEach(finding -> console.finding(graph.articleId(), finding));
    }
  }

  private int count(Load.Outcome outcome) {
    return outcomes.getOrDefault(outcome, 0);
  }
}
