package org.communique.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.communique.CommuniqueException;
import org.communique.http.Patience;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a server that answers oddly makes of a request. */
class RemoteEndpointTest {
  private static final int CLOSES = 0;
  private static final int HANGS = -1;

  private final List<String> authorizations = new CopyOnWriteArrayList<>();
  private final ExecutorService threads = Executors.newCachedThreadPool();
  private List<Integer> answers = List.of();
  private HttpServer server;

  @BeforeEach
  void serve() throws Exception {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setExecutor(threads);
    server.createContext(
        "/",
        exchange -> {
          String authorization = exchange.getRequestHeaders().getFirst("Authorization");
          int number = authorizations.size();
          authorizations.add(String.valueOf(authorization));
          int answer = answers.get(Math.min(number, answers.size() - 1));
          exchange.getRequestBody().readAllBytes();
          if (answer > 0) {
            exchange.sendResponseHeaders(answer, -1);
          }
          if (answer != HANGS) {
            exchange.close();
          }
        });
    server.start();
  }

  @AfterEach
  void stop() {
    server.stop(0);
    threads.shutdownNow();
  }

  private RemoteEndpoint endpoint(int retries) {
    URI address = URI.create("http://localhost:" + server.getAddress().getPort() + "/graph");
    return new RemoteEndpoint(
        address,
        new RemoteAccess(
            Optional.of(new RemoteAccess.Credentials("ada", "s3cret")),
            new Patience(Duration.ofMillis(300), retries, Duration.ofMillis(1))));
  }

  @Test
  void sendsAgainWhatFailedOrGotLost() {
    answers = List.of(503, 500, CLOSES, HANGS, 429, 200);
    assertThat(endpoint(5).post("text/plain", "*/*", "x")).isEmpty();
    assertThat(authorizations).hasSize(6).containsOnly("Basic YWRhOnMzY3JldA==");
  }

  @Test
  void givesUpAfterTheLastTryInOneLine() {
    answers = List.of(503);
    assertThatThrownBy(() -> endpoint(2).get("*/*"))
        .isInstanceOf(CommuniqueException.class)
        .hasMessageContaining("keeps failing (503")
        .hasMessageNotContaining("\n");
    assertThat(authorizations).hasSize(3);
  }

  @ParameterizedTest
  @CsvSource({
    "401, does not accept this user and password",
    "403, may not do that",
    "404, no such dataset",
    "405, takes no updates",
    "413, too large",
    "400, it refuses"
  })
  void saysWhatARefusalMeansAtOnce(int status, String words) {
    answers = List.of(status);
    assertThatThrownBy(() -> endpoint(5).get("*/*"))
        .isInstanceOf(CommuniqueException.class)
        .hasMessageContaining(words)
        .hasMessageNotContaining("s3cret")
        .hasMessageNotContaining("\n");
    assertThat(authorizations).hasSize(1);
  }

  @Test
  void anAnswerThatDoesNotComeIsSaid() {
    answers = List.of(HANGS);
    assertThatThrownBy(() -> endpoint(0).get("*/*")).hasMessageContaining("no answer within");
  }

  @Test
  void passwordsAreNotShown() {
    assertThat(RemoteAccess.OPEN.with(new RemoteAccess.Credentials("ada", "s3cret")).toString())
        .doesNotContain("s3cret");
  }
}
