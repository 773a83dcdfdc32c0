package org.communique.entity;

import static org.assertj.core.api.Assertions.assertThat;

import org.communique.gazetteer.Gazetteer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which place holds another, by the words of the text and by what is known; "-" is none. */
class PlaceContainmentTest {
  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Karsund   | a fire in L[Karsund], C[Norway], on Friday         | Norway
          Karsund   | ships from L[Karsund] and C[Norway]                | -
          Karsund   | the harbour, called L[Karsund] in C[Norway]        | -
          Rossan    | a fire at the L[Rossan] oil field in C[Norway] | Norway
          Oslo      | Queen P[Ada] of C[Chad], in L[Oslo]            | Norway
          Oslo      | talks in L[Oslo] on trade                          | Norway
          Ulleungdo | a boat off L[Ulleungdo] sank on Friday         | South Korea
          Urup      | surveys of L[Urup] and of the L[Kuril Islands] | Kuril Islands
          Kinshasa  | troops in L[South Kivu] at L[Kinshasa] 's wish     | Democratic Republic of the Congo
          Oslo      | off L[Oslo], C[Denmark] said               | Norway
          Black Sea | the C[Turkey] 's L[Black Sea] coast                | -
          Talver County | in L[Talver County] in L[Bavaria] on Friday | Bavaria
          West Bank | in C[Chad], the L[West Bank], C[Morocco], and C[Mali] | Palestine
          Kesh      | she lived in L[Kesh], L[Lisbon], in May            | Lisbon
          Reef Room | L[Lisbon], C[Portugal] // L[Reef Room] // They met. | Lisbon
          Black Sea | grain through the L[Black Sea], C[Russia] said     | -
          """)
  void liesWithin(String name, String text, String expected) {
    Marked marked = Marked.of(text.replace(" // ", "\n"));
    Entities entities =
        new EntityResolver(Gazetteer.standard()).resolve(marked.text(), marked.mentions());
    Entity.Place place =
        entities.all().stream()
            .filter(e -> e.name().equals(name))
            .map(Entity.Place.class::cast)
            .findFirst()
            .orElseThrow();
    assertThat(place.within().map(Entity.Place::name).orElse("-")).isEqualTo(expected);
  }
}
