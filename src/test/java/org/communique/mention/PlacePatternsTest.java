package org.communique.mention;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.communique.gazetteer.Gazetteer;
import org.communique.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlacePatternsTest {
  private static final Gazetteer GAZETTEER = Gazetteer.standard();
  private static final PlacePatterns PATTERNS =
      new PlacePatterns(PlaceKinds.standard(), Vocabulary.standard().common());

  private static List<String> places(String sentence) {
    Passage passage = Passage.of(sentence, new Span(0, sentence.length()), GAZETTEER);
    return PATTERNS.in(passage).stream().map(span -> span.in(sentence)).toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "They met in Vorna District on Monday.|Vorna District",
        "A boat sank in Lake Sevra on Monday.|Lake Sevra",
        "Soldiers entered the disputed Al-Mirah area at night.|Al-Mirah",
        "He leads the breakaway Kessara border region.|Kessara",
        "They left the occupied Ostra strip.|Ostra",
        "Its claim to the Vorna Mirea islands is old.|Vorna Mirea",
        "Its claim to the Vorna and Mirea islands is old.|Vorna and Mirea",
        "It annexed the Vorna and Mirea Islands.|Vorna and Mirea Islands",
        "A ship was seized near the Mireat field.|Mireat",
        "Shells fell on the village of Vorna on Friday.|Vorna",
        "Both claim the Vorna Triangle.|Vorna Triangle",
        "Guards closed the Vorna Kesh border crossing.|Vorna Kesh",
        "Fire broke out at the Mireat oil field.|Mireat",
        "Buffalo came to the Vorna River Reservation.|Vorna River Reservation"
      })
  void findsPlacesByTheirForm(String sentence, String place) {
    assertThat(places(sentence)).containsExactly(place);
  }

  @Test
  void aBayIsCalledAfterSomebodyUnknown() {
    assertThat(places("He left Vornat's Bay in May.")).containsExactly("Vornat's Bay");
    assertThat(places("It is Japan's Bay.")).isEmpty();
    assertThat(places("It left Vornat's Bay Fishery.")).doesNotContain("Vornat's Bay");
  }

  @Test
  void whatAListOfPlacesNames() {
    assertThat(places("He saw the towns of Vornat, Mireat and Keshul."))
        .containsExactly("Vornat", "Mireat", "Keshul");
    assertThat(places("He saw the towns of Japanese fishermen.")).isEmpty();
  }

  @Test
  void aHallOfFameIsNoHall() {
    assertThat(places("She is in the Vorna Hall of Fame.")).isEmpty();
  }

  @Test
  void whatIsContestedNeedNotBeLand() {
    assertThat(places("They spoke of the disputed Vorna election.")).isEmpty();
    assertThat(places("They spoke of the Vorna area.")).isEmpty();
    assertThat(places("They spoke of the Japanese islands.")).isEmpty();
  }
}
