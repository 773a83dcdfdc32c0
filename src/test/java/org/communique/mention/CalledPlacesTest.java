package org.communique.mention;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.communique.gazetteer.Gazetteer;
import org.communique.text.Span;
import org.junit.jupiter.api.Test;

class CalledPlacesTest {
  @Test
  void namesThatACountryHasForIslands() {
    assertThat(called("Mali, which calls them Vorna and Mirea, agreed."))
        .containsExactly("Vorna", "Mirea");
    assertThat(called("Mali calls the islets Vorna Kesh.")).containsExactly("Vorna Kesh");
    assertThat(called("It lies near a field that Mali calls Vorna.")).containsExactly("Vorna");
    assertThat(called("They defend Vorna Kesh, as Mali calls the islands."))
        .containsExactly("Vorna Kesh");
  }

  @Test
  void whatPeopleAreCalledIsNoPlace() {
    assertThat(called("She calls them Traitors.")).isEmpty();
    assertThat(called("Mali calls the envoy Vorna.")).isEmpty();
    assertThat(called("Mali, which calls it Japan, agreed.")).isEmpty();
  }

  private static List<String> called(String sentence) {
    Passage passage = Passage.of(sentence, new Span(0, sentence.length()), Gazetteer.standard());
    return CalledPlaces.in(passage).stream().map(span -> span.in(sentence)).toList();
  }
}
