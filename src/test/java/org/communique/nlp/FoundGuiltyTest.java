package org.communique.nlp;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FoundGuiltyTest {
  @Test
  void theJudgementIsNoPartOfWhatIsJudged() {
    assertThat(
            mended("(VP (VBD find) (NP (NP (NNP Mali) (JJ guilty)) (PP (IN of) (NP (NN theft)))))"))
        .isEqualTo("(VP find (S (NP Mali) (ADJP guilty (PP of (NP theft)))))");
    assertThat(mended("(VP (VBD call) (NP (DT the) (NN vote) (JJ illegal)))"))
        .isEqualTo("(VP call (S (NP the vote) (ADJP illegal)))");
  }

  @Test
  void soIsWhatSomebodyIsHeldToBe() {
    assertThat(
            mended(
                "(VP (VBD hold) (NP (NP (NNP Mali)) (ADJP (JJ responsible) (PP (IN for) (NP (NN theft))))))"))
        .isEqualTo("(VP hold (S (NP Mali) (ADJP responsible (PP for (NP theft)))))");
    assertThat(mended("(VP (VBD hold) (NP (NP (NNS seats)) (ADJP (JJ vacant))))"))
        .isEqualTo("(VP hold (NP (NP seats) (ADJP vacant)))");
  }

  @Test
  void otherVerbsJudgeNothing() {
    String tree = "(VP (VBD meet) (NP (DT the) (NN president) (JJ elect)))";
    assertThat(mended(tree)).isEqualTo("(VP meet (NP the president elect))");
  }

  private static String mended(String bracketed) {
    return Mending.mended(bracketed, (words, tree) -> new FoundGuilty(words).mend(tree));
  }
}
