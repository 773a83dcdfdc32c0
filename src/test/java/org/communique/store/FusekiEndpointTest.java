package org.communique.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import org.communique.CommuniqueException;
import org.communique.query.CatalogueQuery;
import org.communique.query.QueryCatalogue;
import org.communique.query.QueryRunner;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FusekiEndpointTest {
  private static final HttpClient CLIENT = HttpClient.newHttpClient();
  private static Store store;
  private static FusekiEndpoint endpoint;

  @TempDir static Path folder;

  @BeforeAll
  static void serve() {
    store = Store.open(folder);
    store.load(SampleGraphs.dispatch("ferry"));
    endpoint = FusekiEndpoint.start(store, 0);
  }

  @AfterAll
  static void stop() {
    endpoint.close();
    store.close();
  }

  @Test
  void everyQueryHasTheSameAnswerAsOverTheStore() {
    QueryRunner remote = QueryRunner.over(endpoint.queryAddress());
    for (CatalogueQuery query : QueryCatalogue.load().all()) {
      assertThat(remote.run(query)).as(query.name()).isEqualTo(QueryRunner.over(store).run(query));
    }
  }

  @Test
  void servesItsPageAndTheListOfDatasetsThatThePageAsksFor() throws Exception {
    assertThat(get("/").body()).contains("Fuseki");
    assertThat(get("/$/server").body()).contains("/communique");
  }

  @Test
  void aQueryThatNamesNoGraphSeesAll() throws Exception {
    String query = "ASK { ?meeting a <https://w3id.org/communique/ns#Meeting> }";
    HttpResponse<String> answer = ask(query);
    assertThat(answer.body()).contains("true");
  }

  @Test
  void refusesUpdatesAndWrites() throws Exception {
    HttpResponse<String> update =
        send(
            HttpRequest.newBuilder(endpoint.queryAddress())
                .header("Content-Type", "application/sparql-update")
                .POST(BodyPublishers.ofString("CLEAR ALL")));
    HttpResponse<String> put =
        send(
            HttpRequest.newBuilder(endpoint.pageAddress().resolve("communique?default"))
                .header("Content-Type", "text/turtle")
                .PUT(BodyPublishers.ofString("<a:a> <a:b> <a:c> .")));
    assertThat(update.statusCode()).isBetween(400, 499);
    assertThat(put.statusCode()).isBetween(400, 499);
    assertThat(store.status().articles()).isEqualTo(1);
  }

  @Test
  void callsNoOtherServerForAQuery() throws Exception {
    String query = "ASK { SERVICE <http://localhost:1/> { ?s ?p ?o } }";
    HttpResponse<String> answer = ask(query);
    assertThat(answer.statusCode()).isBetween(400, 599);
  }

  @Test
  void aPortInUseIsSaidInOneLine() {
    assertThatThrownBy(() -> FusekiEndpoint.start(store, endpoint.port()))
        .isInstanceOf(CommuniqueException.class)
        .hasMessageContaining("port " + endpoint.port())
        .hasMessageNotContaining("\n");
  }

  private static HttpResponse<String> ask(String query) throws Exception {
    return send(
        HttpRequest.newBuilder(endpoint.queryAddress())
            .header("Content-Type", "application/sparql-query")
            .POST(BodyPublishers.ofString(query)));
  }

  private static HttpResponse<String> get(String path) throws Exception {
    URI address = URI.create("http://localhost:" + endpoint.port() + path);
    return send(HttpRequest.newBuilder(address));
  }

  private static HttpResponse<String> send(HttpRequest.Builder request)
      throws IOException, InterruptedException {
    return CLIENT.send(request.build(), BodyHandlers.ofString());
  }
}
