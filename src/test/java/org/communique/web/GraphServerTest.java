package org.communique.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.communique.CommuniqueException;
import org.communique.query.CatalogueQuery;
import org.communique.query.QueryCatalogue;
import org.communique.query.QueryRunner;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a server with safe settings does. */
class GraphServerTest {
  private static ServedStore served;

  @TempDir static Path folder;

  @BeforeAll
  static void serve() {
    served = new ServedStore(folder.resolve("store"), ServerSettings.safe(0));
  }

  @AfterAll
  static void stop() {
    served.close();
  }

  @Test
  void everyQueryHasTheSameAnswerAsOverTheStore() {
    QueryRunner remote = QueryRunner.over(served.server.queryAddress());
    for (CatalogueQuery query : QueryCatalogue.load().all()) {
      assertThat(remote.run(query))
          .as(query.name())
          .isEqualTo(QueryRunner.over(served.store).run(query));
    }
  }

  @Test
  void servesItsPageAndTheListOfDatasetsThatThePageAsksFor() throws Exception {
    assertThat(served.get("/").body()).contains("Fuseki");
    assertThat(served.get("/$/server").body()).contains("/communique");
  }

  @Test
  void aQueryThatNamesNoGraphSeesAll() throws Exception {
    String query = "ASK { ?meeting a <https://w3id.org/communique/ns#Meeting> }";
    assertThat(served.ask(query).body()).contains("true");
  }

  @Test
  void handsOutGraphs() throws Exception {
    HttpResponse<String> entities =
        served.get(
            "/communique?graph=" + ServedStore.encoded("https://w3id.org/communique/id/entities"));
    assertThat(entities.statusCode()).isEqualTo(200);
    assertThat(entities.body()).contains("place/japan");
  }

  @Test
  void refusesUpdatesAndWrites() throws Exception {
    HttpResponse<String> update =
        ServedStore.send(served.posted("application/sparql-update", "CLEAR ALL"));
    HttpResponse<String> put =
        ServedStore.send(
            served
                .request("/communique?default")
                .header("Content-Type", "text/turtle")
                .PUT(BodyPublishers.ofString("<a:a> <a:b> <a:c> .")));
    HttpResponse<String> delete = ServedStore.send(served.request("/communique?default").DELETE());
    assertThat(List.of(update.statusCode(), put.statusCode(), delete.statusCode()))
        .allMatch(status -> status >= 400 && status < 500);
    assertThat(served.get("/communique/update").statusCode()).isEqualTo(404);
    assertThat(served.store.status().articles()).isEqualTo(1);
  }

  @Test
  void isWellAndCounts() throws Exception {
    assertThat(served.get("/health").body()).isEqualTo("ok\n");
    served.ask("ASK {}");
    assertThat(served.get("/metrics").body())
        .containsPattern("(?m)^fuseki_requests\\{.*query.*[1-9]");
  }

  @Test
  void aPortInUseIsSaidInOneLine() {
    assertThatThrownBy(
            () -> GraphServer.start(served.store, ServerSettings.safe(served.server.port())))
        .isInstanceOf(CommuniqueException.class)
        .hasMessageContaining("port " + served.server.port())
        .hasMessageNotContaining("\n");
  }

  @Test
  void logsRequestsWithoutWhatTheyAsk(@TempDir Path logs) throws Exception {
    Path log = logs.resolve("access.log");
    ServerSettings safe = ServerSettings.safe(0);
    try (ServedStore logged =
        new ServedStore(
            logs.resolve("store"),
            new ServerSettings(
                safe.address(),
                0,
                ServedStore.guarded(false).credentials(),
                false,
                List.of(),
                List.of(),
                safe.limits(),
                Optional.of(log)))) {
      ServedStore.send(
          logged
              .request("/communique/sparql?query=" + ServedStore.encoded("ASK { ?s ?p 'whisper' }"))
              .header("Authorization", "Basic YWRhOnMzY3JldA=="));
    }
    assertThat(Files.readString(log))
        .containsPattern(" - ada \\[.*] \"GET /communique/sparql\" 200 \\d+ \\d+\n")
        .doesNotContain("whisper", "s3cret", "YWRhOnMzY3JldA");
  }
}
