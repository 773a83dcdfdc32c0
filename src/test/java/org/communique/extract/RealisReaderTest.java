package org.communique.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.communique.fact.Realis;
import org.junit.jupiter.api.Test;

class RealisReaderTest {
  @Test
  void whatSomebodyIsBroughtToDoIsDone() {
    assertThat(
            realis(
                "close",
                "(S (NP (NN Pressure)) (VP (VBD led/lead) (NP (NNP Mali)) (S (VP (TO to) (VP (VB close) (NP (DT the) (NN border)))))))"))
        .isEqualTo(Realis.ACTUAL);
  }

  @Test
  void whatSomethingIsForIsProposed() {
    assertThat(
            realis(
                "close",
                "(S (NP (NNP Chad)) (VP (VBD used/use) (NP (NNS boats/boat)) (S (VP (TO to) (VP (VB close) (NP (DT the) (NN border)))))))"))
        .isEqualTo(Realis.PROPOSED);
  }

  @Test
  void theMeansOfAPurposeIsAsRealAsTheDeed() {
    assertThat(
            realis(
                "close",
                "(S (NP (NNP Mali)) (VP (VBD used/use) (NP (NN force)) (S (VP (TO to) (VP (VB stop) (NP (DT the) (NNS raids/raid)) (PP (IN by) (S (VP (VBG closing/close) (NP (DT the) (NN border))))))))))"))
        .isEqualTo(Realis.ACTUAL);
  }

  @Test
  void talksThatSomebodyWillTakePartInArePlanned() {
    String tree =
        "(S (NP (NNP Mali)) (VP (MD will) (VP (VB %s) (NP (NN part)) (PP (IN in) (NP (NP (NNS talks/talk)) (PP (IN with) (NP (NNP Chad))))))))";
    assertThat(realis("talk", tree.formatted("take"))).isEqualTo(Realis.PLANNED);
    assertThat(realis("talk", tree.formatted("praise"))).isEqualTo(Realis.ACTUAL);
  }

  @Test
  void aMeetingThatAnotherClauseDescribesIsPlannedIfItsVerbIs() {
    assertThat(
            realis(
                "meeting",
                "(S (NP (NNP Mali)) (VP (MD will) (VP (VB attend) (NP (NP (DT a) (NN meeting)) (VP (VBN hosted/host) (PP (IN by) (NP (NNP Chad))))))))"))
        .isEqualTo(Realis.PLANNED);
  }

  @Test
  void whatSomebodyDidIsNotDeniedWithWhatIsSaidOfIt() {
    String tree =
        "(S (NP (NNP Togo)) (VP (VBD rejected/reject) (NP (NP (DT the) (NN answer)) (PP (TO to) (NP (NP (NP %s) (NN attack)) (PP (IN on) (NP (NNP Chad))))))))";
    assertThat(realis("attack", tree.formatted("(NNP Mali) (POS 's)"))).isEqualTo(Realis.ACTUAL);
    assertThat(realis("attack", tree.formatted("(DT an)"))).isEqualTo(Realis.DENIED);
  }

  private static Realis realis(String lemma, String tree) {
    Source source = Dispatch.of(tree).source();
    return new RealisReader(source).of(Dispatch.clause(source, lemma));
  }
}
