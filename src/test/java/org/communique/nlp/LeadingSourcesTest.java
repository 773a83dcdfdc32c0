package org.communique.nlp;

import static org.assertj.core.api.Assertions.assertThat;

import org.communique.text.Bracketed;
import org.junit.jupiter.api.Test;

class LeadingSourcesTest {
  @Test
  void theSourceInFrontIsParsedApart() {
    assertThat(shortened("According to Harbour News , Mali has two ports"))
        .isEqualTo("Mali has two ports");
    assertThat(shortened("According to him , two ports are shut")).isEqualTo("two ports are shut");
    assertThat(
            shortened(
                "According to Ann Diop of the University of Mopti , last year 's rain was late"))
        .isEqualTo("last year 's rain was late");
    assertThat(shortened("According to local officials , two ports are shut"))
        .isEqualTo("two ports are shut");
  }

  @Test
  void aSourceThatGoesOnIsLeftAlone() {
    for (String text :
        new String[] {
          "According to the minister , Ann Diop , two ports are shut",
          "According to a report by Mali , two ports are shut",
          "According to Mali and Chad , two ports are shut",
          "According to plan they left"
        }) {
      assertThat(shortened(text)).isEqualTo(text);
    }
  }

  @Test
  void itBecomesTheFirstPartOfTheClause() {
    String[] words = "According to Harbour News , Mali left".split(" ");
    assertThat(
            Shortening.of(words)
                .orElseThrow()
                .restored(Bracketed.sentence("(TOP (S (NP (NNP Mali)) (VP (VBD left))))").tree())
                .orElseThrow()
                .children()
                .get(0)
                .children())
        .extracting(t -> t.label())
        .containsExactly("PP", ",", "NP", "VP");
  }

  private static String shortened(String text) {
    String[] words = text.split(" ");
    return Shortening.of(words).map(s -> String.join(" ", s.shortened())).orElse(text);
  }
}
