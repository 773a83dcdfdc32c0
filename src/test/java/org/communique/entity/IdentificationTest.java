package org.communique.entity;

import static org.assertj.core.api.Assertions.assertThat;

import org.communique.gazetteer.Entry;
import org.communique.gazetteer.Gazetteer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which names get an identifier; "-" is none. */
class IdentificationTest {
  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Lisbon   | a meeting in L[Lisbon] on trade            | Lisbon
          Norway   | a plan by C[Norway] for the sea            | Norway
          Norwegian| a D[Norwegian] plan                        | -
          Lisbon   | the L[Lisbon] Lions won                    | -
          U.S.     | by the C[U.S.] military                    | -
          London   | a ferry to L[London], paid by C[Norway]    | London
          """)
  void isIdentified(String name, String text, String expected) {
    Marked marked = Marked.of(text);
    Entities entities =
        new EntityResolver(Gazetteer.standard()).resolve(marked.text(), marked.mentions());
    Identification identification = new Identification(marked.text(), marked.mentions(), entities);
    assertThat(identification.of(marked.name(name)).map(Entry::name).orElse("-"))
        .isEqualTo(expected);
  }
}
