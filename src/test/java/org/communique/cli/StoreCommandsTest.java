package org.communique.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.core.DatasetGraph;
import org.communique.graph.ArticleGraph;
import org.communique.store.ArticleStore;
import org.communique.store.Store;
import org.communique.vocab.Namespace;
import org.junit.jupiter.api.Test;

/** The commands that fill, tell of, compare and empty stores. */
class StoreCommandsTest extends MemoryCommandLine {
  @Test
  void asksAStoreWhatWasBuiltIntoIt() throws IOException {
    file("a.txt", "They met.");
    assertThat(run("build", "@a.txt", "--store", "@s")).isZero();
    assertThat(out()).isEmpty();
    assertThat(run("query", "people", "--store", "@s", "-f", "csv")).isZero();
    assertThat(out()).isEqualTo("person,title,of\r\n");
    file("ids.rq", "SELECT ?id { GRAPH ?g { ?a <https://w3id.org/communique/ns#articleId> ?id } }");
    assertThat(run("query", "@ids.rq", "--store", "@s", "-f", "json")).isZero();
    assertThat(out()).contains("\"value\": \"a\"");
  }

  @Test
  void aStoreIsFilledToldOfWrittenComparedAndEmptied() throws IOException {
    file("talks.txt", "Norway and Chile met in Oslo.");
    assertThat(run("load", "@talks.txt", "--store", "@s")).isZero();
    assertThat(out()).isEqualTo("1 added, 0 replaced, 0 unchanged, 0 refused\n");
    assertThat(run("load", "@talks.txt", "--store", "@s")).isZero();
    assertThat(out()).startsWith("0 added, 0 replaced, 1 unchanged");
    assertThat(run("status", "--store", "@s")).isZero();
    assertThat(out()).contains("articles   1", "last load  20");
    assertThat(run("export", "--store", "@s", "--out", "@s.trig")).isZero();
    assertThat(run("diff", "@s.trig", "@s")).isZero();
    assertThat(out()).isEmpty();
    assertThat(run("retract", "talks", "--store", "@s")).isZero();
    assertThat(run("diff", "@s.trig", "@s")).isEqualTo(ExitCode.FINDINGS);
    assertThat(out().lines()).isNotEmpty().allMatch(line -> line.startsWith("- <"));
    assertThat(errors()).isEmpty();
    assertOneError(run("retract", "talks", "--store", "@s"), 1, "communique: talks: is not in");
  }

  @Test
  void aStoreIsCompacted() throws IOException {
    file("talks.txt", "Norway and Chile met in Oslo.");
    assertThat(run("load", "@talks.txt", "--store", "@s")).isZero();
    assertThat(run("export", "--store", "@s", "--out", "@before.nq")).isZero();
    assertThat(run("compact", "--store", "@s")).isZero();
    assertThat(out()).matches("\\d+ MB before, \\d+ MB now\n");
    assertThat(run("diff", "@before.nq", "@s")).isZero();
    assertOneError(
        run("compact", "--store", "@none"), 2, "communique: none: there is no such store");
    assertOneError(run("compact"), 2, "communique: Missing required option: '--store=DIR'");
  }

  @Test
  void whatIsWrongWithAStoreIsOneLine() throws IOException {
    file("talks.txt", "Norway and Chile met in Oslo.");
    assertOneError(run("load", "@talks.txt"), 2, "communique: Error: Missing required argument");
    assertOneError(
        run("status", "--store", "@none"), 2, "communique: none: there is no such store");
    String nowhere = "http://localhost:1/x";
    assertOneError(
        run("load", "@talks.txt", "--endpoint", nowhere, "--retries", "0"),
        2,
        "communique: http://localhost:1/x: no server answers here");
    assertOneError(
        run("status", "--endpoint", nowhere, "--user", "ada", "--password-file", "@none"),
        2,
        "communique: none: the password cannot be read");
    assertOneError(run("diff", "@a.ttl", "@talks.txt"), 2, "communique: a.ttl: there is no such");
    assertOneError(
        run("export", "--store", "@s", "--out", "@x.doc"), 2, "communique: x.doc: unknown format");
    assertOneError(run("export", "--store", "@s"), 2, "communique: say which format");
  }

  @Test
  void disagreementsAreReportedMatterByMatter() throws IOException {
    DatasetGraph world = RDFDataMgr.loadDatasetGraph("src/test/resources/queries/world.trig");
    try (Store store = Store.open(folder.resolve("s"))) {
      for (String id : List.of("ferry", "strait", "harbor")) {
        Node name = ArticleGraph.nameOf(id);
        Graph shared = world.getGraph(Namespace.ENTITIES_GRAPH);
        assertThat(store.load(new ArticleGraph(id, name, world.getGraph(name), shared)).outcome())
            .isEqualTo(ArticleStore.Load.Outcome.ADDED);
      }
    }
    assertThat(run("disagreements", "--store", "@s", "--actor", "Berg"))
        .isEqualTo(ExitCode.FINDINGS);
    assertThat(out())
        .startsWith(
            """
            Anna Berg; Ivan Kost
              day
                ferry: 2030-06-03 — “Norland Foreign Minister Anna Berg met Sudland Foreign Minister \
            Ivan Kost in Port Aster on Monday.”
                strait: 2030-06-04 — “Anna Berg and Ivan Kost met in Haven on June 4.”
              place
            """);
    assertThat(run("disagreements", "--store", "@s", "--actor", "Nobody")).isZero();
    assertThat(out()).isEmpty();
    assertOneError(run("disagreements"), 2, "communique: say what to ask");
  }

  @Test
  void reifiersAreWrittenWhereRdf12Is() throws IOException {
    file("talks.txt", "Norway and Chile met in Oslo.");
    String expected = "communique: RDF 1.2 reifiers can be written as .ttl, .trig and .nq";
    assertOneError(run("build", "@talks.txt", "--rdf12", "--out", "@g.rdf"), 2, expected);
    assertThat(run("load", "@talks.txt", "--store", "@s")).isZero();
    assertOneError(
        run("export", "--store", "@s", "--rdf12", "--out", "@places.geojson"), 2, expected);
    assertThat(run("build", "@talks.txt", "--rdf12")).isZero();
    assertThat(run("export", "--store", "@s", "--rdf12", "--out", "@g.trig")).isZero();
    assertThat(run("diff", "@g.trig", "@s")).isZero();
  }
}
