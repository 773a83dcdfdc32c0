package org.communique.nlp;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RestrictiveModifiersTest {
  @Test
  void aClauseWithThatGoesToTheNounAboveAName() {
    assertThat(
            mended(
                "(NP (NP (DT a) (NN visit)) (PP (TO to) (NP (NP (NNP Accra)) (SBAR (WHNP (WDT that)) (S (VP (VBD failed)))))))"))
        .isEqualTo("(NP (NP a visit) (PP to (NP Accra)) (SBAR (WHNP that) (S (VP failed))))");
  }

  @Test
  void soDoesAParticipleOverSeveralNames() {
    assertThat(
            mended(
                "(NP (NP (DT an) (NN islet)) (PP (IN in) (NP (NP (DT the) (NNP Gulf)) (PP (IN of) (NP (NP (NNP Aden)) (VP (VBN held)))))))"))
        .isEqualTo("(NP (NP an islet) (PP in (NP (NP the Gulf) (PP of (NP Aden)))) (VP held))");
  }

  @Test
  void aCommonNounKeepsIts() {
    String tree =
        "(NP (NP (DT the) (NN head)) (PP (IN of) (NP (NP (DT a) (NN party)) (SBAR (WHNP (WDT that)) (S (VP (VBD won)))))))";
    assertThat(mended(tree)).contains("(NP (NP a party) (SBAR (WHNP that) (S (VP won))))");
  }

  @Test
  void whatStandsBehindACommaIsNoRestriction() {
    String tree =
        "(NP (NP (DT the) (NN head)) (PP (IN of) (NP (NP (NNP Mali)) (, ,) (SBAR (WHNP (WDT which)) (S (VP (VBD won)))))))";
    assertThat(mended(tree)).contains("(NP (NP Mali) , (SBAR (WHNP which) (S (VP won))))");
  }

  private static String mended(String bracketed) {
    return Mending.mended(bracketed, (words, tree) -> RestrictiveModifiers.mend(tree));
  }
}
