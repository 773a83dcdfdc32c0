package org.communique.cli;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.communique.graph.ArticleGraph;
import org.communique.graph.Excerpt;
import org.communique.graph.OutputFile;
import org.communique.query.CatalogueQuery;
import org.communique.query.QueryCatalogue;
import org.communique.query.QueryRunner;
import org.communique.query.ResultFormat;
import org.communique.query.ResultTable;
import org.communique.query.ResultWriter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code communique tables}: the nine fact tables of each article as CSV files. */
@Command(
    name = "tables",
    mixinStandardHelpOptions = true,
    description = "Writes the nine fact tables of each article as DIR/ARTICLE/QUERY.csv.",
    footer = {
      "",
      "Examples:",
      "  communique tables article.txt --out tables",
      "  communique tables news/ --out tables"
    })
final class TablesCommand implements Callable<Integer> {
  private final Console console;
  private final Readers readers;

  private record Tables(String articleId, Map<String, ResultTable> answers) {}

  @Parameters(
      paramLabel = "INPUT",
      arity = "1..*",
      description = "Articles: .txt, .md, .html and .jsonl files, or folders of them.")
  private List<Path> inputs;

  @Option(
      names = "--out",
      paramLabel = "DIR",
      required = true,
      description = "The folder for the tables; made if need be.")
  private Path out;

  @Mixin private KnowledgeOptions knowledge;

  TablesCommand(Console console, Readers readers) {
    this.console = console;
    this.readers = readers;
  }

  @Override
  public Integer call() {
    OutputFile.checkFolder(out);
    List<CatalogueQuery> queries = QueryCatalogue.load().facts();
    Function<ArticleGraph, Tables> ask = graph -> ask(graph, queries);
    return new ArticleRun(console, knowledge.reader(readers))
        .run(
            inputs,
            CheckedGraph.builder(knowledge.known(), Excerpt.WHOLE).andThen(ask),
            this::write);
  }

  private static Tables ask(ArticleGraph graph, List<CatalogueQuery> queries) {
    QueryRunner runner = QueryRunner.over(graph);
    Map<String, ResultTable> answers = new LinkedHashMap<>();
    queries.forEach(query -> answers.put(query.name(), runner.run(query)));
    return new Tables(graph.articleId(), answers);
  }

  private void write(Tables tables) {
    Path folder = out.resolve(folderName(tables.articleId()));
    OutputFile.createFolder(folder);
    ResultWriter writer = new ResultWriter(ResultFormat.CSV, 0);
    tables
        .answers()
        .forEach(
            (name, answer) ->
                OutputFile.write(folder.resolve(name + ".csv"), out -> writer.write(answer, out)));
  }

  /** An id from a file can hold anything; a folder name must stay inside its folder. */
  static String folderName(String articleId) {
    String name = articleId.replaceAll("[/\\\\:*?\"<>|\\p{Cntrl}]", "_");
    return name.startsWith(".") ? "_" + name : name;
  }
}
