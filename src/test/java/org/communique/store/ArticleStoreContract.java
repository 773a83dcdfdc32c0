package org.communique.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.communique.store.SampleGraphs.dispatch;
import static org.communique.store.SampleGraphs.dump;
import static org.communique.store.SampleGraphs.small;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.RDF;
import org.communique.graph.ArticleGraph;
import org.communique.store.ArticleStore.Load.Outcome;
import org.communique.validate.Finding;
import org.communique.vocab.Cq;
import org.junit.jupiter.api.Test;

/** What every store does, wherever its data are. The store of a test is empty at its start. */
abstract class ArticleStoreContract {
  /** One article at a time is changed: loaded with what it says and shares, or retracted. */
  record Step(boolean isLoad, String id, Set<Integer> said, Set<Integer> shared) {
    ArticleGraph graph() {
      return small(id, said, shared);
    }
  }

  @Provide
  Arbitrary<List<Step>> steps() {
    Arbitrary<Set<Integer>> some = Arbitraries.integers().between(0, 5).set().ofMaxSize(3);
    return Combinators.combine(
            Arbitraries.of(true, true, false), Arbitraries.of("a1", "a2", "a3"), some, some)
        .as(Step::new)
        .list()
        .ofMaxSize(12);
  }

  abstract ArticleStore store();

  @Test
  void tellsWhatCameOfALoad() {
    ArticleStore store = store();
    assertThat(store.load(dispatch("ferry")).outcome()).isEqualTo(Outcome.ADDED);
    assertThat(store.load(dispatch("ferry")).outcome()).isEqualTo(Outcome.UNCHANGED);
    assertThat(store.load(dispatch("ferry", 2)).outcome()).isEqualTo(Outcome.REPLACED);
    store.retract("ferry");
  }

  @Test
  void changesNothingWhereAGraphViolatesTheShapes() {
    ArticleGraph broken = dispatch("ferry");
    broken.statements().add(NodeFactory.createURI("urn:meeting"), RDF.type.asNode(), Cq.MEETING);
    ArticleStore store = store();
    store.load(dispatch("ferry"));
    String before = dump(store);
    ArticleStore.Load refused = store.load(broken);
    assertThat(refused.outcome()).isEqualTo(Outcome.REFUSED);
    assertThat(refused.findings()).anyMatch(Finding::isViolation);
    assertThat(dump(store)).isEqualTo(before);
    store.retract("ferry");
  }

  @Test
  void knowsHowMuchItHoldsAndWhoReadItAndWhen() {
    ArticleStore store = store();
    store.load(dispatch("ferry"));
    store.load(dispatch("patrol"));
    ArticleStore.Status status = store.status();
    assertThat(status.articles()).isEqualTo(2);
    assertThat(status.triples()).isEqualTo(dump(store).lines().count());
    assertThat(status.versions()).containsExactly("test");
    assertThat(status.lastLoad()).isPresent();
    store.retract("ferry");
    store.retract("patrol");
  }

  @Test
  void retractingTheLastArticleLeavesNothing() {
    ArticleStore store = store();
    store.load(dispatch("ferry"));
    assertThat(store.retract("ferry")).isTrue();
    assertThat(store.retract("ferry")).isFalse();
    assertThat(dump(store)).isEmpty();
    assertThat(store.status().triples()).isZero();
    assertThat(store.status().lastLoad()).isEmpty();
  }

  @Test
  void whatAnotherArticleStillSupportsStays() {
    ArticleStore store = store();
    store.load(small("one", Set.of(1), Set.of(1, 2)));
    store.load(small("two", Set.of(1), Set.of(2, 3)));
    store.retract("one");
    assertThat(dump(store))
        .doesNotContain("known 1")
        .contains("\"known 2\"", "\"known 3\"", "\"said 1\"");
    store.retract("two");
  }

  @Test
  void namesAndTextsOfAllKindsComeBackAsTheyAre() {
    ArticleGraph odd = small("sign / \"quoted\" é 漢字 <>{}|\\^` %41", Set.of(1), Set.of());
    odd.statements()
        .add(
            NodeFactory.createURI("urn:x"),
            NodeFactory.createURI("urn:y"),
            NodeFactory.createLiteralString(
                "tab\t \"quote\" back\\slash\r\nline $ledger 😀 \u0001"));
    ArticleStore store = store();
    store.load(odd);
    try (Store local = Store.inMemory()) {
      local.load(odd);
      assertThat(dump(store)).isEqualTo(dump(local)).contains("😀");
    }
    assertThat(store.retract(odd.articleId())).isTrue();
  }

  @Property(tries = 100)
  void anySequenceOfChangesIsTheSameAsLoadingWhatIsLeft(@ForAll("steps") List<Step> steps) {
    Map<String, ArticleGraph> left = new TreeMap<>();
    ArticleStore lived = store();
    for (Step step : steps) {
      if (step.isLoad()) {
        lived.load(step.graph());
        left.put(step.id(), step.graph());
      } else {
        assertThat(lived.retract(step.id())).isEqualTo(left.remove(step.id()) != null);
      }
    }
    try (Store fresh = Store.inMemory()) {
      left.values().forEach(fresh::load);
      assertThat(dump(lived)).isEqualTo(dump(fresh));
    }
    left.keySet().forEach(lived::retract);
    assertThat(dump(lived)).isEmpty();
  }
}
