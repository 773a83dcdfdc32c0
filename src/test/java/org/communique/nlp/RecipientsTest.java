package org.communique.nlp;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RecipientsTest {
  @Test
  void whoGetsTimeIsParted() {
    assertThat(
            mended(
                "(VP (VBD gave) (NP (NP (NNP Mali) (POS 's)) (NN consul) (CD 72) (NNS hours)) (S (VP (TO to) (VP (VB leave)))))"))
        .isEqualTo("(VP gave (NP (NP Mali 's) consul) (NP 72 hours) (S (VP to (VP leave))))");
  }

  @Test
  void soIsANameInFrontOfANumber() {
    assertThat(mended("(VP (VBD handed) (NP (NNP Mali) (CD two) (NN patrol) (NNS boats)))"))
        .isEqualTo("(VP handed (NP Mali) (NP two patrol boats))");
  }

  @Test
  void timeOrAnotherVerbStaysWhole() {
    String time = "(VP (VBD gave) (NP (CD 72) (NNS hours)))";
    assertThat(mended(time)).isEqualTo("(VP gave (NP 72 hours))");
    String waited = "(VP (VBD lost) (NP (NN flight) (CD 72) (NNS hours)))";
    assertThat(mended(waited)).isEqualTo("(VP lost (NP flight 72 hours))");
  }

  private static String mended(String bracketed) {
    return Mending.mended(bracketed, (words, tree) -> new Recipients(words).mend(tree));
  }
}
