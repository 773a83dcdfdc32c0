package org.communique.cli;

import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import org.communique.graph.ArticleGraph;
import org.communique.graph.Excerpt;
import org.communique.query.CatalogueQuery;
import org.communique.query.QueryRunner;
import org.communique.query.ResultTable;
import org.communique.store.Store;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;

/** What a query is asked of: articles, a store on disk, or an endpoint. */
final class QuerySource {
  private static final String ARTICLE = "article";

  @Spec(Target.MIXEE)
  private CommandSpec spec;

  @Option(names = "--store", paramLabel = "DIR", description = "Ask this store.")
  private Path store;

  @Option(names = "--endpoint", paramLabel = "URL", description = "Ask this SPARQL endpoint.")
  private URI endpoint;

  @Mixin private KnowledgeOptions knowledge;

  /** That nothing, or more than one of the three, was named is a misuse. */
  void requireOne(List<Path> inputs) {
    int named = (inputs.isEmpty() ? 0 : 1) + (store == null ? 0 : 1) + (endpoint == null ? 0 : 1);
    if (named != 1) {
      throw new ParameterException(
          spec.commandLine(),
          "say what to ask: articles, or --store DIR, or --endpoint URL, one of them");
    }
  }

  /**
   * Hands on the answer, unless no article could be read.
   *
   * @return the exit code: whether all articles were read
   */
  int ask(
      CatalogueQuery query,
      Map<String, String> values,
      List<Path> inputs,
      ArticleRun articles,
      Consumer<ResultTable> answer) {
    if (endpoint != null) {
      answer.accept(QueryRunner.over(endpoint).run(query, values));
      return ExitCode.OK;
    }
    if (store != null) {
      ServeCommand.requireStore(store);
      try (Store opened = Store.open(store)) {
        answer.accept(QueryRunner.over(opened).run(query, values));
      }
      return ExitCode.OK;
    }
    return isOfOneArticle(query)
        ? askEach(query, values, inputs, articles, answer)
        : askTogether(query, values, inputs, articles, answer);
  }

  ArticleRun articles(Console console, Readers readers) {
    return new ArticleRun(console, knowledge.reader(readers));
  }

  /**
   * A query that takes an article for a parameter and names it in its rows says of each article
   * what it says of them together.
   */
  private static boolean isOfOneArticle(CatalogueQuery query) {
    return query.columns().contains(ARTICLE)
        && query.parameters().stream().anyMatch(p -> p.name().equals(ARTICLE));
  }

  private int askEach(
      CatalogueQuery query,
      Map<String, String> values,
      List<Path> inputs,
      ArticleRun articles,
      Consumer<ResultTable> answer) {
    Function<ArticleGraph, ResultTable> ask = g -> QueryRunner.over(g).run(query, values);
    List<ResultTable> answers = new ArrayList<>();
    int code =
        articles.run(
            inputs,
            CheckedGraph.builder(knowledge.known(), Excerpt.WHOLE).andThen(ask),
            answers::add);
    if (!answers.isEmpty()) {
      answer.accept(ResultTable.joined(answers));
    }
    return code;
  }

  private int askTogether(
      CatalogueQuery query,
      Map<String, String> values,
      List<Path> inputs,
      ArticleRun articles,
      Consumer<ResultTable> answer) {
    try (Store together = Store.inMemory()) {
      int code =
          articles.run(
              inputs, CheckedGraph.builder(knowledge.known(), Excerpt.WHOLE), together::load);
      if (code != ExitCode.UNUSABLE) {
        answer.accept(QueryRunner.over(together).run(query, values));
      }
      return code;
    }
  }
}
