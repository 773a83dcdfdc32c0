package org.communique.mention;

import static org.assertj.core.api.Assertions.assertThat;

import org.communique.gazetteer.Gazetteer;
import org.communique.text.Span;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InitialedBodiesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "the Reef Mapping and Harbour Safety Partnership (RMHSP) met; Reef Mapping and Harbour Safety Partnership",
        "the Reef Mapping and Harbour Partnership’s (RMHP) day; Reef Mapping and Harbour Partnership",
        "the Reef Harbour Partnership (TRHP) met; ''",
        "the Small Modular Reactor (SMR) works; ''"
      })
  void initialsTellWhereABodyBegins(String text, String expected) {
    Passage passage = Passage.of(text, new Span(0, text.length()), Gazetteer.standard());
    assertThat(
            String.join(
                "|",
                new InitialedBodies(OrganizationKinds.standard())
                    .in(passage).stream().map(span -> span.in(text)).toList()))
        .isEqualTo(expected);
  }
}
