package org.communique.entity;

import static org.assertj.core.api.Assertions.assertThat;

import org.communique.gazetteer.Gazetteer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which unknown words are bodies, by what is told of them. */
class UnknownBodiesTest {
  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          They passed the O[TRIFLA] in May               | false
          O[TRIFLA] 's office is in L[Lisbon]            | true
          O[NATO] met in L[Lisbon]                       | true
          They read about the O[Reef Trust] in L[Lisbon] | true
          """)
  void whatDoesNothingAndHasNothingIsNone(String text, boolean expected) {
    Marked marked = Marked.of(text);
    Entities entities =
        new EntityResolver(Gazetteer.standard()).resolve(marked.text(), marked.mentions());
    assertThat(entities.all().stream().anyMatch(Entity.Organization.class::isInstance))
        .isEqualTo(expected);
  }
}
