package org.communique.web;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpTimeoutException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.communique.store.RemoteAccess.Credentials;
import org.communique.store.SampleGraphs;
import org.communique.store.Store;

/** A store on disk with a dispatch in it, served, and asked over HTTP. */
final class ServedStore implements AutoCloseable {
  static final Limits STRICT = new Limits(Duration.ofMillis(900), 50, 100_000, 4);

  private static final HttpClient CLIENT = HttpClient.newHttpClient();

  final Store store;
  final GraphServer server;

  ServedStore(Path folder, ServerSettings settings) {
    store = Store.openWithSearch(folder);
    store.load(SampleGraphs.dispatch("ferry"));
    server = GraphServer.start(store, settings);
  }

  static ServerSettings guarded(boolean allowUpdate) {
    return new ServerSettings(
        "localhost",
        0,
        Optional.of(new Credentials("ada", "s3cret")),
        allowUpdate,
        List.of(),
        List.of(),
        STRICT,
        Optional.empty());
  }

  static ServerSettings limited() {
    return new ServerSettings(
        "localhost",
        0,
        Optional.empty(),
        false,
        List.of("graph.example"),
        List.of("https://maps.example"),
        STRICT,
        Optional.empty());
  }

  HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create("http://localhost:" + server.port() + path));
  }

  HttpResponse<String> get(String path) throws Exception {
    return send(request(path));
  }

  HttpResponse<String> ask(String query) throws Exception {
    return send(posted("application/sparql-query", query));
  }

  HttpRequest.Builder posted(String type, String body) {
    return request("/communique/sparql")
        .header("Content-Type", type)
        .POST(BodyPublishers.ofString(body));
  }

  /** Sends a request; once more where the server has just closed the connection it went over. */
  static HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
    HttpRequest built = request.timeout(Duration.ofSeconds(30)).build();
    try {
      return CLIENT.send(built, BodyHandlers.ofString());
    } catch (HttpTimeoutException late) {
      throw late;
    } catch (IOException closed) {
      return CLIENT.send(built, BodyHandlers.ofString());
    }
  }

  static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  @Override
  public void close() {
    server.close();
    store.close();
  }
}
