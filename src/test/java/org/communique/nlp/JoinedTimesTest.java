package org.communique.nlp;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class JoinedTimesTest {
  @Test
  void theSecondTimeGoesWithTheVerbBehindIt() {
    assertThat(
            mended(
                "(S (S (NP (NNP Chad)) (VP (VBD left) (PP (IN in) (NP (NP (CD 2019)) (CC and) (NP (JJ last) (NN year)))))) (VP (VBD quit) (NP (NNS talks))) (. .))"))
        .isEqualTo(
            "(S (NP Chad) (VP (VP left (PP in (NP 2019))) and (VP (NP last year) quit (NP talks))) .)");
  }

  @Test
  void laterGoesWithIt() {
    assertThat(
            mended(
                "(S (S (NP (NNP Chad)) (VP (VBD left) (PP (IN in) (NP (NP (CD 2014)) (CC and) (NP (DT a) (NN year)))) (ADVP (RB later)))) (VP (VBD quit)))"))
        .isEqualTo(
            "(S (NP Chad) (VP (VP left (PP in (NP 2014))) and (VP (NP a year) (ADVP later) quit)))");
  }

  @Test
  void whatIsNoTimeStays() {
    String tree =
        "(S (S (NP (NNP Chad)) (VP (VBD left) (PP (IN with) (NP (NP (NNP Mali)) (CC and) (NP (NNP Niger)))))) (VP (VBD quit)))";
    assertThat(mended(tree))
        .isEqualTo("(S (S (NP Chad) (VP left (PP with (NP (NP Mali) and (NP Niger))))) (VP quit))");
  }

  private static String mended(String bracketed) {
    return Mending.mended(bracketed, (words, tree) -> new JoinedTimes(words).mend(tree));
  }
}
