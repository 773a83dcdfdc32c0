package org.communique.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.communique.article.Article;
import org.communique.article.Problem;
import org.communique.fact.Reading;
import org.communique.pipeline.BatchRun;

/**
 * Reads the articles that a command line names, tells of those left out, and knows with which code
 * the command should exit: 0 when all were read, 1 when some were, 2 when none was.
 */
final class ArticleRun {
  private final Console console;
  private final Supplier<Function<Article, Reading>> pipeline;
  private int read;
  private int skipped;

  /**
   * @param pipeline is asked for once, when there is a first article: models take seconds to load
   */
  ArticleRun(Console console, Supplier<Function<Article, Reading>> pipeline) {
    this.console = console;
    this.pipeline = pipeline;
  }

  /** Hands on what a step makes of each article; the step runs on several threads. */
  <R> int run(List<Path> inputs, Function<Reading, R> step, Consumer<R> results) {
    new BatchRun<R>(article -> step.apply(pipeline.get().apply(article)), this::tell)
        .run(
            inputs,
            result -> {
              read++;
              results.accept(result);
              console.progress(read + (read == 1 ? " article" : " articles"));
            });
    console.clearProgress();
    return exitCode();
  }

  private int exitCode() {
    if (skipped == 0) {
      return ExitCode.OK;
    }
    return read > 0 ? ExitCode.FINDINGS : ExitCode.UNUSABLE;
  }

  private void tell(Problem problem) {
    skipped += problem.kind() == Problem.Kind.SKIPPED ? 1 : 0;
    console.problem(problem);
  }
}
