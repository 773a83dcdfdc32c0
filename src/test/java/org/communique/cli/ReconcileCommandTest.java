package org.communique.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Map;
import org.communique.article.Article;
import org.communique.fact.Reading;
import org.communique.graph.SampleReading;
import org.communique.reconcile.ServedReconciliation;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** {@code --reconcile}: a service's opinions in the graph, and a service that fails. */
class ReconcileCommandTest extends MemoryCommandLine {
  private static final String NORDLYS =
      "[{\"id\": \"N1\", \"name\": \"Nordlys (agency)\", \"score\": 91, \"match\": true}]";

  private ServedReconciliation served;

  @Override
  Reading read(Article article) {
    return SampleReading.of(article.id());
  }

  @BeforeEach
  void serve() throws IOException {
    served = new ServedReconciliation().knowing(Map.of("Nordlys", NORDLYS));
    file("ferry.txt", "An article.");
  }

  @AfterEach
  void stop() {
    served.close();
  }

  private int build(String address) {
    return run(
        "build",
        "@ferry.txt",
        "--reconcile",
        address,
        "--reconcile-cache",
        "@cache",
        "--out",
        "@graph.nq");
  }

  @Test
  void whatTheServiceSaysIsMarkedAsItsOpinion() throws IOException {
    assertThat(build(served.address().toString())).isZero();
    assertThat(errors()).isEmpty();
    assertThat(folder.resolve("graph.nq"))
        .content()
        .contains(
            "core#closeMatch> <http://items.example/id/N1>",
            "ns#item> <http://items.example/id/N1>",
            "ns#score> \"91.0\"",
            "#label> \"Nordlys (agency)\"",
            "prov#used> <" + served.address() + ">");
    assertThat(run("validate", "@graph.nq")).isZero();
  }

  @Test
  void withoutTheOptionNothingIsAsked() {
    assertThat(run("build", "@ferry.txt", "--out", "@graph.nq")).isZero();
    assertThat(folder.resolve("graph.nq")).content().doesNotContain("ns#Match");
    assertThat(served.arrivals()).isEmpty();
  }

  @Test
  void aServiceThatFailsIsOneLineAndTheGraphIsThere() {
    served.thenStatus(404);
    assertThat(build(served.address().toString())).isEqualTo(1);
    assertThat(errors()).singleElement().asString().contains("refuses (404)", "all else is done");
    assertThat(folder.resolve("graph.nq")).isNotEmptyFile();
  }

  @Test
  void anAddressThatIsNoneIsOneLineAndTwo() {
    assertOneError(
        build("ftp://x.example/"), 2, "communique: ftp://x.example/: is not the address");
    assertThat(folder.resolve("graph.nq")).doesNotExist();
  }
}
