package org.communique.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.communique.fact.Evidence;
import org.communique.fact.Fact;
import org.communique.fact.Plover;
import org.communique.fact.Realis;
import org.communique.text.Span;
import org.junit.jupiter.api.Test;

class TopicsTest {
  private final Source source =
      Dispatch.of(
              "(S (NP (NNP Mali)) (VP (RB firmly) (VBD protested/protest) (PP (IN against) (NP (NP (DT the) (NN sale)) (PP (IN of) (NP (NN salt)))))) (. .))")
          .source();

  @Test
  void aFactIsAboutWhatStandsBehindItsVerb() {
    assertThat(topic("firmly protested against the sale of salt")).contains("the sale of salt");
  }

  @Test
  void whatIsCondemnedStandsBehindThatItIs() {
    Source said =
        Dispatch.of(
                "(S (NP (NNP Mali)) (VP (VBD stressed/stress) (NP (DT the) (NN need)) (S (VP (TO to) (VP (VB condemn) (NP (DT the) (NN raid)) (, ,) (S (VP (VBG noting/note) (SBAR (IN that) (S (NP (PRP it)) (VP (VBD failed/fail)))))))))))")
            .source();
    assertThat(topic(said, "the need to condemn the raid, noting that it failed"))
        .contains("the raid");
  }

  @Test
  void howStronglyItIsSaidIsNone() {
    Source said =
        Dispatch.of(
                "(S (NP (NNP Mali)) (VP (VBD condemned/condemn) (PP (IN in) (NP (DT the) (JJS strongest) (NNS terms/term))) (NP (DT the) (NN raid))))")
            .source();
    assertThat(topic(said, "condemned in the strongest terms the raid")).contains("the raid");
  }

  @Test
  void oneWordIsNoTopic() {
    assertThat(topic("protested against the")).isEmpty();
  }

  @Test
  void aVerbAloneIsAboutNothing() {
    assertThat(topic("protested against")).isEmpty();
  }

  @Test
  void wordsThatDoNotStandThereAreNotFound() {
    assertThat(topic("shut the mines of salt")).isEmpty();
  }

  private Optional<String> topic(String what) {
    return topic(source, what);
  }

  private static Optional<String> topic(Source source, String what) {
    Span sentence = source.text().sentences().get(0).span();
    return new Topics(source)
        .of(
            new Fact.Event(
                Plover.PROTEST,
                List.of(Dispatch.MALI),
                List.of(),
                what,
                Optional.empty(),
                Optional.empty(),
                Realis.ACTUAL,
                List.of(new Evidence(sentence, sentence, "test/rule", 0.8))));
  }
}
