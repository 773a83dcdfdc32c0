package org.communique.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.communique.vocab.Cq;
import org.communique.vocab.External;
import org.junit.jupiter.api.Test;

class ReifiersTest {
  private static final ArticleGraph PLAIN =
      new GraphBuilder(Provenance.timeless("1.2")).build(SampleReading.of("talks"));

  private static final Map<GraphFormat, Lang> LANGUAGES =
      Map.of(
          GraphFormat.TURTLE, Lang.TURTLE,
          GraphFormat.TRIG, Lang.TRIG,
          GraphFormat.NQUADS, Lang.NQUADS);

  @Test
  void everyStatementOfAFactIsReifiedByItsWordsInEveryFormat() {
    LANGUAGES.forEach(
        (format, language) -> {
          ByteArrayOutputStream out = new ByteArrayOutputStream();
          new GraphWriter(format).write(List.of(Reifiers.addedTo(PLAIN)), out);
          DatasetGraph read = DatasetGraphFactory.create();
          RDFParser.fromString(out.toString(StandardCharsets.UTF_8), language).parse(read);
          List<Triple> facts =
              PLAIN.statements().find(Node.ANY, Cq.HAS_EVIDENCE, Node.ANY).toList();
          assertThat(facts).hasSizeGreaterThan(10);
          for (Triple fact : facts) {
            PLAIN
                .statements()
                .find(fact.getSubject(), Node.ANY, Node.ANY)
                .filterDrop(t -> t.getPredicate().equals(Cq.HAS_EVIDENCE))
                .forEach(
                    statement ->
                        assertThat(
                                read.contains(
                                    Node.ANY,
                                    fact.getObject(),
                                    External.REIFIES,
                                    NodeFactory.createTripleTerm(statement)))
                            .as("%s: %s", format, statement)
                            .isTrue());
          }
        });
  }

  @Test
  void nothingIsReifiedThatIsNotStatedAndNothingIsLost() {
    List<Triple> all = Reifiers.addedTo(PLAIN).statements().find().toList();
    List<Triple> reified =
        all.stream().filter(t -> t.getPredicate().equals(External.REIFIES)).toList();
    assertThat(reified)
        .hasSizeGreaterThan(50)
        .allMatch(t -> PLAIN.statements().contains(t.getObject().getTriple()));
    assertThat(all).hasSize(PLAIN.statements().size() + reified.size());
  }
}
