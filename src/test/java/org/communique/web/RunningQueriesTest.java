package org.communique.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.ToLongFunction;
import java.util.stream.IntStream;
import org.communique.web.RunningQueries.Reason;
import org.communique.web.RunningQueries.Running;
import org.junit.jupiter.api.Test;

class RunningQueriesTest {
  private static final Duration LONG = Duration.ofMinutes(1);

  private final ToLongFunction<Thread> busy = thread -> System.nanoTime();

  @Test
  void whoWaitsForAProcessorIsNotLong() throws Exception {
    try (RunningQueries queries = new RunningQueries(LONG, 1, thread -> 5, () -> 0.99)) {
      List<Running> waiting = IntStream.range(0, 3).mapToObj(i -> queries.begin(() -> {})).toList();
      Thread.sleep(1500);
      assertThat(waiting).allMatch(query -> query.ended().isEmpty());
    }
  }

  @Test
  void theLatestOfTooManyLongQueriesAreEnded() throws Exception {
    CountDownLatch ended = new CountDownLatch(2);
    try (RunningQueries queries = new RunningQueries(LONG, 2, busy, () -> 0)) {
      List<Running> running =
          IntStream.range(0, 4).mapToObj(i -> queries.begin(ended::countDown)).toList();
      assertThat(ended.await(20, TimeUnit.SECONDS)).isTrue();
      assertThat(running.stream().map(Running::ended))
          .containsExactly(
              Optional.empty(),
              Optional.empty(),
              Optional.of(Reason.TOO_MANY),
              Optional.of(Reason.TOO_MANY));
      running.forEach(Running::close);
      assertThat(queries.count()).isZero();
    }
  }

  @Test
  void theEarliestIsEndedWhereTheMemoryIsNearlyFull() throws Exception {
    CountDownLatch ended = new CountDownLatch(1);
    try (RunningQueries queries = new RunningQueries(LONG, 9, busy, () -> 0.95)) {
      Running running = queries.begin(ended::countDown);
      assertThat(ended.await(20, TimeUnit.SECONDS)).isTrue();
      assertThat(running.ended()).hasValue(Reason.MEMORY);
    }
  }

  @Test
  void eachIsEndedAtTheLimitOfTime() throws Exception {
    CountDownLatch ended = new CountDownLatch(1);
    try (RunningQueries queries =
        new RunningQueries(Duration.ofMillis(300), 9, thread -> 0, () -> 0)) {
      Running running = queries.begin(ended::countDown);
      assertThat(ended.await(20, TimeUnit.SECONDS)).isTrue();
      assertThat(running.ended()).hasValue(Reason.TIME);
    }
  }

  @Test
  void anUpdateIsEndedAtTheLimitOfTimeOnly() throws Exception {
    CountDownLatch ended = new CountDownLatch(1);
    try (RunningQueries queries =
        new RunningQueries(Duration.ofMillis(2500), 1, busy, () -> 0.95)) {
      Running update = queries.beginUpdate(ended::countDown);
      Running query = queries.begin(() -> {});
      assertThat(ended.await(20, TimeUnit.SECONDS)).isTrue();
      assertThat(update.ended()).hasValue(Reason.TIME);
      assertThat(query.ended()).hasValue(Reason.MEMORY);
    }
  }

  @Test
  void allAreEndedAtTheEnd() {
    RunningQueries queries = new RunningQueries(LONG, 9, busy, () -> 0);
    Running running = queries.begin(() -> {});
    queries.close();
    assertThat(running.ended()).hasValue(Reason.SHUTDOWN);
    assertThat(queries.begin(() -> {}).ended()).hasValue(Reason.SHUTDOWN);
    assertThat(queries.ended(Reason.SHUTDOWN)).isEqualTo(2);
  }
}
