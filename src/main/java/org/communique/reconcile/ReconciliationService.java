package org.communique.reconcile;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.communique.CommuniqueException;
import org.communique.http.PatientClient;

/**
 * A service that tells which known thing a name means, by the Reconciliation Service API of the
 * W3C's Entity Reconciliation Community Group, versions 0.1 and 0.2: a description of itself on
 * GET, and answers to a batch of questions on POST. Requests keep a distance in time.
 */
final class ReconciliationService {
  private static final ObjectMapper JSON = new ObjectMapper();

  private final URI address;
  private final PatientClient client;
  private final Duration distance;
  private long next;

  /**
   * @param distance the least time from one request to the next
   */
  ReconciliationService(URI address, PatientClient client, Duration distance) {
    this.address = address;
    this.client = client;
    this.distance = distance;
  }

  /** The service's description of itself. */
  JsonNode manifest() {
    JsonNode manifest = send(HttpRequest.newBuilder(address).GET());
    if (Manifest.of(manifest).isEmpty()) {
      throw unfit();
    }
    return manifest;
  }

  /**
   * The answers to questions, in their order: what the protocol has as the results of each. A
   * question that the service could not answer has a missing node.
   */
  List<JsonNode> ask(List<NameQuery> questions) {
    ObjectNode batch = JSON.createObjectNode();
    for (int i = 0; i < questions.size(); i++) {
      batch.set("q" + i, questions.get(i).json());
    }
    String form = "queries=" + URLEncoder.encode(batch.toString(), StandardCharsets.UTF_8);
    JsonNode answer =
        send(
            HttpRequest.newBuilder(address)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form)));
    if (questions.size() > 0 && !answer.has("q0")) {
      throw unfit();
    }
    List<JsonNode> results = new ArrayList<>();
    for (int i = 0; i < questions.size(); i++) {
      results.add(answer.path("q" + i).path("result"));
    }
    return results;
  }

  private JsonNode send(HttpRequest.Builder request) {
    keepDistance();
    try {
      HttpResponse<byte[]> response =
          client.send(
              request
                  .header("Accept", "application/json")
                  .header("User-Agent", "Communique (https://w3id.org/communique)")
                  .build());
      if (response.statusCode() >= 300) {
        throw new CommuniqueException(
            address
                + ": the reconciliation service refuses (%d); check its address"
                    .formatted(response.statusCode()));
      }
      JsonNode json = JSON.readTree(response.body());
      if (!json.isObject()) {
        throw unfit();
      }
      return json;
    } catch (JacksonException garbage) {
      throw unfit();
    } catch (IOException lost) {
      throw new CommuniqueException(
          address
              + ": the reconciliation service cannot be reached (%s); try again later"
                  .formatted(
                      lost instanceof ConnectException ? "no server there" : lost.getMessage()),
          lost);
    }
  }

  private CommuniqueException unfit() {
    return new CommuniqueException(
        address + ": answers, but not as a reconciliation service does; check the address");
  }

  private void keepDistance() {
    long wait = next - System.nanoTime();
    if (next != 0 && wait > 0) {
      try {
        Thread.sleep(Duration.ofNanos(wait).toMillis() + 1);
      } catch (InterruptedException stopped) {
        Thread.currentThread().interrupt();
        throw new CommuniqueException("stopped before the service was asked", stopped);
      }
    }
    next = System.nanoTime() + distance.toNanos();
  }
}
