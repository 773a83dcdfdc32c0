package org.communique.mention;

import static org.assertj.core.api.Assertions.assertThat;

import org.communique.gazetteer.Gazetteer;
import org.communique.text.Span;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whom the patterns find in a sentence. */
class PersonPatternsTest {
  private final PersonPatterns patterns =
      new PersonPatterns(Vocabulary.standard(), OrganizationKinds.standard());

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "And to you, Anna, to the whole team | Anna",
        "Well, Anna, we will see | Anna",
        "Thank you, DAS Borova, and PDAS Keshul | Borova, Keshul",
        "Foreign Minister II Borova left | Borova",
        "Ten-year-old Anna fell | Anna",
        "A ten-year-old Talveran fell | ''"
      })
  void people(String text, String names) {
    Passage passage = Passage.of(text, new Span(0, text.length()), Gazetteer.standard());
    assertThat(String.join(", ", patterns.in(passage).stream().map(s -> s.in(text)).toList()))
        .isEqualTo(names);
  }
}
