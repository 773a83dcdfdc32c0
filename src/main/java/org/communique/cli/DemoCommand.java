package org.communique.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.communique.CommuniqueException;
import org.communique.graph.ArticleGraph;
import org.communique.graph.Excerpt;
import org.communique.graph.GraphFormat;
import org.communique.graph.GraphWriter;
import org.communique.graph.OutputFile;
import org.communique.query.CatalogueQuery;
import org.communique.query.QueryCatalogue;
import org.communique.query.QueryRunner;
import org.communique.query.ResultFormat;
import org.communique.query.ResultTable;
import org.communique.query.ResultWriter;
import org.communique.store.Store;
import org.communique.web.GraphServer;
import org.communique.web.ServerSettings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/**
 * {@code communique demo}, the main job: the articles in {@code seeds/} become a graph, the graph
 * is checked, written, loaded into a store, served by Fuseki, and asked the nine fact queries over
 * HTTP.
 */
@Command(
    name = "demo",
    mixinStandardHelpOptions = true,
    description =
        "Does everything once: reads seeds/, builds and checks the graph, serves it, asks it.",
    footer = {"", "Examples:", "  communique demo", "  communique demo --seeds news --target out"})
final class DemoCommand implements Callable<Integer> {
  private final Console console;
  private final Readers readers;

  @Option(
      names = "--seeds",
      paramLabel = "DIR",
      defaultValue = "seeds",
      description = "The articles; default ${DEFAULT-VALUE}.")
  private Path seeds;

  @Option(
      names = "--target",
      paramLabel = "DIR",
      defaultValue = "target",
      description = "Where the results go; default ${DEFAULT-VALUE}.")
  private Path target;

  @Mixin private KnowledgeOptions knowledge;

  DemoCommand(Console console, Readers readers) {
    this.console = console;
    this.readers = readers;
  }

  @Override
  public Integer call() {
    Path folder = target.resolve("graph");
    OutputFile.createFolder(folder);
    List<CheckedGraph> checked = new ArrayList<>();
    int code =
        new ArticleRun(console, knowledge.reader(readers))
            .run(
                List.of(seeds),
                CheckedGraph.checker(knowledge.known(), Excerpt.WHOLE),
                checked::add);
    checked.forEach(
        each -> each.findings().forEach(f -> console.finding(each.graph().articleId(), f)));
    List<ArticleGraph> graphs =
        checked.stream().filter(CheckedGraph::conforms).map(CheckedGraph::graph).toList();
    if (graphs.isEmpty()) {
      return Math.max(code, ExitCode.FINDINGS);
    }
    for (GraphFormat format : List.of(GraphFormat.TURTLE, GraphFormat.TRIG)) {
      new GraphWriter(format).write(graphs, folder.resolve("communique" + format.extension()));
    }
    Path directory = target.resolve("store");
    try (Store store = emptyStore(directory)) {
      graphs.forEach(store::load);
      try (GraphServer server = GraphServer.start(store, ServerSettings.safe(0))) {
        ask(server);
      }
      goOn(folder, directory, store.status());
    }
    return graphs.size() < checked.size() ? ExitCode.FINDINGS : code;
  }

  /** What an earlier run left is of no use; opening it first makes sure that nobody else has it. */
  private static Store emptyStore(Path directory) {
    Store.open(directory).close();
    try (Stream<Path> all = Files.walk(directory)) {
      for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(each);
      }
    } catch (IOException failed) {
      throw new CommuniqueException(directory + ": cannot be emptied; remove it", failed);
    }
    return Store.open(directory);
  }

  private void ask(GraphServer server) {
    QueryRunner runner = QueryRunner.over(server.queryAddress());
    ResultWriter writer = new ResultWriter(ResultFormat.TABLE, console.width());
    for (CatalogueQuery query : QueryCatalogue.load().facts()) {
      ResultTable answer = runner.run(query);
      console.heading(query.title());
      writer.write(answer, console.out());
      console.out().println();
    }
  }

  private void goOn(Path folder, Path directory, Store.Status status) {
    console.heading("Where to go on");
    console
        .out()
        .printf(
            "%,d triples of %,d %s, checked against the shapes, asked over HTTP.%n",
            status.triples(), status.articles(), status.articles() == 1 ? "article" : "articles");
    console.out().println("Graph:  " + folder.resolve("communique.ttl") + ", .trig");
    console.out().println("Store:  " + directory);
    console.out().println("Browse: java -jar target/communique.jar serve --store " + directory);
    console.out().println("Yours:  put articles into " + seeds + "/ and run this again");
    console.out().println("More:   java -jar target/communique.jar --help (after 'mvn package')");
  }
}
