package org.communique.nlp;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class HungInfinitivesTest {
  @Test
  void whatSomebodyIsUrgedToDoGoesToTheVerb() {
    assertThat(
            mended(
                "(S (NP (NNP Ghana)) (VP (VB urge) (NP (NP (DT the) (NN parliament)) (SBAR (S (VP (TO to) (VP (VB vote))))))))"))
        .isEqualTo("(S (NP Ghana) (VP urge (NP the parliament) (S (VP to (VP vote)))))");
  }

  @Test
  void whatAnEffortIsForStaysWithIt() {
    String tree =
        "(S (NP (NNP Ghana)) (VP (VB encourage) (NP (NP (DT an) (NN effort)) (SBAR (S (VP (TO to) (VP (VB vote))))))))";
    assertThat(mended(tree)).contains("(NP (NP an effort) (SBAR");
  }

  @Test
  void anInfinitiveBehindANameGoesToTheVerb() {
    assertThat(
            mended(
                "(VP (VBD called) (PP (IN on) (NP (NP (NNP Mali)) (SBAR (S (VP (TO to) (VP (VB talk))))))))"))
        .isEqualTo("(VP called (PP on (NP Mali)) (S (VP to (VP talk))))");
  }

  @Test
  void soItDoesBehindTheLastOfSeveral() {
    assertThat(
            mended(
                "(VP (VBD urged) (NP (NP (NNP Mali)) (CC and) (NP (NP (NNP Chad)) (SBAR (S (VP (TO to) (VP (VB talk))))))))"))
        .isEqualTo("(VP urged (NP (NP Mali) and (NP Chad)) (S (VP to (VP talk))))");
  }

  @Test
  void soItDoesBehindTheLastOfSeveralWhoAreAsked() {
    assertThat(
            mended(
                "(VP (VBP call) (PP (IN on) (NP (NP (NNS pilots)) (CC and) (NP (NP (NNS sailors)) (SBAR (S (VP (TO to) (VP (VB talk)))))))))"))
        .isEqualTo("(VP call (PP on (NP (NP pilots) and (NP sailors))) (S (VP to (VP talk))))");
  }

  @Test
  void aNounAboveTheNameTakesIt() {
    assertThat(
            mended(
                "(VP (VBD met) (NP (NP (DT a) (NN request)) (PP (IN by) (NP (NP (NNP Mali)) (SBAR (S (VP (TO to) (VP (VB talk)))))))))"))
        .isEqualTo("(VP met (NP (NP a request) (PP by (NP Mali)) (S (VP to (VP talk)))))");
  }

  @Test
  void aCommonNounAndAnOrdinalKeepIt() {
    String noun =
        "(VP (VBD made) (NP (NP (DT a) (NN plan)) (SBAR (S (VP (TO to) (VP (VB talk)))))))";
    assertThat(mended(noun)).isEqualTo("(VP made (NP (NP a plan) (SBAR (S (VP to (VP talk))))))");
    String ordinal =
        "(VP (VBD was) (NP (NP (DT the) (JJ first) (NNP President)) (SBAR (S (VP (TO to) (VP (VB talk)))))))";
    assertThat(mended(ordinal))
        .isEqualTo("(VP was (NP (NP the first President) (SBAR (S (VP to (VP talk))))))");
  }

  @Test
  void whatIsAskedForCompletesTheVerbWhoeverIsAsked() {
    String asked =
        "(VP (VBD %s) (PP (IN on) (NP (NP (DT the) (NNS crews)) (SBAR (S (VP (TO to) (VP (VB stop))))))))";
    assertThat(mended(asked.formatted("call")))
        .isEqualTo("(VP call (PP on (NP the crews)) (S (VP to (VP stop))))");
    assertThat(mended(asked.formatted("live")))
        .isEqualTo("(VP live (PP on (NP (NP the crews) (SBAR (S (VP to (VP stop)))))))");
  }

  private static String mended(String bracketed) {
    return Mending.mended(bracketed, (words, tree) -> new HungInfinitives(words, words).mend(tree));
  }
}
