package org.communique.nlp;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CountedObjectsTest {
  @Test
  void aRoughNumberOfThingsIsAnObject() {
    assertThat(mended("(VP (VBD filed) (PP (IN over) (NP (CD 400) (NNS protests))))"))
        .isEqualTo("(VP filed (NP (ADVP over) (NP 400 protests)))");
  }

  @Test
  void timeAndThingsWithoutANumberAreNone() {
    String years = "(VP (VBD fell) (PP (IN over) (NP (CD 20) (NNS years))))";
    assertThat(mended(years)).isEqualTo("(VP fell (PP over (NP 20 years)))");
    String protests = "(VP (VBD fell) (PP (IN over) (NP (NNS protests))))";
    assertThat(mended(protests)).isEqualTo("(VP fell (PP over (NP protests)))");
  }

  @Test
  void aDistanceIsNoObject() {
    assertThat(mended("(VP (VBD fought) (NP (DT the) (NN army)) (NP (DT a) (JJ few) (NNS miles)))"))
        .isEqualTo("(VP fought (NP the army) (ADVP a few miles))");
    assertThat(mended("(VP (VBD walked) (NP (CD ten) (NNS miles)))"))
        .isEqualTo("(VP walked (NP ten miles))");
  }

  private static String mended(String bracketed) {
    return Mending.mended(bracketed, (words, tree) -> new CountedObjects(words).mend(tree));
  }
}
