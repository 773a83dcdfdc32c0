package org.communique.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.communique.query.CatalogueQuery;
import org.communique.query.QueryCatalogue;
import org.communique.query.QueryRunner;
import org.communique.query.ResultTable;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The query catalogue, for people and for programs. */
class QueriesTest {
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

  private static HttpResponse<String> get(String path, String accept) throws Exception {
    return ServedStore.send(served.request(path).header("Accept", accept));
  }

  private static Document page(String path) throws Exception {
    HttpResponse<String> answer = get(path, "text/html,application/xhtml+xml,*/*;q=0.8");
    assertThat(answer.statusCode()).as(path).isEqualTo(200);
    assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("text/html");
    return Jsoup.parse(answer.body());
  }

  @Test
  void listsEveryQueryForPeopleAndPrograms() throws Exception {
    List<String> titles = QueryCatalogue.load().all().stream().map(CatalogueQuery::title).toList();
    assertThat(page("/queries").select("main dt a").eachText()).containsAll(titles);
    JsonNode list = new ObjectMapper().readTree(get("/queries", "application/json").body());
    assertThat(list.findValuesAsText("title")).containsAll(titles);
    assertThat(new ObjectMapper().readTree(served.get("/queries?format=json").body()))
        .isEqualTo(list);
  }

  @Test
  void everyQueryHasAFormThatRunsIt() throws Exception {
    for (CatalogueQuery query : QueryCatalogue.load().all()) {
      Document form = page("/queries/" + query.name());
      assertThat(form.select("form input").eachAttr("name"))
          .isEqualTo(query.parameters().stream().map(p -> p.name()).toList());
      form.select("form input")
          .forEach(input -> assertThat(form.select("label[for=" + input.id() + "]")).hasSize(1));
      StringBuilder asked = new StringBuilder(form.expectFirst("form").attr("action") + "?");
      for (Element input : form.select("form input")) {
        asked
            .append(input.attr("name"))
            .append('=')
            .append(ServedStore.encoded(input.attr("value")))
            .append('&');
      }
      ResultTable right = QueryRunner.over(served.store).run(query);
      Document answer = page(asked.toString());
      assertThat(answer.select("main tbody tr")).as(query.name()).hasSize(right.rows().size());
      JsonNode json =
          new ObjectMapper()
              .readTree(get(asked.toString(), "application/sparql-results+json").body());
      assertThat(json.at("/results/bindings")).hasSize(right.rows().size());
    }
  }

  @Test
  void parametersChooseRowsAndStayInTheForm() throws Exception {
    Document all = page("/queries/meetings-of/answer");
    Document some = page("/queries/meetings-of/answer?actor=Aiko+Tanabe");
    Document none = page("/queries/meetings-of/answer?actor=Nobody");
    assertThat(some.select("tbody tr"))
        .isNotEmpty()
        .hasSizeLessThanOrEqualTo(all.select("tbody tr").size());
    assertThat(some.expectFirst("input[name=actor]").attr("value")).isEqualTo("Aiko Tanabe");
    assertThat(none.select("table")).isEmpty();
    assertThat(none.text()).contains("Nothing in this graph answers that");
    HttpResponse<String> csv = get("/queries/people/answer", "text/csv");
    assertThat(csv.headers().firstValue("Content-Type").orElse("")).startsWith("text/csv");
    assertThat(csv.body()).contains("Aiko Tanabe");
    assertThat(served.get("/queries/people/answer?format=csv").body()).isEqualTo(csv.body());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\" } UNION { ?s ?p ?o } #",
        "all\") || (\"1\" = \"1",
        "x\\\" ) || true || (\"",
        "<script>alert(1)</script>",
        "'\"><img src=x onerror=alert(1)>",
        "$_kind",
        "?s } ; DROP ALL ; ASK { ?s"
      })
  void whatIsGivenStaysAValue(String value) throws Exception {
    Document answer = page("/queries/said/answer?speaker=" + ServedStore.encoded(value));
    assertThat(answer.select("tbody tr")).isEmpty();
    assertThat(answer.select("script, img")).isEmpty();
    assertThat(answer.expectFirst("input[name=speaker]").attr("value")).isEqualTo(value);
    assertThat(served.store.status().articles()).isEqualTo(1);
  }

  @ParameterizedTest
  @CsvSource({
    "/queries/nothing, 404",
    "/queries/people/answer/more, 404",
    "/queries/people/other, 404",
    "/queries/people/answer?nothing=x, 400",
    "/queries/near/answer?km=far, 400",
    "/queries/planned/answer?since=yesterday, 400",
    "/queries?format=exe, 406",
    "/queries?format=csv, 406",
  })
  void whatIsNotThereIsSaidInALine(String path, int status) throws Exception {
    HttpResponse<String> answer = served.get(path);
    assertThat(answer.statusCode()).isEqualTo(status);
    assertThat(answer.body().lines()).hasSize(1);
    assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("text/plain");
  }

  @Test
  void onlyWhatIsOnOfferIsSent() throws Exception {
    assertThat(get("/queries", "image/png").statusCode()).isEqualTo(406);
    assertThat(get("/queries", "application/json;q=0.9, text/html;q=0.1").body()).startsWith("[");
  }

  @Test
  void nothingIsChangedThere() throws Exception {
    assertThat(ServedStore.send(served.request("/queries/people").DELETE()).statusCode())
        .isEqualTo(405);
  }

  @Test
  void answersKeepToTheLimits(@TempDir Path other) throws Exception {
    CatalogueQuery slow =
        CatalogueQuery.parse(
            "slow", "test", "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i }");
    try (ServedStore strict = new ServedStore(other, ServedStore.limited());
        RunningQueries running = RunningQueries.within(ServedStore.STRICT)) {
      Answers answers = new Answers(strict.store.dataset(), ServedStore.STRICT, running);
      assertThat(answers.answer(QueryCatalogue.load().get("mentions"), Map.of()).rows())
          .hasSizeLessThanOrEqualTo(50);
      assertThatThrownBy(() -> answers.answer(slow, Map.of()))
          .isInstanceOf(Answers.Unanswered.class)
          .hasMessage("the query took too long");
      assertThat(running.count()).isZero();
    }
  }

  @Test
  void wordsAreFound() throws Exception {
    Document found = page("/queries/search/answer?words=japan");
    assertThat(found.select("tbody tr").eachText()).anyMatch(row -> row.startsWith("Japan "));
    Document sentences = page("/queries/search/answer?words=%22ferry+line%22&article=ferry");
    assertThat(sentences.select("tbody tr td:first-child").eachText())
        .isNotEmpty()
        .allMatch(text -> text.contains("ferry line"));
    assertThat(page("/queries/search/answer?words=zanzibar").select("tbody tr")).isEmpty();
    HttpResponse<String> malformed =
        served.get("/queries/search/answer?words=" + ServedStore.encoded("\"open"));
    assertThat(malformed.statusCode()).isEqualTo(400);
    assertThat(
            served.ask("SELECT * { ?s <http://jena.apache.org/text#query> '(open' }").statusCode())
        .isEqualTo(400);
  }
}
