package org.communique.query;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the seed article tells of happened near Hokkaido, by the graph that is expected of it. */
class NearSeedTest {
  private static final QueryCatalogue CATALOGUE = QueryCatalogue.load();
  private static final DatasetGraph SEED = seed();

  private static DatasetGraph seed() {
    DatasetGraph dataset = DatasetGraphFactory.create();
    dataset.addGraph(
        NodeFactory.createURI("https://w3id.org/communique/id/graph/japan-russia-2plus2"),
        RDFDataMgr.loadGraph("src/test/resources/golden/japan-russia-2plus2.ttl"));
    return dataset;
  }

  private static List<String> near(String query, String centre, int km) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new ResultWriter(ResultFormat.CSV, 0)
        .write(
            QueryRunner.over(SEED)
                .run(CATALOGUE.get(query), Map.of("centre", centre, "km", Integer.toString(km))),
            out);
    return out.toString(UTF_8).lines().skip(1).toList();
  }

  @ParameterizedTest
  @CsvSource({"Hokkaido, 266", "142.8 43.4, 267"})
  void whatHappenedWithin300KilometresOfHokkaido(String centre, String km) {
    assertThat(near("near", centre, 300))
        .containsExactly(
            km + ",Kunashiri,claim,,Japan,Kunashiri,,japan-russia-2plus2",
            km + ",Kunashiri,control,,Russia,Kunashiri,,japan-russia-2plus2");
  }

  @Test
  void islandsWithoutAPointOfTheirOwnLieWhereTheirGroupDoes() {
    assertThat(near("places-near", "Hokkaido", 500))
        .containsExactly(
            "0,Hokkaido,island,1",
            "250,Hakodate,city,1",
            "266,Kunashiri,island,1",
            "365,Habomai group,island-group,1",
            "365,Northern Territories,island-group,1",
            "365,Shikotan,island,1",
            "436,Etorofu,island,1");
  }
}
