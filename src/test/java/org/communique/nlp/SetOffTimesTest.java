package org.communique.nlp;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SetOffTimesTest {
  @Test
  void aTimeBehindARelativeClauseIsThatOfTheMainVerb() {
    assertThat(
            mended(
                "(TOP (S (NP (NNP Mali)) (VP (VBD met) (NP (NP (DT the) (NN envoy)) (, ,) (SBAR (WHNP (WP who)) (S (VP (VBZ leads) (NP (NP (DT the) (NN team)) (, ,) (NP (DT the) (JJ next) (NN day)))))))) (. .)))"))
        .isEqualTo(
            "(TOP (S (NP Mali) (VP met (NP (NP the envoy) , (SBAR (WHNP who) (S (VP leads (NP the team))))) , (NP the next day)) .))");
  }

  @Test
  void anApposedNounStays() {
    String tree =
        "(TOP (S (NP (NNP Mali)) (VP (VBD met) (NP (NP (DT the) (NN envoy)) (, ,) (NP (DT a) (NN judge)))) (. .)))";
    assertThat(mended(tree))
        .isEqualTo("(TOP (S (NP Mali) (VP met (NP (NP the envoy) , (NP a judge))) .))");
  }

  private static String mended(String bracketed) {
    return Mending.mended(bracketed, (words, tree) -> new SetOffTimes(words).mend(tree));
  }
}
