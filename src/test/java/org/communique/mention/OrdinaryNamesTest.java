package org.communique.mention;

import static org.assertj.core.api.Assertions.assertThat;

import org.communique.gazetteer.Gazetteer;
import org.communique.text.Span;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** When ordinary words are people's names. */
class OrdinaryNamesTest {
  private final OrdinaryNames names = new OrdinaryNames(Vocabulary.standard());

  private static Passage passage(String text) {
    return Passage.of(text, new Span(0, text.length()), Gazetteer.standard());
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "Will Karsund spoke., true",
    "Will Karsund speak?, false",
    "Hope Karsund spoke., true",
    "Hope was lost., false"
  })
  void givenNames(String text, boolean given) {
    assertThat(names.isGiven(passage(text), 0)).isEqualTo(given);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "Theresa May spoke., true",
    "Theresa May 3 spoke., false",
    "Since May it rains., false"
  })
  void familyNames(String text, boolean family) {
    assertThat(names.isFamily(passage(text), 1)).isEqualTo(family);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({"Minister Will Karsund spoke., 1, true", "Minister Will spoke., 1, false"})
  void firstAfterATitle(String text, int word, boolean first) {
    assertThat(names.isFirst(passage(text), word)).isEqualTo(first);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "In May it rained., 1, false",
    "May said no., 0, true",
    "They met Brown again., 2, true",
    "Brown bears came., 0, false"
  })
  void alone(String text, int word, boolean stands) {
    assertThat(names.standsAlone(passage(text), word)).isEqualTo(stands);
  }
}
