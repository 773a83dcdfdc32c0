package org.communique.nlp;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class QuotedPredicatesTest {
  @Test
  void whatSomethingIsCalledIsNoPartOfIt() {
    assertThat(mended("(VP (VBD call) (NP (DT the) (NN vote) (`` ``) (JJ bad) (NN comedy)))"))
        .isEqualTo("(VP call (S (NP the vote) `` (NP bad comedy)))");
    assertThat(
            mended(
                "(VP (VBD call) (NP (NP (DT the) (NN vote)) (`` ``) (NP (NP (DT a) (NN joke)) (PP (IN of) (NP (NN state))))))"))
        .isEqualTo("(VP call (S (NP the vote) `` (NP (NP a joke) (PP of (NP state)))))");
  }

  @Test
  void aNameInQuotationMarksStays() {
    String tree = "(VP (VBD call) (NP (DT the) (`` ``) (JJ bad) ('' '') (NN vote)))";
    assertThat(mended(tree)).isEqualTo("(VP call (NP the `` bad '' vote))");
    String other = "(VP (VBD see) (NP (DT the) (NN film) (`` ``) (NN Vote)))";
    assertThat(mended(other)).isEqualTo("(VP see (NP the film `` Vote))");
  }

  private static String mended(String bracketed) {
    return Mending.mended(bracketed, (words, tree) -> new QuotedPredicates(words).mend(tree));
  }
}
