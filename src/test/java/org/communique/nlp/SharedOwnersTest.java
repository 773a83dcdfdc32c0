package org.communique.nlp;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SharedOwnersTest {
  @Test
  void aTreatyBelongsToAllWhoAreNamedBeforeIt() {
    assertThat(
            mended(
                "(NP (NP (NNP Mali)) (CC and) (NP (NP (NNP Togo) (POS 's)) (JJ new) (NN treaty)))"))
        .isEqualTo("(NP (NP (NP Mali) and (NP Togo) 's) new treaty)");
    assertThat(
            mended(
                "(NP (NP (NNP Mali)) (, ,) (NP (NNP Chad)) (CC and) (NP (NP (NNP Togo) (POS 's)) (NN treaty)))"))
        .isEqualTo("(NP (NP (NP Mali) , (NP Chad) and (NP Togo) 's) treaty)");
  }

  @Test
  void whatStandsBehindTheTreatyStaysThere() {
    assertThat(
            mended(
                "(NP (NP (NNP Mali)) (CC and) (NP (NP (NP (NNP Togo) (POS 's)) (NN treaty)) (PP (IN on) (NP (NN gas)))))"))
        .isEqualTo("(NP (NP (NP (NP Mali) and (NP Togo) 's) treaty) (PP on (NP gas)))");
  }

  @Test
  void whatOneCanHaveAloneStaysItsOwn() {
    String tree = "(NP (NP (NNP Mali)) (CC and) (NP (NP (NNP Togo) (POS 's)) (NN envoy)))";
    assertThat(mended(tree)).isEqualTo("(NP (NP Mali) and (NP (NP Togo 's) envoy))");
  }

  @Test
  void aThingOwnsNothing() {
    String tree = "(NP (NP (DT the) (NN port)) (CC and) (NP (NP (NNP Togo) (POS 's)) (NN treaty)))";
    assertThat(mended(tree)).isEqualTo("(NP (NP the port) and (NP (NP Togo 's) treaty))");
  }

  private static String mended(String bracketed) {
    return Mending.mended(bracketed, (words, tree) -> new SharedOwners(words).mend(tree));
  }
}
