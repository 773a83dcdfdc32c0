package org.communique.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What those who mean harm try, against a server that can only be read. */
class AttackTest {
  private static ServedStore served;

  @TempDir static Path folder;

  @BeforeAll
  static void serve() {
    served = new ServedStore(folder, ServedStore.limited());
  }

  @AfterAll
  static void stop() {
    served.close();
  }

  @Test
  void noQueryCallsAnotherServer() throws Exception {
    AtomicInteger calls = new AtomicInteger();
    try (ServerSocket other = new ServerSocket(0, 50, InetAddress.getLoopbackAddress())) {
      Thread listener =
          new Thread(
              () -> {
                try {
                  while (true) {
                    other.accept().close();
                    calls.incrementAndGet();
                  }
                } catch (java.io.IOException closed) {
                  // the test is over
                }
              });
      listener.start();
      String address = "<http://localhost:" + other.getLocalPort() + "/>";
      assertThat(served.ask("ASK { SERVICE " + address + " { ?s ?p ?o } }").statusCode())
          .isEqualTo(422);
      served.ask("ASK { SERVICE SILENT " + address + " { ?s ?p ?o } }");
      served.ask("SELECT * FROM " + address + " { ?s ?p ?o }");
      served.ask("SELECT * { BIND (" + address + " AS ?u) SERVICE ?u { ?s ?p ?o } }");
    }
    assertThat(calls).hasValue(0);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SELECT * { BIND (<java:java.lang.System>(1) AS ?x) }",
        "SELECT * { BIND (<java:org.apache.jena.sparql.function.library.wait>(1) AS ?x) }",
        "SELECT * { BIND (<http://jena.apache.org/ARQ/function#wait>(1) AS ?x) }",
        "SELECT * { BIND (<http://jena.apache.org/ARQ/js#f>(1) AS ?x) }",
        "SELECT * { BIND (<http://www.w3.org/2005/xpath-functions#apply>"
            + "(<http://jena.apache.org/ARQ/function#wait>, 1) AS ?x) }",
        "SELECT * { BIND (<http://www.w3.org/2005/xpath-functions#matches>('a', 'a') AS ?x) }",
        "SELECT * { ?s ?p ?o } ORDER BY <http://jena.apache.org/ARQ/function#wait>(1)",
        "SELECT (SUM(<http://jena.apache.org/ARQ/function#wait>(1)) AS ?n) { ?s ?p ?o }",
        "ASK { ?s ?p ?o FILTER EXISTS { ?s ?p ?o FILTER <http://jena.apache.org/ARQ/function#wait>(1) } }",
        "SELECT * { ?s <java:org.apache.jena.sparql.pfunction.library.versionARQ> ?o }",
      })
  void onlyKnownFunctionsCanBeUsed(String query) throws Exception {
    HttpResponse<String> answer = served.ask(query);
    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(answer.body()).contains("that can be used here");
  }

  @Test
  void functionsOfSparqlCanBeUsed() throws Exception {
    String query =
        "PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>"
            + " PREFIX math: <http://www.w3.org/2005/xpath-functions/math#>"
            + " SELECT (REPLACE('Kyiv', 'y(.)', '$1') AS ?a) (REGEX('Oslo', '^o', 'i') AS ?b)"
            + " (xsd:integer('7') AS ?c) (math:sqrt(4) AS ?d) {}";
    HttpResponse<String> answer =
        ServedStore.send(
            served.posted("application/sparql-query", query).header("Accept", "text/csv"));
    assertThat(answer.body()).isEqualTo("a,b,c,d\r\nKiv,true,7,2.0e0\r\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"FROM", "FROM NAMED"})
  void noQueryReadsFiles(String from) throws Exception {
    HttpResponse<String> answer =
        served.ask("SELECT * " + from + " <file:///etc/passwd> { ?s ?p ?o }");
    assertThat(answer.statusCode()).isEqualTo(403);
    assertThat(answer.body()).doesNotContain("root:");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i }",
        "SELECT * { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i } ORDER BY ?i",
        "SELECT * { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i } ORDER BY DESC(?b) ?e LIMIT 10",
        "ASK { FILTER EXISTS { SELECT * { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i } ORDER BY ?i } }",
        "ASK { FILTER REGEX('aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!', '^(a+)+\\\\1$') }",
        "SELECT (REPLACE('aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!', '^(a+)+\\\\1$', 'x') AS ?x) {}",
        "ASK { ?s ?p ?o FILTER (!REGEX(CONCAT('aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!',"
            + " SUBSTR(STR(?o), 1, 0)), '^(a+)+\\\\1$')) }",
        "SELECT * { ?s ?p ?o } ORDER BY REPLACE(CONCAT('aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!',"
            + " SUBSTR(STR(?o), 1, 0)), '^(a+)+\\\\1$', 'x')",
        "SELECT (COUNT(REGEX(CONCAT('aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!',"
            + " SUBSTR(STR(?o), 1, 0)), '^(a+)+\\\\1$')) AS ?n) { ?s ?p ?o }",
        "ASK { ?s ?p ?o FILTER NOT EXISTS { ?s ?p ?x FILTER REGEX(CONCAT("
            + "'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!', SUBSTR(STR(?x), 1, 0)),"
            + " '^(a+)+\\\\1$') } }",
      })
  void whatTakesTooLongIsEnded(String query) throws Exception {
    long begin = System.nanoTime();
    HttpResponse<String> answer = served.ask(query);
    assertThat(answer.statusCode()).isEqualTo(503);
    assertThat(answer.body()).contains("took too long");
    assertThat(System.nanoTime() - begin).isLessThan(10_000_000_000L);
  }

  @Test
  void whatIsNestedTooDeeplyIsRefused() throws Exception {
    HttpResponse<String> answer =
        served.ask("ASK { " + "{} UNION ".repeat(9_000) + "{ ?s ?p ?o } }");
    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.body()).contains("nested too deeply");
  }

  @Test
  void aPlanThatTakesLongDoesNotKeepOthersFromBeingEnded() throws Exception {
    String planned =
        "ASK { FILTER REGEX('aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!', '^(a+)+\\\\1$') }";
    String cross = "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i }";
    var first = CompletableFuture.supplyAsync(() -> status(planned));
    var second = CompletableFuture.supplyAsync(() -> status(cross));
    assertThat(first.get(15, TimeUnit.SECONDS)).isEqualTo(503);
    assertThat(second.get(15, TimeUnit.SECONDS)).isEqualTo(503);
  }

  private static int status(String query) {
    try {
      return served.ask(query).statusCode();
    } catch (Exception unanswered) {
      throw new IllegalStateException(unanswered);
    }
  }

  @Test
  void nobodyCanAskForMoreTimeOrRows() throws Exception {
    String cross = "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i }";
    assertThat(
            served
                .get("/communique/sparql?timeout=600&query=" + ServedStore.encoded(cross))
                .statusCode())
        .isEqualTo(503);
    HttpResponse<String> rows =
        ServedStore.send(
            served
                .posted("application/sparql-query", "SELECT ?s { ?s ?p ?o } LIMIT 1000000")
                .header("Accept", "text/csv"));
    assertThat(rows.headers().firstValue("X-SPARQL-MaxRows")).hasValue("50");
    assertThat(rows.body().lines()).hasSize(51);
  }

  @Test
  void longRequestsAreRefused() throws Exception {
    String body = "ASK {} # " + "x".repeat(200_000);
    assertThat(served.ask(body).statusCode()).isEqualTo(413);
    byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
    HttpResponse<String> chunked =
        ServedStore.send(
            served
                .request("/communique/sparql")
                .header("Content-Type", "application/sparql-query")
                .POST(BodyPublishers.ofInputStream(() -> new java.io.ByteArrayInputStream(bytes))));
    assertThat(chunked.statusCode()).isEqualTo(413);
    assertThat(served.get("/communique/sparql?query=" + "x".repeat(600_000)).statusCode())
        .isIn(414, 431);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/../../../../etc/passwd",
        "/..%2f..%2f..%2fetc/passwd",
        "/%2e%2e/%2e%2e/etc/passwd",
        "/static/..;/..;/etc/passwd",
        "/queries/..%2f..%2fetc%2fpasswd",
        "/communique/ns/../../../etc/passwd",
      })
  void pathsDoNotLeaveTheServer(String path) throws Exception {
    String answer =
        raw("GET " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
    assertThat(answer).containsPattern("^HTTP/1.1 4\\d\\d").doesNotContain("root:");
  }

  @ParameterizedTest
  @CsvSource({
    "evil.example, 421",
    "localhost.evil.example:3030, 421",
    "graph.example, 200",
    "127.0.0.1:1, 200",
    "[::1], 200"
  })
  void answersToItsOwnNamesOnly(String host, int status) throws Exception {
    String answer = raw("GET /health HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n");
    assertThat(answer).startsWith("HTTP/1.1 " + status);
  }

  @ParameterizedTest
  @CsvSource({"https://evil.example, 403", "null, 403", "https://maps.example, 200"})
  void pagesElsewhereCannotPost(String origin, int status) throws Exception {
    String request =
        "POST /communique/sparql HTTP/1.1\r\nHost: localhost\r\nOrigin: "
            + origin
            + "\r\nContent-Type: application/sparql-query\r\nContent-Length: 6\r\nConnection:"
            + " close\r\n\r\nASK {}";
    assertThat(raw(request)).startsWith("HTTP/1.1 " + status);
  }

  @Test
  void pagesElsewhereCanReadOnlyWhereTheyAreNamed() throws Exception {
    assertThat(fromOrigin("https://maps.example")).contains("https://maps.example");
    assertThat(fromOrigin("https://evil.example")).isEmpty();
    assertThat(served.get("/communique/sparql?callback=f&query=ASK%7B%7D").statusCode())
        .isEqualTo(400);
    assertThat(served.get("/communique/sparql?stylesheet=x&query=ASK%7B%7D").statusCode())
        .isEqualTo(400);
  }

  private static java.util.Optional<String> fromOrigin(String origin) throws Exception {
    return ServedStore.send(
            served.request("/communique/sparql?query=ASK%7B%7D").header("Origin", origin))
        .headers()
        .firstValue("Access-Control-Allow-Origin");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"/", "/health", "/nowhere", "/communique/sparql?query=ASK%7B%7D", "/metrics"})
  void everyAnswerTellsBrowsersWhatKeepsThemSafe(String path) throws Exception {
    var headers = served.get(path).headers();
    assertThat(headers.firstValue("Content-Security-Policy").orElse(""))
        .contains("default-src 'self'", "frame-ancestors 'none'")
        .doesNotContain("unsafe-eval", "http:");
    assertThat(headers.firstValue("X-Content-Type-Options")).hasValue("nosniff");
    assertThat(headers.firstValue("X-Frame-Options")).hasValue("DENY");
    assertThat(headers.firstValue("Referrer-Policy")).hasValue("no-referrer");
    assertThat(headers.firstValue("Server")).isEmpty();
  }

  /** The answer to a request that no HTTP client would send. */
  private static String raw(String request) throws Exception {
    try (Socket socket = new Socket("localhost", served.server.port())) {
      socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
      socket.getOutputStream().flush();
      BufferedReader reader =
          new BufferedReader(
              new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
      StringBuilder answer = new StringBuilder();
      reader.lines().forEach(line -> answer.append(line).append('\n'));
      return answer.toString();
    }
  }
}
