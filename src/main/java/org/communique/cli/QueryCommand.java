package org.communique.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.communique.query.CatalogueQuery;
import org.communique.query.QueryCatalogue;
import org.communique.query.ResultFormat;
import org.communique.query.ResultTable;
import org.communique.query.ResultWriter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code communique query}: a SPARQL query over articles, a store or an endpoint. */
@Command(
    name = "query",
    mixinStandardHelpOptions = true,
    description =
        "Answers a query of the catalogue, or of a file, from articles, a store or an endpoint.",
    footer = {
      "",
      "Examples:",
      "  communique query --list",
      "  communique query meetings article.txt",
      "  communique query mentions archive.jsonl -f csv > mentions.csv",
      "  communique query people --store my-store -f json",
      "  communique query mine.rq --endpoint http://localhost:3030/communique/sparql"
    })
final class QueryCommand implements Callable<Integer> {
  private final Console console;
  private final Readers readers;

  @Spec private CommandSpec spec;

  @Parameters(
      index = "0",
      paramLabel = "NAME|FILE.rq",
      arity = "0..1",
      description = "A query of the catalogue, or a file with a SPARQL query.")
  private String query;

  @Parameters(
      index = "1..*",
      paramLabel = "INPUT",
      arity = "0..*",
      description = "Articles: .txt, .md, .html and .jsonl files, or folders of them.")
  private List<Path> inputs = new ArrayList<>();

  @Option(names = "--list", description = "Show the catalogue.")
  private boolean list;

  @Mixin private QuerySource source;

  @Option(
      names = "-v",
      paramLabel = "name=value",
      description = "Give a parameter of the query a value.")
  private Map<String, String> values = new LinkedHashMap<>();

  @Option(
      names = {"-f", "--format"},
      paramLabel = "FORMAT",
      defaultValue = "table",
      description = "${COMPLETION-CANDIDATES}; default ${DEFAULT-VALUE}.")
  private ResultFormat format;

  QueryCommand(Console console, Readers readers) {
    this.console = console;
    this.readers = readers;
  }

  @Override
  public Integer call() {
    if (list) {
      list(QueryCatalogue.load());
      return ExitCode.OK;
    }
    if (query == null) {
      throw new ParameterException(
          spec.commandLine(),
          "name a query, or a file that ends in .rq; --list shows the catalogue");
    }
    source.requireOne(inputs);
    CatalogueQuery asked =
        query.endsWith(".rq")
            ? CatalogueQuery.read(Path.of(query))
            : QueryCatalogue.load().get(query);
    return source.ask(asked, values, inputs, source.articles(console, readers), this::answer);
  }

  private void answer(ResultTable table) {
    new ResultWriter(format, console.watched() ? console.width() : 0).write(table, console.out());
  }

  private void list(QueryCatalogue catalogue) {
    int width = catalogue.all().stream().mapToInt(q -> q.name().length()).max().orElse(0);
    for (CatalogueQuery each : catalogue.all()) {
      console.out().printf("%-" + width + "s  %s%n", each.name(), each.title());
    }
  }
}
