package org.communique.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.communique.gazetteer.Gazetteer;
import org.communique.mention.Mention;
import org.communique.mention.RoleFinder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whose the post of somebody is in a list under countries; a slash ends a line. */
class CountryHeadingsTest {
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          C[Chad]/P[Ada Obi], Minister for Reefs                 | Chad
          C[Republic of Korea]/P[Ada Obi], Minister for Reefs    | South Korea
          P[Jan Roe], Minister/P[Ada Obi], Minister for Reefs    | -
          """)
  void over(String text, String expected) {
    Marked marked = Marked.of(text.replace('/', '\n'));
    List<Mention> mentions = new ArrayList<>(marked.mentions());
    mentions.addAll(new RoleFinder().find(marked.text()));
    Entities entities = new EntityResolver(Gazetteer.standard()).resolve(marked.text(), mentions);
    assertThat(
            entities.all().stream()
                .filter(e -> e.name().equals("Ada Obi"))
                .flatMap(e -> ((Entity.Person) e).posts().stream())
                .flatMap(post -> post.of().stream())
                .map(Entity::name)
                .findFirst()
                .orElse("-"))
        .isEqualTo(expected);
  }
}
