package org.communique.nlp;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ParentheticDatesTest {
  @Test
  void theDateOfTodayIsParsedApart() {
    assertThat(shortened("Diop has today ( Tuesday 12 March ) signed a pact"))
        .isEqualTo("Diop has today signed a pact");
  }

  @Test
  void whatIsNoDateStays() {
    for (String text :
        new String[] {"Diop has today ( again ) signed a pact", "Diop ( Tuesday ) signed a pact"}) {
      assertThat(shortened(text)).isEqualTo(text);
    }
  }

  private static String shortened(String text) {
    String[] words = text.split(" ");
    return Shortening.of(words).map(s -> String.join(" ", s.shortened())).orElse(text);
  }
}
