package org.communique.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.communique.graph.GraphBuilder;
import org.communique.graph.Provenance;
import org.communique.graph.SampleReading;
import org.communique.store.Store;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

class ExportTest {
  private final Store store = Store.inMemory();

  @BeforeEach
  void load() {
    load(store, "ferry", "patrol");
  }

  private static void load(Store store, String... ids) {
    GraphBuilder builder = new GraphBuilder(Provenance.timeless("test"));
    Stream.of(ids).map(SampleReading::of).map(builder::build).forEach(store::load);
  }

  @AfterEach
  void close() {
    store.close();
  }

  private byte[] export(ExportFormat format) {
    return export(store, format);
  }

  private static byte[] export(Store store, ExportFormat format) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new Export(store, format).write(out);
    return out.toByteArray();
  }

  @ParameterizedTest
  @EnumSource(names = "CSV", mode = EnumSource.Mode.EXCLUDE)
  void theSameStoreGivesTheSameBytes(ExportFormat format) {
    try (Store other = Store.inMemory()) {
      load(other, "patrol", "ferry");
      assertThat(export(other, format)).isEqualTo(export(format)).isNotEmpty();
    }
  }

  @Test
  void allRdfFormatsSayTheSame() {
    long all = store.status().triples();
    for (ExportFormat format :
        List.of(ExportFormat.TRIG, ExportFormat.NQUADS, ExportFormat.RDFC10, ExportFormat.JSONLD)) {
      Lang lang =
          format == ExportFormat.TRIG
              ? Lang.TRIG
              : format == ExportFormat.JSONLD ? Lang.JSONLD : Lang.NQUADS;
      var parsed =
          RDFParser.source(new ByteArrayInputStream(export(format))).lang(lang).toDatasetGraph();
      assertThat(parsed.stream().count()).as(format.name()).isEqualTo(all);
    }
    var turtle =
        RDFParser.source(new ByteArrayInputStream(export(ExportFormat.TURTLE)))
            .lang(Lang.TTL)
            .toGraph();
    var xml =
        RDFParser.source(new ByteArrayInputStream(export(ExportFormat.RDFXML)))
            .lang(Lang.RDFXML)
            .toGraph();
    assertThat(turtle.isIsomorphicWith(xml)).isTrue();
  }

  @Test
  void theNetworkJoinsActorsByWhatTheyDid() throws Exception {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    Document graph =
        factory.newDocumentBuilder().parse(new ByteArrayInputStream(export(ExportFormat.GRAPHML)));
    assertThat(texts(graph, "node", "node-label"))
        .contains("Aiko Tanabe", "Russia", "border guards");
    assertThat(texts(graph, "edge", "edge-kind"))
        .contains("meeting", "statement", "act", "dispute");
    assertThat(texts(graph, "edge", "edge-weight")).containsOnly("1", "2");
    List<String> ids = elements(graph, "node").map(node -> node.getAttribute("id")).toList();
    assertThat(elements(graph, "edge").map(edge -> edge.getAttribute("source"))).isSubsetOf(ids);
    assertThat(elements(graph, "edge").map(edge -> edge.getAttribute("target"))).isSubsetOf(ids);
  }

  private static Stream<Element> elements(Document graph, String name) {
    NodeList nodes = graph.getElementsByTagName(name);
    return IntStream.range(0, nodes.getLength()).mapToObj(i -> (Element) nodes.item(i));
  }

  private static List<String> texts(Document graph, String of, String key) {
    return elements(graph, "data")
        .filter(data -> data.getParentNode().getNodeName().equals(of))
        .filter(data -> data.getAttribute("key").equals(key))
        .map(Element::getTextContent)
        .toList();
  }

  @Test
  void theMapHasThePlacesWithTheirPoints() throws Exception {
    JsonNode map = new ObjectMapper().readTree(export(ExportFormat.GEOJSON));
    assertThat(map.get("type").asText()).isEqualTo("FeatureCollection");
    JsonNode oslo = null;
    for (JsonNode feature : map.get("features")) {
      oslo = feature.at("/properties/name").asText().equals("Oslo") ? feature : oslo;
    }
    assertThat(oslo.at("/geometry/coordinates").toString()).isEqualTo("[10.75,59.91]");
    assertThat(oslo.at("/properties/articles").asInt()).isEqualTo(2);
    assertThat(oslo.at("/properties/sameAs").asText()).endsWith("/Q585");
  }

  @Test
  void tablesAreThoseOfEachArticle(@TempDir Path folder) throws Exception {
    new Export(store, ExportFormat.CSV).write(folder);
    assertThat(Files.readString(folder.resolve("ferry/meetings.csv"))).contains("Aiko Tanabe");
    assertThat(folder.resolve("patrol").toFile().list()).hasSize(9);
  }

  @Test
  void theLongestEndingOfANameGivesTheFormat() {
    assertThat(ExportFormat.of(Path.of("a.c14n.nq"))).contains(ExportFormat.RDFC10);
    assertThat(ExportFormat.of(Path.of("a.NQ"))).contains(ExportFormat.NQUADS);
    assertThat(ExportFormat.of(Path.of("a.txt"))).isEmpty();
  }
}
