package org.communique.entity;

import static org.assertj.core.api.Assertions.assertThat;

import org.communique.gazetteer.Gazetteer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which unknown names are places, by the words around them. */
class UnknownPlacesTest {
  @ParameterizedTest(name = "{0}: {2}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Riska | They met in L[Riska] on Friday .                        | true
          Riska | Shares of L[Riska] fell . Many live near L[Riska] .     | true
          Riska | Shares fell when L[Riska] closed a plant .              | false
          Riska | The L[Riska] oil field has been closed .                | true
          Riska | L[Riska], C[Norway], has a mayor .                      | true
          Riska | They saw L[Oslo], and L[Riska] too .                    | true
          Riska | They saw shops, and L[Riska] too .                      | false
          Riska | She owes it to L[Riska] and goes on .                   | false
          Riska | They travel to L[Riska] and went on .                   | true
          Riska | They met the mayor of L[Riska] again .                  | true
          Riska | The village of L[Riska] was flooded .                   | true
          Riska | The house stands close to L[Riska] , a farm .           | true
          Riska | He gave up L[Riska], an old enclave .                   | true
          Riska | He gave up L[Riska], an old habit .                     | false
          Oslo  | She praised L[Oslo] again .                             | true
          """)
  void whatStandsWhereNoPlaceStandsIsNone(String name, String text, boolean expected) {
    Marked marked = Marked.of(text.replace(" . ", " .\n"));
    Entities entities =
        new EntityResolver(Gazetteer.standard()).resolve(marked.text(), marked.mentions());
    assertThat(entities.all().stream().anyMatch(e -> e.name().equals(name))).isEqualTo(expected);
  }
}
