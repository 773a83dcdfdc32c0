package org.communique.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.communique.export.FactTables;
import org.communique.graph.Excerpt;
import org.communique.graph.OutputFile;
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
    return new ArticleRun(console, knowledge.reader(readers))
        .run(
            inputs,
            CheckedGraph.builder(knowledge.known(), Excerpt.WHOLE).andThen(FactTables::of),
            tables -> tables.write(out));
  }
}
