package org.communique.nlp;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RepeatedPrepositionsTest {
  @Test
  void whatTheSamePrepositionFollowsStandsBesideTheFirst() {
    assertThat(
            mended(
                "(PP (TO to) (S (VP (VP (VBG meeting) (NP (NNP Mali))) (, ,) (CC and) (PP (TO to) (S (VP (VBG opening) (NP (NNS ports))))))))"))
        .isEqualTo(
            "(PP (PP to (S (VP meeting (NP Mali)))) , and (PP to (S (VP opening (NP ports)))))");
  }

  @Test
  void anotherPrepositionStays() {
    String tree = "(PP (TO to) (NP (NP (NNS talks)) (CC and) (PP (IN in) (NP (NNP May)))))";
    assertThat(mended(tree)).isEqualTo("(PP to (NP (NP talks) and (PP in (NP May))))");
  }

  private static String mended(String bracketed) {
    return Mending.mended(bracketed, (words, tree) -> new RepeatedPrepositions(words).mend(tree));
  }
}
