package org.communique.mention;

import static org.assertj.core.api.Assertions.assertThat;

import org.communique.gazetteer.Gazetteer;
import org.communique.text.Span;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** At which word two bodies are joined; -1 where the words are one name. */
class JoinedBodiesTest {
  private final JoinedBodies joined = new JoinedBodies(OrganizationKinds.standard());

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "'Ministry of Roads, Ministry of Reefs', 3",
    "'Ministry of Roads, Supreme Court', 3",
    "'Ministry of Roads, Reefs and Mines', -1",
    "Department of Roads and UNICEF, 3",
    "Ministry of Roads and Bridges, -1",
    "Talver Gas and Electric Company, -1",
    "Talver Gas and Harbour Electric Company, 2"
  })
  void joint(String text, int expected) {
    Passage passage = Passage.of(text, new Span(0, text.length()), Gazetteer.standard());
    assertThat(joined.joint(passage, 0, passage.size()).orElse(-1)).isEqualTo(expected);
  }
}
