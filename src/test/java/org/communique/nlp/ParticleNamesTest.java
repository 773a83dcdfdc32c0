package org.communique.nlp;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ParticleNamesTest {
  @Test
  void aNameStandsForItselfInTheWordBehindItsParticle() {
    assertThat(shortened("Minister Salem bin Nasser left")).isEqualTo("Minister Nasser left");
    assertThat(shortened("Salem bin Nasser bin Fahd Al Amri left")).isEqualTo("Fahd Al Amri left");
    assertThat(shortened("Olaf van der Berg left")).isEqualTo("Berg left");
  }

  @Test
  void aParticleBeforeNoNameIsNone() {
    String bin = "Oslo bin collectors left";
    assertThat(shortened(bin)).isEqualTo(bin);
  }

  private static String shortened(String text) {
    String[] words = text.split(" ");
    return Shortening.of(words).map(s -> String.join(" ", s.shortened())).orElse(text);
  }
}
