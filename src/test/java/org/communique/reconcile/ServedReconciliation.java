package org.communique.reconcile;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;

/** A reconciliation service over HTTP, of which a test says what it knows and how it fails. */
public final class ServedReconciliation implements AutoCloseable {
  private static final ObjectMapper JSON = new ObjectMapper();

  /** What to do with a request in place of answering it. */
  private record Mishap(int status, Optional<String> body) {}

  private static final int HANGS = -1;
  private static final int ANSWERS = 0;

  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final HttpServer server;
  private final Deque<Mishap> mishaps = new ArrayDeque<>();
  private final List<List<String>> batches = new CopyOnWriteArrayList<>();
  private final List<String> types = new CopyOnWriteArrayList<>();
  private final List<Long> arrivals = new CopyOnWriteArrayList<>();
  private Map<String, String> known = Map.of();
  private String manifest =
      """
      {"versions": ["0.1", "0.2"], "name": "Items", "batchSize": 2,
       "identifierSpace": "http://items.example/id/", "schemaSpace": "http://items.example/type/"}
      """;

  public ServedReconciliation() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setExecutor(threads);
    server.createContext("/api", this::handle);
    server.start();
  }

  public URI address() {
    return URI.create("http://localhost:" + server.getAddress().getPort() + "/api");
  }

  /** Which results it has for a name, as the protocol writes them. */
  public ServedReconciliation knowing(Map<String, String> results) {
    known = results;
    return this;
  }

  ServedReconciliation describedBy(String description) {
    manifest = description;
    return this;
  }

  /** Fails on the next request. */
  public synchronized ServedReconciliation thenStatus(int status) {
    mishaps.add(new Mishap(status, Optional.empty()));
    return this;
  }

  synchronized ServedReconciliation thenHanging() {
    mishaps.add(new Mishap(HANGS, Optional.empty()));
    return this;
  }

  /** Answers the next request as it should. */
  synchronized ServedReconciliation thenAnswering() {
    mishaps.add(new Mishap(ANSWERS, Optional.empty()));
    return this;
  }

  synchronized ServedReconciliation thenSaying(String body) {
    mishaps.add(new Mishap(200, Optional.of(body)));
    return this;
  }

  /** The names of each batch of questions. */
  public List<List<String>> batches() {
    return batches;
  }

  List<String> types() {
    return types;
  }

  /** When requests came, in nanoseconds. */
  public List<Long> arrivals() {
    return arrivals;
  }

  private synchronized Optional<Mishap> mishap() {
    return Optional.ofNullable(mishaps.poll()).filter(next -> next.status() != ANSWERS);
  }

  private void handle(HttpExchange exchange) throws IOException {
    arrivals.add(System.nanoTime());
    String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
    Optional<Mishap> mishap = mishap();
    if (mishap.isPresent() && mishap.get().status() == HANGS) {
      return;
    }
    int status = mishap.map(Mishap::status).orElse(200);
    String answer = mishap.map(m -> m.body().orElse("failed")).orElseGet(() -> answer(body));
    byte[] bytes = answer.getBytes(StandardCharsets.UTF_8);
    exchange.sendResponseHeaders(status, bytes.length);
    exchange.getResponseBody().write(bytes);
    exchange.close();
  }

  private String answer(String body) {
    if (body.isEmpty()) {
      return manifest;
    }
    try {
      String form = URLDecoder.decode(body, StandardCharsets.UTF_8);
      JsonNode queries = JSON.readTree(form.substring("queries=".length()));
      batches.add(queries.findValuesAsText("query"));
      types.addAll(queries.findValuesAsText("type"));
      return queries.properties().stream()
          .map(
              q ->
                  "\"%s\": {\"result\": %s}"
                      .formatted(
                          q.getKey(),
                          known.getOrDefault(q.getValue().path("query").asText(), "[]")))
          .collect(Collectors.joining(", ", "{", "}"));
    } catch (IOException malformed) {
      throw new IllegalStateException(malformed);
    }
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
  }
}
