package org.communique.nlp;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NamedInfinitivesTest {
  @Test
  void anInfinitiveBehindANameGoesToTheVerb() {
    assertThat(
            mended(
                "(VP (VBD called) (PP (IN on) (NP (NP (NNP Mali)) (SBAR (S (VP (TO to) (VP (VB talk))))))))"))
        .isEqualTo("(VP called (PP on (NP Mali)) (SBAR (S (VP to (VP talk)))))");
  }

  @Test
  void soItDoesBehindTheLastOfSeveral() {
    assertThat(
            mended(
                "(VP (VBD urged) (NP (NP (NNP Mali)) (CC and) (NP (NP (NNP Chad)) (SBAR (S (VP (TO to) (VP (VB talk))))))))"))
        .isEqualTo("(VP urged (NP (NP Mali) and (NP Chad)) (SBAR (S (VP to (VP talk)))))");
  }

  @Test
  void aNounAboveTheNameTakesIt() {
    assertThat(
            mended(
                "(VP (VBD met) (NP (NP (DT a) (NN request)) (PP (IN by) (NP (NP (NNP Mali)) (SBAR (S (VP (TO to) (VP (VB talk)))))))))"))
        .isEqualTo("(VP met (NP (NP a request) (PP by (NP Mali)) (SBAR (S (VP to (VP talk))))))");
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

  private static String mended(String bracketed) {
    return Mending.mended(bracketed, (words, tree) -> new NamedInfinitives(words).mend(tree));
  }
}
