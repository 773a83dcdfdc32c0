package org.communique.nlp;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NounConjunctsTest {
  @Test
  void theLastItemGoesToItsList() {
    assertThat(
            mended(
                "(S (S (NP (NNP Mali)) (VP (VBD praised) (NP (NP (DT the) (NN port)) (, ,) (NP (DT the) (NN road))))) (, ,) (CC and) (S (NP (DT the) (NN bridge))) (. .))"))
        .isEqualTo(
            "(S (S (NP Mali) (VP praised (NP (NP the port) , (NP the road) , and (NP the bridge)))) .)");
  }

  @Test
  void aClauseStaysAClause() {
    assertThat(
            mended(
                "(S (S (NP (NNP Mali)) (VP (VBD praised) (NP (NP (DT the) (NN port)) (, ,) (NP (DT the) (NN road))))) (, ,) (CC and) (S (NP (NNP Chad)) (VP (VBD left))))"))
        .isEqualTo(
            "(S (S (NP Mali) (VP praised (NP (NP the port) , (NP the road)))) , and (S (NP Chad) (VP left)))");
  }

  @Test
  void withoutAListNothingIsMended() {
    assertThat(
            mended(
                "(S (S (NP (NNP Mali)) (VP (VBD praised) (NP (DT the) (NN port)))) (, ,) (CC and) (NP (DT the) (NN bridge)))"))
        .isEqualTo("(S (S (NP Mali) (VP praised (NP the port))) , and (NP the bridge))");
  }

  @Test
  void aListThatIsCutBehindItsPrepositionIsPutTogether() {
    assertThat(
            mended(
                "(S (S (NP (NNP Diop)) (VP (VBD flew) (PP (TO to) (NP (NNP Oslo))) (, ,) (NP (NNP Riga)))) (, ,) (CC and) (S (NP (NNP Vilnius))))"))
        .isEqualTo(
            "(S (S (NP Diop) (VP flew (PP to (NP (NP Oslo) , (NP Riga) , and (NP Vilnius))))))");
  }

  @Test
  void theRestOfAListGoesToThePrepositionOfItsFirst() {
    assertThat(
            mended(
                "(VP (VBD met) (PP (IN with) (NP (NNP Diop))) (, ,) (NP (NP (NNP Kos)) (, ,) (CC and) (NP (NNP Lind))))"))
        .isEqualTo("(VP met (PP with (NP (NP Diop) , (NP Kos) , and (NP Lind))))");
    assertThat(mended("(VP (VBD met) (PP (IN with) (NP (NNP Diop))) (, ,) (NP (NNP Kos)))"))
        .isEqualTo("(VP met (PP with (NP Diop)) , (NP Kos))");
  }

  private static String mended(String bracketed) {
    return Mending.mended(bracketed, (words, tree) -> NounConjuncts.mend(tree));
  }
}
