package org.communique.nlp;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AcronymsTest {
  @Test
  void unIsNoPreposition() {
    assertThat(mended("(S (PP (IN UN) (NP (NNS envoys))) (VP (VBD left)))"))
        .isEqualTo("(S (NP UN envoys) (VP left))");
  }

  @Test
  void unIsNoConjunction() {
    assertThat(mended("(TOP (SBAR (IN UN) (S (NP (NNS envoys)) (VP (VBD left))) (. .)))"))
        .isEqualTo("(TOP (S (NP UN envoys) (VP left) .))");
  }

  @Test
  void prepositionsStay() {
    assertThat(mended("(S (PP (IN On) (NP (NNP Monday))) (NP (NNP Oslo)) (VP (VBD slept)))"))
        .isEqualTo("(S (PP On (NP Monday)) (NP Oslo) (VP slept))");
  }

  private static String mended(String bracketed) {
    return Mending.mended(bracketed, (words, tree) -> new Acronyms(words).mend(tree));
  }
}
