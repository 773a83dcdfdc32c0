package org.communique.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.communique.gazetteer.Gazetteer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The first place of a text: its name, its other names after "=", and its kind. */
class KnownPlacesTest {
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          in L[Washington], L[D.C.], on Friday           | Washington, CITY
          talks in L[Washington]; L[D.C.] was hot        | Washington=D.C., CITY
          trade in the L[Gulf] fell                      | Gulf, REGION
          a ship in the L[Persian Gulf] sank             | Persian Gulf, WATER
          they came to L[Tel Aviv] on Friday             | Tel Aviv, CITY
          the L[Schengen] countries met                  | Schengen, REGION
          she lived in L[Kesh], L[Lisbon], in May        | Kesh, REGION
          she lived in L[Kesh], L[Lisbon] and L[Oslo]    | Kesh, CITY
          in L[Kesh], L[England], on Friday              | Kesh, CITY
          they came to L[Gaza] on Friday                 | Gaza, REGION
          they came to L[Gaza City] on Friday            | Gaza City, CITY
          in L[Lisbon] near the L[Lisbon Bridge]         | Lisbon, CITY
          """)
  void known(String text, String expected) {
    Marked marked = Marked.of(text);
    Entity.Place first =
        new EntityResolver(Gazetteer.standard())
            .resolve(marked.text(), marked.mentions()).all().stream()
                .filter(Entity.Place.class::isInstance)
                .map(Entity.Place.class::cast)
                .findFirst()
                .orElseThrow();
    String others =
        first.otherNames().stream().map(n -> "=" + n.text()).collect(Collectors.joining());
    assertThat(first.name() + others + ", " + first.kind()).isEqualTo(expected);
  }
}
