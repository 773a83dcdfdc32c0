package org.communique.reconcile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.communique.CommuniqueException;
import org.communique.fact.ExternalMatch;
import org.communique.fact.Reading;
import org.communique.graph.SampleReading;
import org.communique.http.Patience;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a service answers, how it fails, and what is made of both. */
class ReconcilerTest {
  private static final String TANABE =
      "[{\"id\": \"T 7\", \"name\": \"Tanabe Aiko\", \"score\": 87.5, \"match\": true},"
          + "{\"id\": \"T8\", \"name\": \"Aiko Tanabe\", \"score\": 40, \"match\": false}]";

  @TempDir private Path folder;
  private ServedReconciliation served;

  @BeforeEach
  void serve() throws IOException {
    served = new ServedReconciliation().knowing(Map.of("Aiko Tanabe", TANABE));
  }

  @AfterEach
  void stop() {
    served.close();
  }

  private Reconciler reconciler() {
    return reconciler(Map.of(), Duration.ZERO);
  }

  private Reconciler reconciler(Map<Reconciler.Sort, String> types, Duration apart) {
    Patience patience = new Patience(Duration.ofSeconds(30), 0, Duration.ofMillis(1));
    return new Reconciler(served.address(), types, folder, patience, apart);
  }

  private Reconciler reconciler(Duration timeout, int retries) {
    Patience patience = new Patience(timeout, retries, Duration.ofMillis(1));
    return new Reconciler(served.address(), Map.of(), folder, patience, Duration.ZERO);
  }

  private static List<ExternalMatch> matches(Reconciler reconciler) {
    return reconciler.reconcile(SampleReading.of("ferry")).matches();
  }

  private void assertTanabeIsFound(Reconciler reconciler) {
    assertThat(matches(reconciler))
        .singleElement()
        .satisfies(
            match -> {
              assertThat(match.entity().name()).isEqualTo("Aiko Tanabe");
              assertThat(match.item()).isEqualTo(URI.create("http://items.example/id/T%207"));
              assertThat(match.name()).isEqualTo("Tanabe Aiko");
              assertThat(match.score()).isEqualTo(87.5);
              assertThat(match.service()).isEqualTo(served.address());
            });
    assertThat(reconciler.failure()).isEmpty();
  }

  @Test
  void asksInBatchesOnlyForNamesWithoutAnIdentifier() {
    assertTanabeIsFound(reconciler());
    assertThat(served.batches())
        .allSatisfy(batch -> assertThat(batch).hasSizeLessThanOrEqualTo(2))
        .flatMap(batch -> batch)
        .containsExactlyInAnyOrder("Aiko Tanabe", "Oleg Sorokin", "Jun Mori", "Nordlys", "Etorofu");
  }

  @Test
  void whatTheServiceIsNotSureOfIsLeftOut() {
    String match = "{\"id\": \"%s\", \"name\": \"x\", \"score\": 99, \"match\": %s}";
    served.knowing(
        Map.of(
            "Aiko Tanabe", "[" + match.formatted("A", false) + "]",
            "Oleg Sorokin",
                "[" + match.formatted("B", true) + "," + match.formatted("C", true) + "]",
            "Jun Mori", "[" + match.formatted("", true) + "]",
            "Nordlys", "{\"error\": \"no such type\"}"));
    assertThat(matches(reconciler())).isEmpty();
  }

  @Test
  void asksAgainAfterFailures() {
    served.thenStatus(500).thenHanging().thenStatus(429).thenStatus(503);
    assertTanabeIsFound(reconciler(Duration.ofSeconds(1), 6));
  }

  @Test
  void whatFailsForGoodIsNotAskedAgainAndLosesNothing() {
    Reconciler reconciler = reconciler(Duration.ofSeconds(30), 1);
    served.thenStatus(500).thenStatus(503);
    Reading reading = SampleReading.of("ferry");
    assertThat(reconciler.reconcile(reading)).isEqualTo(reading);
    assertThat(reconciler.failure().orElseThrow()).contains("refuses (503)").doesNotContain("\n");
    assertThat(reconciler.reconcile(reading)).isEqualTo(reading);
    assertThat(served.arrivals()).hasSize(2);
  }

