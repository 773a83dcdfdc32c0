package org.communique.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Base64;
import org.communique.store.ArticleStore.Load;
import org.communique.store.RemoteAccess;
import org.communique.store.RemoteStore;
import org.communique.store.SampleGraphs;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A server that can be changed by those who know the password. */
class LoginTest {
  private static ServedStore served;

  @TempDir static Path folder;

  @BeforeAll
  static void serve() {
    served = new ServedStore(folder, ServedStore.guarded(true));
  }

  @AfterAll
  static void stop() {
    served.close();
  }

  private static HttpResponse<String> as(String user, String password, HttpRequest.Builder request)
      throws Exception {
    String pair = user + ":" + password;
    String token = Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8));
    return ServedStore.send(request.header("Authorization", "Basic " + token));
  }

  private static HttpRequest.Builder update(String text) {
    return served
        .request("/communique/update")
        .header("Content-Type", "application/sparql-update")
        .POST(BodyPublishers.ofString(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/",
        "/communique/sparql?query=ASK%7B%7D",
        "/communique?default",
        "/metrics",
        "/$/server"
      })
  void nothingButHealthIsOpen(String path) throws Exception {
    assertThat(served.get(path).statusCode()).isEqualTo(401);
    assertThat(as("ada", "S3cret", served.request(path)).statusCode()).isEqualTo(401);
    assertThat(as("eve", "s3cret", served.request(path)).statusCode()).isEqualTo(401);
    assertThat(as("ada", "s3cret", served.request(path)).statusCode()).isEqualTo(200);
    assertThat(served.get("/health").statusCode()).isEqualTo(200);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Basic", "Basic %%%", "Bearer x", "Basic eHh4eHg=", "Basic =", "basic é"})
  void malformedCredentialsOpenNothing(String header) throws Exception {
    HttpResponse<String> answer =
        ServedStore.send(served.request("/").header("Authorization", header));
    assertThat(answer.statusCode()).isEqualTo(401);
    assertThat(answer.headers().firstValue("WWW-Authenticate").orElse("")).startsWith("Basic");
    assertThat(answer.body()).doesNotContain("Fuseki", "\tat ");
  }

  @Test
  void changesNeedThePassword() throws Exception {
    String insert = "INSERT DATA { GRAPH <urn:g> { <urn:s> <urn:p> <urn:o> } }";
    assertThat(ServedStore.send(update(insert)).statusCode()).isEqualTo(401);
    assertThat(as("ada", "s3cret", update(insert)).statusCode()).isEqualTo(204);
    assertThat(as("ada", "s3cret", update("DROP GRAPH <urn:g>")).statusCode()).isEqualTo(204);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "LOAD <file:///etc/passwd>",
        "LOAD SILENT <http://localhost:1/> INTO GRAPH <urn:g>",
        "DROP GRAPH <urn:none> ; LOAD <file:///etc/passwd>"
      })
  void noUpdateLoads(String load) throws Exception {
    assertThat(as("ada", "s3cret", update(load)).statusCode()).isEqualTo(403);
  }

  @Test
  void anUpdateLooksAtTheGraphsThatItsAddressNames() throws Exception {
    String copy = "INSERT { GRAPH <urn:copy> { ?s ?p ?o } } WHERE { ?s ?p ?o }";
    HttpRequest.Builder named =
        served
            .request("/communique/update?using-graph-uri=urn:g")
            .header("Content-Type", "application/sparql-update")
            .POST(BodyPublishers.ofString(copy));
    String insert = "INSERT DATA { GRAPH <urn:g> { <urn:s> <urn:p> <urn:o> } }";
    assertThat(as("ada", "s3cret", update(insert)).statusCode()).isEqualTo(204);
    assertThat(as("ada", "s3cret", named).statusCode()).isEqualTo(204);
    HttpRequest.Builder count =
        served.request(
            "/communique/sparql?query="
                + ServedStore.encoded("SELECT (COUNT(*) AS ?n) { GRAPH <urn:copy> { ?s ?p ?o } }"));
    assertThat(as("ada", "s3cret", count.header("Accept", "text/csv")).body())
        .isEqualTo("n\r\n1\r\n");
    String drop = "DROP GRAPH <urn:g> ; DROP GRAPH <urn:copy>";
    assertThat(as("ada", "s3cret", update(drop)).statusCode()).isEqualTo(204);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "INSERT { GRAPH <urn:g> { ?a ?b ?f } } WHERE { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i }",
        "INSERT DATA { GRAPH <urn:g> { <urn:s> <urn:p> 1 } } ;"
            + " DELETE { ?a ?b ?c } WHERE { ?a ?b ?c . FILTER NOT EXISTS"
            + " { SELECT * { ?d ?e ?f . ?g ?h ?i . ?j ?k ?l } ORDER BY ?i } }"
      })
  void anUpdateThatLooksForTooLongLeavesNothingBehind(String update) throws Exception {
    String before = SampleGraphs.dump(served.store);
    HttpResponse<String> answer = as("ada", "s3cret", update(update));
    assertThat(answer.statusCode()).isEqualTo(503);
    assertThat(answer.body()).contains("took too long");
    assertThat(SampleGraphs.dump(served.store)).isEqualTo(before);
    String insert = "INSERT DATA { GRAPH <urn:g> { <urn:s> <urn:p> <urn:o> } }";
    assertThat(as("ada", "s3cret", update(insert)).statusCode()).isEqualTo(204);
    assertThat(as("ada", "s3cret", update("DROP GRAPH <urn:g>")).statusCode()).isEqualTo(204);
  }

  @Test
  void updatesCallNoFunctionThatIsNotKnown() throws Exception {
    String update =
        "INSERT { <urn:s> <urn:p> ?x } WHERE { BIND (<java:java.lang.System>(1) AS ?x) }";
    assertThat(as("ada", "s3cret", update(update)).statusCode()).isEqualTo(422);
    assertThat(as("ada", "s3cret", update("INSERT { nonsense")).statusCode()).isEqualTo(400);
  }

  @Test
  void whatIsPutThereIsFoundUntilItIsDeleted() throws Exception {
    String graph = "/communique/data?graph=urn:harbour";
    String search =
        "/communique/sparql?query="
            + ServedStore.encoded("ASK { ?s <http://jena.apache.org/text#query> 'zanzibar' }");
    String turtle = "<urn:s> <http://www.w3.org/2000/01/rdf-schema#label> 'Zanzibar' .";
    HttpRequest.Builder put =
        served
            .request(graph)
            .header("Content-Type", "text/turtle")
            .PUT(BodyPublishers.ofString(turtle));
    assertThat(ServedStore.send(put.copy()).statusCode()).isEqualTo(401);
    assertThat(as("ada", "s3cret", put.copy()).statusCode()).isEqualTo(201);
    assertThat(as("ada", "s3cret", served.request(search)).body()).contains("true");
    assertThat(as("ada", "s3cret", served.request(graph).DELETE()).statusCode()).isEqualTo(204);
    assertThat(as("ada", "s3cret", served.request(search)).body()).contains("false");
  }

  @Test
  void articlesAreLoadedAndRetractedFromElsewhere() {
    URI address = URI.create("http://localhost:" + served.server.port() + "/communique");
    String before = SampleGraphs.dump(served.store);
    try (RemoteStore remote =
        RemoteStore.at(
            address, RemoteAccess.OPEN.with(new RemoteAccess.Credentials("ada", "s3cret")))) {
      Load load = remote.load(SampleGraphs.dispatch("harbour"));
      assertThat(load.outcome()).isEqualTo(Load.Outcome.ADDED);
      assertThat(served.store.status().articles()).isEqualTo(2);
      assertThat(SampleGraphs.dump(remote)).isEqualTo(SampleGraphs.dump(served.store));
      assertThat(remote.retract("harbour")).isTrue();
    }
    assertThat(SampleGraphs.dump(served.store)).isEqualTo(before);
  }
}
