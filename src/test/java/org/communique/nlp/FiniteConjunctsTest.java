package org.communique.nlp;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FiniteConjunctsTest {
  @Test
  void aFiniteConjunctOfAnInfinitiveGoesUpToTheFiniteVerb() {
    assertThat(
            mended(
                "(S (NP (NNP Ghana)) (VP (VBD urged) (NP (NNP Togo)) (S (VP (TO to) (VP (VP (VB stop)) (, ,) (CC and) (VP (VBD sent) (NP (NNS monitors))))))))"))
        .isEqualTo(
            "(S (NP Ghana) (VP (VP urged (NP Togo) (S (VP to (VP stop)))) , and (VP sent (NP monitors))))");
  }

  @Test
  void soDoesOneOfAGerund() {
    assertThat(
            mended(
                "(S (NP (NNP Ghana)) (VP (VBD accused) (NP (NNP Togo)) (PP (IN of) (S (VP (VP (VBG spying)) (CC and) (VP (VBD recalled) (NP (DT an) (NN envoy))))))))"))
        .isEqualTo(
            "(S (NP Ghana) (VP (VP accused (NP Togo) (PP of (S (VP spying)))) and (VP recalled (NP an envoy))))");
  }

  @Test
  void infinitivesStayTogether() {
    String tree =
        "(S (NP (NNP Ghana)) (VP (VBD agreed) (S (VP (TO to) (VP (VP (VB stop)) (CC and) (VP (VB talk)))))))";
    assertThat(mended(tree))
        .isEqualTo("(S (NP Ghana) (VP agreed (S (VP to (VP (VP stop) and (VP talk))))))");
  }

  @Test
  void whoUrgesLooksForwardHimself() {
    String tree =
        "(S (NP (PRP We)) (VP (VBP urge) (NP (NNP Togo)) (S (VP (TO to) (VP (VP (VB stop)) (CC and) (VP (VB %s) (ADVP (RB %s))))))))";
    assertThat(mended(tree.formatted("look", "forward")))
        .isEqualTo(
            "(S (NP We) (VP (VP urge (NP Togo) (S (VP to (VP stop)))) and (VP look (ADVP forward))))");
    assertThat(mended(tree.formatted("look", "around")))
        .contains("(VP (VP stop) and (VP look (ADVP around)))");
  }

  @Test
  void participlesAfterAnAuxiliaryStayTogether() {
    String tree =
        "(S (NP (NNP Ghana)) (VP (VBD ordered) (NP (NNS boats)) (S (VP (TO to) (VP (VP (VB be) (VP (VBN seized))) (CC and) (VP (VBD sold)))))))";
    assertThat(mended(tree)).contains("(VP (VP be (VP seized)) and (VP sold))");
  }

  @Test
  void aParticipleBehindAnInfinitiveGoesUpToTheParticipleAbove() {
    assertThat(
            mended(
                "(S (NP (NNP Ghana)) (VP (VBZ has) (VP (VBN told) (NP (NNS boats)) (S (VP (TO to) (VP (VP (VB leave)) (CC and) (VP (VBN closed) (NP (DT the) (NN port)))))))))"))
        .isEqualTo(
            "(S (NP Ghana) (VP has (VP (VP told (NP boats) (S (VP to (VP leave)))) and (VP closed (NP the port)))))");
  }

  @Test
  void aParticipleGoesUpToNoFiniteVerb() {
    String tree =
        "(S (NP (NNP Ghana)) (VP (VBD told) (NP (NNS boats)) (S (VP (TO to) (VP (VP (VB leave)) (CC and) (VP (VBN closed) (NP (DT the) (NN port))))))))";
    assertThat(mended(tree)).contains("(VP (VP leave) and (VP closed (NP the port)))");
  }

  @Test
  void aVerbPhraseWithoutAVerbStaysAsItIs() {
    assertThat(mended("(S (NP (NNP Ghana)) (VP (RB yesterday)))"))
        .isEqualTo("(S (NP Ghana) (VP yesterday))");
  }

  private static String mended(String bracketed) {
    return Mending.mended(bracketed, (words, tree) -> new FiniteConjuncts(words).mend(tree));
  }
}
