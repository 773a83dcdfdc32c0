package org.communique.nlp;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TrailingTimesTest {
  @Test
  void aTimeIsNoPartOfAName() {
    assertThat(
            mended(
                "(VP (VB fly) (PP (TO to) (NP (NNP Port) (NNP Vila) (JJ next) (NN week))) (S (VP (TO to) (VP (VB sign)))))"))
        .isEqualTo("(VP fly (PP to (NP Port Vila)) (NP next week) (S (VP to (VP sign))))");
  }

  @Test
  void aWordThatIsNoUnitStays() {
    String tree = "(VP (VB join) (NP (NNP Fiji) (JJ next) (NN door)))";
    assertThat(mended(tree)).isEqualTo("(VP join (NP Fiji next door))");
  }

  @Test
  void aDayIsNoPartOfAName() {
    assertThat(
            mended("(S (NP (NNP President) (NNP Ann) (NNP Diop) (NNP Tuesday)) (VP (VBD left)))"))
        .isEqualTo("(S (NP President Ann Diop) (NP Tuesday) (VP left))");
    assertThat(mended("(S (NP (DT A) (JJ Kenyan) (NN judge) (NNP Thursday)) (VP (VBD left)))"))
        .isEqualTo("(S (NP A Kenyan judge) (NP Thursday) (VP left))");
  }

  @Test
  void aFeastKeepsItsDay() {
    String tree = "(S (NP (DT the) (NNP Easter) (NNP Sunday)) (VP (VBD passed)))";
    assertThat(mended(tree)).isEqualTo("(S (NP the Easter Sunday) (VP passed))");
  }

  @Test
  void daysOfAMonthAreNoPartOfAPlace() {
    assertThat(
            mended(
                "(S (NP (NNP Diop)) (VP (VBZ visits) (NP (NNP Port) (NNP Vila) (NNP May) (CD 21-24))))"))
        .isEqualTo("(S (NP Diop) (VP visits (NP Port Vila) (NP May 21-24)))");
    assertThat(mended("(S (NP (NNP Ann) (NNP May) (CD 1960)) (VP (VBD left)))"))
        .isEqualTo("(S (NP Ann May 1960) (VP left))");
  }

  private static String mended(String bracketed) {
    return Mending.mended(bracketed, (words, tree) -> new TrailingTimes(words).mend(tree));
  }
}
