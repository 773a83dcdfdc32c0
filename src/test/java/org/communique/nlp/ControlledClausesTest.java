package org.communique.nlp;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ControlledClausesTest {
  private static final String ASKED =
      "(S (NP (NNP Chad)) (VP (VBD %s) (PP (IN on) (NP (NP (NNP Mali)) (SBAR (S (VP (TO to) (VP (VB stop)))))))))";

  @Test
  void whatIsAskedForCompletesTheVerb() {
    assertThat(mended(ASKED.formatted("call")))
        .isEqualTo("(S (NP Chad) (VP call (PP on (NP Mali)) (S (VP to (VP stop)))))");
  }

  @Test
  void otherVerbsAskForNothing() {
    assertThat(mended(ASKED.formatted("live")))
        .isEqualTo("(S (NP Chad) (VP live (PP on (NP (NP Mali) (SBAR (S (VP to (VP stop))))))))");
  }

  private static String mended(String bracketed) {
    return Mending.mended(bracketed, (words, tree) -> new ControlledClauses(words).mend(tree));
  }
}
