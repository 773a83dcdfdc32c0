package org.communique.nlp;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LooseModifiersTest {
  @Test
  void whatFollowsADayGoesToTheVerb() {
    assertThat(
            mended(
                "(VP (VBD accused) (NP (NNP Mali)) (PP (IN on) (NP (NP (NNP Monday)) (PP (IN of) (S (VP (VBG spying)))))))"))
        .isEqualTo("(VP accused (NP Mali) (PP on (NP Monday)) (PP of (S (VP spying))))");
  }

  @Test
  void otherNounsKeepTheirModifiers() {
    String tree =
        "(VP (VBD spoke) (PP (IN on) (NP (NP (NNS ways)) (PP (IN of) (S (VP (VBG spying)))))))";
    assertThat(mended(tree)).isEqualTo("(VP spoke (PP on (NP (NP ways) (PP of (S (VP spying))))))");
  }

  @Test
  void anUnderstandingIsANoun() {
    assertThat(
            mended(
                "(NP (NP (DT a) (NN memorandum)) (PP (IN of) (S (VP (VBG understanding) (PP (IN on) (NP (NN trade)))))))"))
        .isEqualTo("(NP (NP a memorandum) (PP of (NP understanding)) (PP on (NP trade)))");
  }

  private static String mended(String bracketed) {
    return Mending.mended(bracketed, (words, tree) -> new LooseModifiers(words).mend(tree));
  }
}
