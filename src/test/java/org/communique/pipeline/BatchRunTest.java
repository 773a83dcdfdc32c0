package org.communique.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.communique.article.Article;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BatchRunTest {
  @TempDir Path folder;
  private final List<String> problems = new ArrayList<>();
  private final List<String> results = new ArrayList<>();

  private Path set(int records) throws IOException {
    StringBuilder lines = new StringBuilder();
    for (int i = 0; i < records; i++) {
      lines.append(
          "{\"id\":\"%d\",\"text\":\"The king of the isle went to the town.\"}%n".formatted(i));
    }
    return Files.writeString(folder.resolve("set.jsonl"), lines);
  }

  @Test
  void handsResultsOnInTheOrderOfTheInputs() throws IOException {
    new BatchRun<>(BatchRunTest::slowestFirst, p -> problems.add(p.message()))
        .run(List.of(set(60)), results::add);
    assertThat(results)
        .hasSize(60)
        .isSortedAccordingTo((a, b) -> Integer.compare(Integer.parseInt(a), Integer.parseInt(b)));
    assertThat(problems).isEmpty();
  }

  private static String slowestFirst(Article article) {
    long until = System.nanoTime() + (60 - Integer.parseInt(article.id())) * 50_000L;
    while (System.nanoTime() < until) {
      Thread.onSpinWait();
    }
    return article.id();
  }

  @Test
  void keepsOnlyAFewArticlesUnderWay() throws IOException {
    AtomicInteger started = new AtomicInteger();
    List<Integer> ahead = new ArrayList<>();
    new BatchRun<>(article -> started.incrementAndGet(), p -> problems.add(p.message()))
        .run(List.of(set(300)), result -> ahead.add(started.get() - ahead.size()));
    int most = 4 * Runtime.getRuntime().availableProcessors();
    assertThat(ahead).hasSize(300).allMatch(n -> n <= most);
  }

  @Test
  void reportsAnArticleThatItFailsOnAndGoesOn() throws IOException {
    new BatchRun<>(BatchRunTest::failOnThree, p -> problems.add(p.message()))
        .run(List.of(set(6)), results::add);
    assertThat(results).containsExactly("0", "1", "2", "4", "5");
    assertThat(problems)
        .singleElement()
        .asString()
        .startsWith("article 3: the program failed on it");
  }

  private static String failOnThree(Article article) {
    if (article.id().equals("3")) {
      throw new IllegalStateException("three");
    }
    return article.id();
  }
}
