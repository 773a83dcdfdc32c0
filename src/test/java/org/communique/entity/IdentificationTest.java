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
          Porto    | Braga won against L[Porto] on Friday       | -
          Porto    | a hat-trick for L[Porto] on Friday         | -
          Porto    | scored in L[Porto], C[Portugal], on Friday | Porto
          Boston   | songs by P[Ana Berg], L[Boston] and P[Mitchell] | -
          Boston   | late in L[Boston], P[Ana Berg] and P[Jo Mitchell] met | Boston
          Boston   | L[Boston] was the code name of the plan    | -
          Jordan   | C[Jordan] is a province of the realm       | -
          Jordan   | C[Jordan] is a small country               | Jordan
          Boston   | the L[Boston]-L[Providence] line           | -
          Boston   | the L[Boston]-based Example Institute      | Boston
          Lillehammer | talks in L[Lillehammer] on trade        | -
          Lillehammer | C[Norway] held talks in L[Lillehammer]  | Lillehammer
          Columbia | a firm in L[Columbia] and C[Canada]        | -
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
