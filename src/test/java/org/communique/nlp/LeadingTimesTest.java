package org.communique.nlp;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LeadingTimesTest {
  @Test
  void aSubjectBehindAYearIsFreed() {
    assertThat(
            mended(
                "(S (PP (IN In) (NP (CD 1998) (, ,) (NNP Oslo))) (VP (VBD was) (NP (DT the) (NN goal))))"))
        .isEqualTo("(S (PP In (NP 1998)) , (NP Oslo) (VP was (NP the goal)))");
  }

  @Test
  void aSubjectBehindADayIsFreed() {
    assertThat(
            mended(
                "(S (PP (IN On) (NP (CD 21) (NNP June) (JJ Kenyan) (NNS divers))) (VP (VBD came)))"))
        .isEqualTo("(S (PP On (NP 21 June)) (NP Kenyan divers) (VP came))");
    assertThat(mended("(S (PP (IN On) (NP (DT the) (JJ 13th) (, ,) (NNP Mali))) (VP (VBD came)))"))
        .isEqualTo("(S (PP On (NP the 13th)) , (NP Mali) (VP came))");
  }

  @Test
  void aDateAloneStaysAsItIs() {
    String dated = "(S (PP (IN On) (NP (CD 21) (NNP June))) (NP (NNP Mali)) (VP (VBD came)))";
    assertThat(mended(dated)).isEqualTo("(S (PP On (NP 21 June)) (NP Mali) (VP came))");
  }

  private static String mended(String bracketed) {
    return Mending.mended(bracketed, (words, tree) -> new LeadingTimes(words).mend(tree));
  }
}
