package org.communique.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.system.Txn;
import org.apache.jena.vocabulary.RDF;
import org.communique.graph.ArticleGraph;
import org.communique.graph.GraphBuilder;
import org.communique.graph.GraphFormat;
import org.communique.graph.GraphWriter;
import org.communique.graph.Provenance;
import org.communique.graph.SampleReading;
import org.communique.validate.Finding;
import org.communique.vocab.Cq;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoreTest {
  private static final GraphBuilder BUILDER = new GraphBuilder(Provenance.timeless("test"));

  @Test
  void keepsWhatItHoldsOnDisk(@TempDir Path folder) {
    Store.Status before;
    try (Store store = Store.open(folder)) {
      assertThat(store.load(article("ferry"))).isEmpty();
      before = store.status();
    }
    try (Store store = Store.open(folder)) {
      assertThat(store.status()).isEqualTo(before);
      assertThat(before.articles()).isEqualTo(1);
    }
  }

  @Test
  void changesNothingWhereAGraphViolatesTheShapes() {
    ArticleGraph broken = article("ferry");
    broken.statements().add(NodeFactory.createURI("urn:meeting"), RDF.type.asNode(), Cq.MEETING);
    try (Store store = Store.inMemory()) {
      store.load(article("ferry"));
      String before = dump(store);
      assertThat(store.load(broken)).anyMatch(Finding::isViolation);
      assertThat(dump(store)).isEqualTo(before);
    }
  }

  @Test
  void retractingTheLastArticleLeavesNothing() {
    try (Store store = Store.inMemory()) {
      store.load(article("ferry"));
      assertThat(store.retract("ferry")).isTrue();
      assertThat(store.retract("ferry")).isFalse();
      assertThat(store.status()).isEqualTo(new Store.Status(0, 0));
    }
  }

  /** Positive numbers load an article of that number, negative ones retract it. */
  @Property(tries = 20)
  void anyOrderOfLoadsAndRetractionsIsTheSameAsLoadingWhatIsLeft(
      @ForAll @Size(max = 8) List<@IntRange(min = -3, max = 3) Integer> steps) {
    Set<Integer> left = new TreeSet<>();
    try (Store lived = Store.inMemory();
        Store fresh = Store.inMemory()) {
      for (int step : steps) {
        if (step > 0) {
          lived.load(article("a" + step));
          left.add(step);
        } else {
          lived.retract("a" + -step);
          left.remove(-step);
        }
      }
      left.forEach(number -> fresh.load(article("a" + number)));
      assertThat(dump(lived)).isEqualTo(dump(fresh));
    }
  }

  private static ArticleGraph article(String id) {
    return BUILDER.build(SampleReading.of(id));
  }

  private static String dump(Store store) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Txn.executeRead(
        store.dataset(), () -> new GraphWriter(GraphFormat.NQUADS).write(store.dataset(), out));
    return out.toString(StandardCharsets.UTF_8);
  }
}
