package org.communique.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.Function;
import org.communique.CommuniqueException;
import org.communique.fact.Reading;
import org.communique.graph.ArticleGraph;
import org.communique.graph.GraphFormat;
import org.communique.graph.GraphWriter;
import org.communique.graph.OutputFile;
import org.communique.graph.Reifiers;
import org.communique.store.ArticleStore.Load;
import org.communique.store.Store;
import org.communique.validate.Finding;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code communique build}: articles in, a graph out. */
@Command(
    name = "build",
    mixinStandardHelpOptions = true,
    description =
        "Makes the graph of articles; without --out and --store, Turtle on standard output.",
    footer = {
      "",
      "Examples:",
      "  communique build article.txt",
      "  communique build news/ page.html --out graph.trig",
      "  communique build licensed/ --no-text --out graph.nq",
      "  communique build archive.jsonl --store my-store",
      "  communique build news/ --out graph.ttl --reconcile https://reconciliation.example/api"
    })
final class BuildCommand implements Callable<Integer> {
  static final String NO_RDF12 =
      "RDF 1.2 reifiers can be written as .ttl, .trig and .nq; name such a file, or leave out --rdf12";

  private final Console console;
  private final Readers readers;
  private int violating;

  @Parameters(
      paramLabel = "INPUT",
      arity = "1..*",
      description = "Articles: .txt, .md, .html and .jsonl files, or folders of them.")
  private List<Path> inputs;

  @Option(
      names = "--out",
      paramLabel = "FILE",
      description = "Write the graph here, as .ttl, .trig, .nq, .jsonld or .rdf.")
  private Path out;

  @Option(
      names = "--store",
      paramLabel = "DIR",
      description =
          "Put the graph into this store, in the place of earlier versions of an article.")
  private Path store;

  @Option(
      names = "--rdf12",
      description = {
        "Also state in --out with RDF 1.2 reifiers which words each statement rests on: .ttl, .trig",
        "and .nq only."
      })
  private boolean rdf12;

  @Mixin private ExcerptOption text;

  @Mixin private KnowledgeOptions knowledge;

  @Mixin private ReconcileOptions reconcile;

  BuildCommand(Console console, Readers readers) {
    this.console = console;
    this.readers = readers;
  }

  @Override
  public Integer call() {
    GraphFormat format = out == null ? GraphFormat.TURTLE : GraphFormat.of(out);
    if (rdf12 && !format.hasRdf12()) {
      throw new CommuniqueException(NO_RDF12);
    }
    if (out != null) {
      OutputFile.check(out);
    }
    List<ArticleGraph> graphs = new ArrayList<>();
    int code = store == null ? build(graphs) : buildInto(store, graphs);
    if (rdf12) {
      graphs.replaceAll(Reifiers::addedTo);
    }
    if (!graphs.isEmpty()) {
      GraphWriter writer = new GraphWriter(format);
      if (out == null) {
        writer.write(graphs, console.out());
      } else {
        writer.write(graphs, out);
      }
    }
    return code;
  }

  private int build(List<ArticleGraph> graphs) {
    return run(
        CheckedGraph.checker(knowledge.known(), text.excerpt()),
        checked -> gate(checked.graph(), checked.findings(), checked.conforms(), graphs::add));
  }

  /** The store checks what it is given, so that nothing is checked twice. */
  private int buildInto(Path directory, List<ArticleGraph> graphs) {
    Consumer<ArticleGraph> keep = out == null ? graph -> {} : graphs::add;
    try (Store opened = Store.open(directory)) {
      return run(
          CheckedGraph.builder(knowledge.known(), text.excerpt()),
          graph -> {
            Load load = opened.load(graph);
            gate(graph, load.findings(), load.outcome() != Load.Outcome.REFUSED, keep);
          });
    }
  }

  private <R> int run(Function<Reading, R> step, Consumer<R> results) {
    int code =
        new ArticleRun(console, knowledge.reader(readers))
            .run(inputs, reconcile.before(step), results);
    code = reconcile.finish(console, code);
    return violating == 0 ? code : Math.max(code, ExitCode.FINDINGS);
  }

  private void gate(
      ArticleGraph graph,
      List<Finding> findings,
      boolean conforms,
      Consumer<ArticleGraph> conforming) {
    if (conforms) {
      conforming.accept(graph);
    } else {
      violating++;
      findings.forEach(finding -> console.finding(graph.articleId(), finding));
    }
  }
}