  @Test
  void anAnswerThatDoesNotComeIsSaid() {
    Reconciler reconciler = reconciler(Duration.ofMillis(300), 0);
    served.thenHanging();
    assertThat(matches(reconciler)).isEmpty();
    assertThat(reconciler.failure().orElseThrow()).contains("cannot be reached (no answer within");
  }

  @ParameterizedTest
  @ValueSource(strings = {"<html>hello</html>", "[]", "{}", "\"x\"", "{\"name\": \"half", ""})
  void garbageIsSaidAndNotKept(String garbage) {
    Reconciler reconciler = reconciler();
    served.thenSaying(garbage);
    assertThat(matches(reconciler)).isEmpty();
    assertThat(reconciler.failure().orElseThrow())
        .isEqualTo(
            served.address()
                + ": answers, but not as a reconciliation service does; check the address");
    assertTanabeIsFound(reconciler());
  }

  @Test
  void garbageAfterAnswersKeepsThese() {
    Reconciler reconciler = reconciler();
    served.thenAnswering().thenAnswering().thenSaying("garbage");
    assertThat(matches(reconciler)).extracting(ExternalMatch::name).containsExactly("Tanabe Aiko");
    assertThat(reconciler.failure()).isPresent();
    assertThat(served.batches()).hasSize(1);
  }

  @Test
  void nothingIsAskedTwice() {
    matches(reconciler());
    served.knowing(Map.of("Aiko Tanabe", "[]"));
    assertTanabeIsFound(reconciler());
    assertThat(served.batches()).hasSize(3);
  }

  @Test
  void whatWasAnsweredIsKnownWithoutTheService() {
    assertTanabeIsFound(reconciler());
    served.close();
    assertTanabeIsFound(reconciler());
  }

  @Test
  void aKeptAnswerThatCannotBeReadIsAskedAgain() throws IOException {
    assertTanabeIsFound(reconciler());
    try (Stream<Path> kept = Files.walk(folder)) {
      for (Path file : kept.filter(Files::isRegularFile).toList()) {
        Files.writeString(file, "{\"half");
      }
    }
    assertTanabeIsFound(reconciler());
  }

  @Test
  void typesLimitWhatIsLookedFor() {
    matches(reconciler(Map.of(Reconciler.Sort.PERSON, "human"), Duration.ZERO));
    assertThat(served.types()).containsExactly("human", "human", "human");
  }

  @Test
  void requestsKeepTheirDistance() {
    Duration distance = Duration.ofMillis(60);
    matches(reconciler(Map.of(), distance));
    List<Long> times = served.arrivals();
    assertThat(times).hasSize(4);
    assertThat(times.get(3) - times.get(0)).isGreaterThan(2 * distance.toNanos());
  }

  @ParameterizedTest
  @ValueSource(strings = {"ftp://items.example/api", "items", "file:///items.json"})
  void anAddressThatIsNoneIsSaidAtOnce(String address) {
    assertThatThrownBy(
            () ->
                new Reconciler(
                    URI.create(address),
                    Map.of(),
                    folder,
                    Reconciler.PATIENCE,
                    Reconciler.DISTANCE))
        .isInstanceOf(CommuniqueException.class)
        .hasMessageContaining("begins with http:// or https://");
  }

  @Test
  void aFolderThatCannotBeWrittenToIsSaidAtOnce() throws IOException {
    Path file = Files.writeString(folder.resolve("file"), "");
    assertThatThrownBy(
            () ->
                new Reconciler(
                    served.address(), Map.of(), file, Reconciler.PATIENCE, Reconciler.DISTANCE))
        .isInstanceOf(CommuniqueException.class)
        .hasMessageContaining("answers cannot be kept here");
  }
}
