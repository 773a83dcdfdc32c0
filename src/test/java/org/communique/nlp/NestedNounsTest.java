package org.communique.nlp;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NestedNounsTest {
  @Test
  void whatStandsInFrontOfTheInnerNounBelongsToIt() {
    assertThat(
            mended(
                "(NP (NP (NNP Mali) (POS 's)) (JJ sudden) (, ,) (NP (JJ unprovoked) (NN war)) (PP (IN on) (NP (NNP Chad))))"))
        .isEqualTo("(NP (NP (NP Mali 's) sudden , unprovoked war) (PP on (NP Chad)))");
  }

  @Test
  void theInnerNounMayHaveItsOwnPhrase() {
    assertThat(
            mended(
                "(NP (NP (NNP Mali) (POS 's)) (JJ sudden) (CC and) (NP (NP (JJ unjust) (NN war)) (PP (IN of) (NP (NN conquest)))))"))
        .isEqualTo("(NP (NP (NP Mali 's) sudden and unjust war) (PP of (NP conquest)))");
  }

  @Test
  void aListOfThingsIsNotNested() {
    String list = "(NP (NP (NNP Mali) (POS 's)) (JJ old) (CC and) (NP (DT the) (NN envoy)))";
    assertThat(mended(list)).isEqualTo("(NP (NP Mali 's) old and (NP the envoy))");
  }

  private static String mended(String bracketed) {
    return Mending.mended(bracketed, (words, tree) -> new NestedNouns(words).mend(tree));
  }
}
