package org.communique.nlp;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NamedThingsTest {
  @Test
  void aNameGoesToTheNounBeforeIt() {
    assertThat(
            mended(
                "(S (NP (NNP Oslo)) (VP (VBD sent) (NP (DT the) (NN ferry)) (NP (NNP Fram)) (PP (TO to) (NP (NNP Riga)))))"))
        .isEqualTo("(S (NP Oslo) (VP sent (NP the ferry Fram) (PP to (NP Riga))))");
  }

  @Test
  void aSwallowedSentenceIsOneAgain() {
    assertThat(
            mended(
                "(TOP (NP (NP (DT The) (NN ferry)) (SBAR (S (NP (NNP Fram)) (VP (VBD was) (VP (VBN sold)))))))"))
        .isEqualTo("(TOP (S (NP The ferry Fram) (VP was (VP sold))))");
  }

  @Test
  void daysAndPluralsStayApart() {
    String day = "(VP (VBD told) (NP (DT the) (NN paper)) (NP (NNP Monday)))";
    assertThat(mended(day)).isEqualTo("(VP told (NP the paper) (NP Monday))");
    String plural = "(VP (VBD told) (NP (NNS reporters)) (NP (NNP Fram)))";
    assertThat(mended(plural)).isEqualTo("(VP told (NP reporters) (NP Fram))");
  }

  private static String mended(String bracketed) {
    return Mending.mended(bracketed, (words, tree) -> new NamedThings(words).mend(tree));
  }
}
