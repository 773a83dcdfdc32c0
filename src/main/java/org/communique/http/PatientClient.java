package org.communique.http;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.communique.CommuniqueException;

/**
 * Sends requests that do the same when they arrive twice. One that the server failed on (5xx, 429)
 * or that got lost is sent again after a pause, and after twice that, and so on.
 */
public final class PatientClient {
  private static final Duration CONNECT = Duration.ofSeconds(10);

  private final Patience patience;
  private final HttpClient client =
      HttpClient.newBuilder().connectTimeout(CONNECT).version(HttpClient.Version.HTTP_1_1).build();

  public PatientClient(Patience patience) {
    this.patience = requireNonNull(patience);
  }

  /**
   * The server's answer; after the last try, also one that says that it failed.
   *
   * @throws IOException if the last try got lost
   */
  public HttpResponse<byte[]> send(HttpRequest request) throws IOException {
    Duration pause = patience.firstPause();
    for (int left = patience.retries(); ; left--) {
      try {
        HttpResponse<byte[]> response = once(request);
        if (left == 0 || !isPassing(response.statusCode())) {
          return response;
        }
      } catch (IOException lost) {
        if (left == 0) {
          throw lost;
        }
      }
      sleep(pause);
      pause = pause.multipliedBy(2);
    }
  }

  private HttpResponse<byte[]> once(HttpRequest request) throws IOException {
    CompletableFuture<HttpResponse<byte[]>> response =
        client.sendAsync(request, BodyHandlers.ofByteArray());
    try {
      return response.get(patience.timeout().toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException late) {
      response.cancel(true);
      throw new HttpTimeoutException("no answer within " + patience.timeout().toSeconds() + " s");
    } catch (ExecutionException failed) {
      throw failed.getCause() instanceof IOException lost
          ? lost
          : new IOException(failed.getCause());
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new CommuniqueException("stopped before the server answered", stopped);
    }
  }

  private static boolean isPassing(int status) {
    return status >= 500 || status == 429;
  }

  private static void sleep(Duration pause) {
    try {
      Thread.sleep(pause.toMillis());
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new CommuniqueException("stopped before the server was back", stopped);
    }
  }
}
