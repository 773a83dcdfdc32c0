package org.communique.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.RDFParser;
import org.communique.vocab.Ontology;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OntologyResourceTest {
  private static ServedStore served;

  @TempDir static Path folder;

  @BeforeAll
  static void serve() {
    served = new ServedStore(folder, ServerSettings.safe(0));
  }

  @AfterAll
  static void stop() {
    served.close();
  }

  private static HttpResponse<String> get(String accept) throws Exception {
    return ServedStore.send(served.request("/communique/ns").header("Accept", accept));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "text/turtle",
        "application/ld+json",
        "application/rdf+xml",
        "application/n-triples"
      })
  void isTheSameInEveryForm(String type) throws Exception {
    HttpResponse<String> answer = get(type);
    assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith(type);
    assertThat(answer.headers().firstValue("Vary").orElse("")).contains("Accept");
    Graph read = GraphMemFactory.createDefaultGraph();
    RDFParser.fromString(answer.body(), RDFLanguages.contentTypeToLang(type)).parse(read);
    assertThat(read.isIsomorphicWith(Ontology.read("communique.ttl"))).isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8 | text/html",
        "*/* | text/html",
        "application/rdf+xml;q=0.5, text/turtle | text/turtle",
        "application/*;q=0.3, application/ld+json | application/ld+json",
      })
  void comesInTheFormThatFitsBest(String accept, String type) throws Exception {
    assertThat(get(accept).headers().firstValue("Content-Type").orElse("")).startsWith(type);
  }

  @Test
  void isAPageWithAnAnchorForEachTerm() throws Exception {
    assertThat(get("text/html").body()).contains("id=\"Meeting\"", "id=\"participant\"");
    assertThat(get("image/png").statusCode()).isEqualTo(406);
  }
}
