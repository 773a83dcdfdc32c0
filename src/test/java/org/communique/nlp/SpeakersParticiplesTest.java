package org.communique.nlp;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SpeakersParticiplesTest {
  private static final String CLOSED =
      "(VP (VBD closed) (NP (NP (PRP$ its) (NN border)) (PP (IN with) (NP (NP (NNP Chad)) %s (VP (VBG %s) (NP (NNP Togo)))))))";

  @Test
  void whoActsSaysWhatIsSaidMeanwhile() {
    assertThat(mended(CLOSED.formatted("(, ,)", "accusing")))
        .isEqualTo(
            "(VP closed (NP (NP its border) (PP with (NP Chad))) , (S (VP accusing (NP Togo))))");
  }

  @Test
  void norDoesWhoeverIsWarned() {
    assertThat(
            mended(
                "(VP (VBD warned) (NP (NNP Chad)) (PP (IN against) (S (VP (VBG leaving) (, ,) (S (VP (VBG saying) (NP (NN nothing))))))))"))
        .isEqualTo(
            "(VP warned (NP Chad) (PP against (S (VP leaving))) , (S (VP saying (NP nothing))))");
  }

  @Test
  void otherParticiplesStayWithTheirNouns() {
    assertThat(mended(CLOSED.formatted("(, ,)", "facing")))
        .isEqualTo(
            "(VP closed (NP (NP its border) (PP with (NP (NP Chad) , (VP facing (NP Togo))))))");
    assertThat(mended(CLOSED.formatted("(RB also)", "accusing")))
        .isEqualTo(
            "(VP closed (NP (NP its border) (PP with (NP (NP Chad) also (VP accusing (NP Togo))))))");
  }

  private static String mended(String bracketed) {
    return Mending.mended(bracketed, (words, tree) -> new SpeakersParticiples(words).mend(tree));
  }
}
