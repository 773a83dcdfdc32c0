package org.communique.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.communique.fact.Fact;
import org.communique.time.DateRange;
import org.junit.jupiter.api.Test;

class ActDatesTest {
  @Test
  void theDayOfWhatIsSupportedIsNotThatOfTheSupport() {
    String tree =
        "(S (NP (NNP Mali)) (VP (%s) (NP (NP (DT the) (NNS fishermen/fisherman)) (PP (IN of) (NP (NNP Chad))) (PP (IN in) (NP (NNP May) (CD 2021))))))";
    assertThat(dates(tree.formatted("VBZ supports/support"))).isEmpty();
    assertThat(dates(tree.formatted("VBD supported/support"))).hasSize(1);
  }

  @Test
  void whatIsOnlyProposedHasNotLasted() {
    String tree = "(S (NP (NNP Mali)) (VP %s (PP (IN since) (NP (NNP May) (CD 2014)))))";
    assertThat(dates(tree.formatted("(VBZ sanctions/sanction) (NP (NNP Chad))"))).hasSize(1);
    assertThat(dates(tree.formatted("(MD may) (VP (VB sanction) (NP (NNP Chad)))"))).isEmpty();
  }

  @Test
  void anEndHasTheDateSinceWhichMeansAreGivenForIt() {
    assertThat(
            dates(
                "(S (PP (IN Since/since) (NP (CD 2014))) (, ,) (NP (NNP Mali)) (VP (VBZ has/have) (VP (VBN invested/invest) (NP (CD 411) (NNS euros/euro)) (S (VP (TO to) (VP (VB help) (NP (NNP Chad))))))))"))
        .hasSize(1);
  }

  @Test
  void theWordsOfANounEndWithItsDate() {
    String tree =
        "(S (NP (DT The) (NN port)) (VP (VBD feared/fear) (NP (NP (NNP Chad) (POS 's)) (NN seizure) (PP (IN of) (NP %s)))))";
    assertThat(dates(tree.formatted("(NP (DT a) (JJ Malian) (NN boat)) (NP (JJ last) (NN month))")))
        .hasSize(1);
    assertThat(
            dates(
                tree.formatted(
                    "(NP (DT a) (JJ Malian) (NN boat)) (SBAR (WHNP (WDT that)) (S (VP (VBD sank/sink) (NP (JJ last) (NN month)))))")))
        .isEmpty();
  }

  @Test
  void untilWhenSomethingIsExtendedIsNotWhen() {
    String tree =
        "(S (NP (NNP Mali)) (VP (VBD extended/extend) (NP (DT the) (NN curfew)) (PP (%s) (NP (NNP May) (CD 2014)))))";
    assertThat(dates(tree.formatted("TO to"))).isEmpty();
    assertThat(dates(tree.formatted("IN in"))).hasSize(1);
  }

  private static List<DateRange> dates(String tree) {
    return Dispatch.of(tree).facts().stream()
        .filter(Fact.Event.class::isInstance)
        .flatMap(f -> ((Fact.Event) f).when().stream())
        .toList();
  }
}
