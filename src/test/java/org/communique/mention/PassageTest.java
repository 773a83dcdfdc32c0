package org.communique.mention;

import static org.assertj.core.api.Assertions.assertThat;

import org.communique.gazetteer.Gazetteer;
import org.communique.text.Span;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PassageTest {
  private final Gazetteer gazetteer = Gazetteer.standard();

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "U.S.-North Korea talks; U.S.|-|North|Korea|talks",
        "the Chad-U.S. pact; the|Chad|-|U.S.|pact",
        "the Iran-backed side; the|Iran|-backed|side",
        "Mr. Park Ji-sung's plan; Mr.|Park|Ji-sung|'s|plan",
        "Asia-Pacific region; Asia-Pacific|region",
        "J. Orr (AFP), Rio; J.|Orr|(|AFP|)|,|Rio",
        "I’m O’Brien of d'Ivel; I|’m|O’Brien|of|d'Ivel",
        "ends there.The next; ends|there|.|The|next"
      })
  void wordsAreCutWhereNamesBeginAndEnd(String text, String words) {
    Passage passage = Passage.of(text, new Span(0, text.length()), gazetteer);
    assertThat(String.join("|", passage.forms())).isEqualTo(words);
  }
}
