package org.communique.article;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.communique.CommuniqueException;

/**
 * Reads articles from files and folders: plain text, text with front matter, HTML pages and JSON
 * Lines, in that order of thought for a file whose name does not say what it is.
 *
 * <p>Inputs are taken in the order given, folders recursively in the order of their names. A file
 * that cannot be read is reported and left out; the others are read. Articles are handed on one by
 * one, so that a JSON Lines file of any length needs little memory. Two articles of one run must
 * not have the same id, because a graph is named after it: the second is left out and said so.
 */
public final class ArticleReader {
  private static final long LARGEST_FILE = 32L * 1024 * 1024;

  /** The longest article, in characters. A book of 300 pages is half as long. */
  static final int LONGEST_ARTICLE = 1_000_000;

  private final Consumer<Problem> problems;

  /**
   * @param problems is told of every input that is left out, or read with an assumption
   */
  public ArticleReader(Consumer<Problem> problems) {
    this.problems = problems;
  }

  /** All articles at once, for inputs known to be few. */
  public List<Article> readAll(List<Path> inputs) {
    List<Article> all = new ArrayList<>();
    read(inputs, all::add);
    return all;
  }

  /** Hands on the articles of the inputs one by one. */
  public void read(List<Path> inputs, Consumer<Article> articles) {
    Set<String> ids = new HashSet<>();
    for (Path input : inputs) {
      for (Path file : attempt(() -> ArticleFiles.under(input)).orElse(List.of())) {
        readFile(file, (article, where) -> handOn(article, where, ids, articles));
      }
    }
  }

  private void handOn(Article article, String where, Set<String> ids, Consumer<Article> articles) {
    if (article.text().length() > LONGEST_ARTICLE) {
      report(
          "%s: article %s has %,d characters, more than the %,d that one article may have; split it"
              .formatted(where, article.id(), article.text().length(), LONGEST_ARTICLE));
    } else if (ids.add(article.id())) {
      articles.accept(article);
    } else {
      report(
          "%s: the id %s belongs to an earlier article of this run; give it another"
              .formatted(where, article.id()));
    }
  }

  private void readFile(Path file, BiConsumer<Article, String> articles) {
    if (ArticleFiles.isJsonLines(file)) {
      new JsonLines(file).read(articles, this::report);
      return;
    }
    attempt(() -> content(file))
        .flatMap(bytes -> attempt(() -> parse(file, bytes)))
        .ifPresent(article -> articles.accept(article, file.toString()));
  }

  private Article parse(Path file, byte[] bytes) {
    boolean html = ArticleFiles.isHtml(file, bytes);
    TextFile text = html ? TextFile.ofHtml(file, bytes) : TextFile.of(file, bytes);
    text.assumption().ifPresent(said -> problems.accept(Problem.notice(said)));
    return html ? HtmlPage.parse(file, text.text()) : FrontMatter.parse(file, text.text());
  }

  private static byte[] content(Path file) {
    try {
      long size = Files.size(file);
      if (size > LARGEST_FILE) {
        throw new CommuniqueException(
            "%s: %,d bytes are too much for one article; split it, or make it JSON Lines"
                .formatted(file, size));
      }
      return Files.readAllBytes(file);
    } catch (IOException failed) {
      throw new CommuniqueException(file + ": cannot be read; check that you may read it", failed);
    }
  }

  private <T> Optional<T> attempt(Supplier<T> step) {
    try {
      return Optional.of(step.get());
    } catch (CommuniqueException problem) {
      report(problem.getMessage());
      return Optional.empty();
    }
  }

  private void report(String message) {
    problems.accept(Problem.skipped(message));
  }
}
