package org.communique.nlp;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CitiesWithCountriesTest {
  @Test
  void aCityBeforeItsCountryStandsForBoth() {
    assertThat(shortened("Diop met in Oslo , Norway with Sow"))
        .isEqualTo("Diop met in Oslo with Sow");
  }

  @Test
  void theCommaBehindTheCountryGoesWithIt() {
    assertThat(shortened("Diop met in San Marcos , Costa Rica , for talks"))
        .isEqualTo("Diop met in San Marcos for talks");
  }

  @Test
  void aDateMayFollow() {
    assertThat(shortened("Diop flew to Oslo , Norway , May 19-20 to meet Sow"))
        .isEqualTo("Diop flew to Oslo May 19-20 to meet Sow");
  }

  @Test
  void statesOfTheUnitedStatesCountToo() {
    assertThat(shortened("a storm near Galveston , Texas in May"))
        .isEqualTo("a storm near Galveston in May");
  }

  @Test
  void aListIsLeftAlone() {
    String two = "talks in Oslo , Norway and Rome";
    assertThat(shortened(two)).isEqualTo(two);
    String several = "talks in Oslo , Norway , Rome with Sow";
    assertThat(shortened(several)).isEqualTo(several);
    String cities = "talks in Oslo , Bergen with Sow";
    assertThat(shortened(cities)).isEqualTo(cities);
  }

  private static String shortened(String text) {
    String[] words = text.split(" ");
    return Shortening.of(words).map(s -> String.join(" ", s.shortened())).orElse(text);
  }
}
