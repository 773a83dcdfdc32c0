package org.communique.nlp;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WhoClausesTest {
  @Test
  void whoIsThePersonAndNotThePlace() {
    assertThat(
            mended(
                "(NP (NP (DT the) (NN mayor)) (PP (IN of) (NP (NP (NNP Bergen)) (, ,) (SBAR (WHNP (WP who)) (S (VP (VBD spoke)))))))"))
        .isEqualTo("(NP (NP the mayor) (PP of (NP Bergen)) , (SBAR (WHNP who) (S (VP spoke))))");
  }

  @Test
  void behindADeedItIsThePersonNamed() {
    String tree =
        "(NP (NP (DT the) (NN death)) (PP (IN of) (NP (NP (NNP Lund)) (, ,) (SBAR (WHNP (WP who)) (S (VP (VBD fell)))))))";
    assertThat(mended(tree)).contains("(NP (NP Lund) , (SBAR");
  }

  private static String mended(String bracketed) {
    return Mending.mended(bracketed, (words, tree) -> new WhoClauses(words).mend(tree));
  }
}
