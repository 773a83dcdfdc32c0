package org.communique.nlp;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ParticlesTest {
  @Test
  void aParticleBelongsToItsVerb() {
    assertThat(mended("(VP (VBD wrap) (PP (IN up) (NP (DT a) (NN trip))) (NP (NNP Monday)))"))
        .isEqualTo("(VP wrap (PRT up) (NP a trip) (NP Monday))");
  }

  @Test
  void aParticleMayStandBehindTheObject() {
    assertThat(
            mended(
                "(VP (VBD order) (NP (DT the) (NN envoy)) (PP (IN out) (PP (IN on) (NP (NNP Monday)))))"))
        .isEqualTo("(VP order (NP the envoy) (PRT out) (PP on (NP Monday)))");
  }

  @Test
  void aPrepositionStays() {
    assertThat(mended("(VP (VBD sail) (PP (IN up) (NP (DT the) (NN river))))"))
        .isEqualTo("(VP sail (PP up (NP the river)))");
    assertThat(mended("(VP (VBD wrap) (PP (IN in) (NP (NN paper))))"))
        .isEqualTo("(VP wrap (PP in (NP paper)))");
  }

  private static String mended(String bracketed) {
    return Mending.mended(bracketed, (words, tree) -> new Particles(words).mend(tree));
  }
}
