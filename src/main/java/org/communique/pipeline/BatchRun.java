package org.communique.pipeline;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Function;
import org.communique.CommuniqueException;
import org.communique.article.Article;
import org.communique.article.ArticleReader;
import org.communique.article.Problem;
import org.communique.nlp.LanguageDetector;

/**
 * Works through many articles on all cores.
 *
 * <p>Results come in the order of the inputs, whatever finishes first, and only a few articles for
 * each core are under way at a time, so that memory does not grow with the number of articles. An
 * article in another language than English is left out and said so; one on which the program fails
 * is reported and does not stop the others.
 */
public final class BatchRun<R> {
  private static final int UNDER_WAY_PER_CORE = 4;

  private final Function<Article, R> step;
  private final Consumer<Problem> problems;
  private final LanguageDetector languages = new LanguageDetector();

  private record Outcome<T>(Optional<T> result, Optional<Problem> problem) {}

  /**
   * @param step what is done with an article; several threads do it at once
   * @param problems is told of every input left out, on the thread that runs the batch
   */
  public BatchRun(Function<Article, R> step, Consumer<Problem> problems) {
    this.step = step;
    this.problems = problems;
  }

  /** Does the step on the articles of files and folders, and hands each result on. */
  public void run(List<Path> inputs, Consumer<R> results) {
    int cores = Runtime.getRuntime().availableProcessors();
    ExecutorService workers = Executors.newFixedThreadPool(cores);
    Deque<Future<Outcome<R>>> underWay = new ArrayDeque<>();
    try {
      new ArticleReader(problems)
          .read(
              inputs,
              article -> {
                underWay.add(workers.submit(() -> read(article)));
                if (underWay.size() >= UNDER_WAY_PER_CORE * cores) {
                  handOn(underWay.remove(), results);
                }
              });
      while (!underWay.isEmpty()) {
        handOn(underWay.remove(), results);
      }
    } finally {
      workers.shutdownNow();
    }
  }

  private Outcome<R> read(Article article) {
    Optional<Problem> foreign =
        languages
            .foreignLanguage(article.text())
            .map(
                language ->
                    Problem.skipped(
                        "article %s: is in %s; only English can be read, translate it first"
                            .formatted(article.id(), language)));
    if (foreign.isPresent()) {
      return new Outcome<>(Optional.empty(), foreign);
    }
    try {
      return new Outcome<>(Optional.of(step.apply(article)), Optional.empty());
    } catch (RuntimeException | StackOverflowError defect) {
      return new Outcome<>(Optional.empty(), Optional.of(defect(article, defect)));
    }
  }

  private static Problem defect(Article article, Throwable defect) {
    return Problem.skipped(
        defect instanceof CommuniqueException
            ? "article %s: %s".formatted(article.id(), defect.getMessage())
            : "article %s: the program failed on it (%s); please report it"
                .formatted(article.id(), defect));
  }

  private void handOn(Future<Outcome<R>> future, Consumer<R> results) {
    try {
      Outcome<R> outcome = future.get();
      outcome.problem().ifPresent(problems);
      outcome.result().ifPresent(results);
    } catch (ExecutionException failed) {
      throw new IllegalStateException("a worker failed", failed.getCause());
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new CommuniqueException("stopped before all articles were read", stopped);
    }
  }
}
