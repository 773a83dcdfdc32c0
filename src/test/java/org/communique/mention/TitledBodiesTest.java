package org.communique.mention;

import static org.assertj.core.api.Assertions.assertThat;

import org.communique.gazetteer.Gazetteer;
import org.communique.text.Span;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How much of the words is the body's name. */
class TitledBodiesTest {
  private final TitledBodies bodies = new TitledBodies(OrganizationKinds.standard());

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "Ministry of Roads Director General, Ministry of Roads",
    "Bureau of Reefs Senior Bureau Official, Bureau of Reefs",
    "Office of the Director General, Office of the Director General",
    "NATO Secretary General, NATO",
    "Reef Society University Research Fellow, Reef Society",
    "Reef Officers Pay Board, Reef Officers Pay Board"
  })
  void end(String text, String expected) {
    Passage passage = Passage.of(text, new Span(0, text.length()), Gazetteer.standard());
    int end = bodies.end(passage, 0, passage.size());
    assertThat(passage.text(passage.spanOf(0, end))).isEqualTo(expected);
  }
}
