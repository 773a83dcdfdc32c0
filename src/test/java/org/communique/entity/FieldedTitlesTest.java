package org.communique.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.communique.entity.Discourse.Words;
import org.communique.mention.Mention;
import org.communique.mention.RoleFinder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The title before a name with what it is for. */
class FieldedTitlesTest {
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Envoy for Reef Recovery P[Ada Obi]            | envoy for reef recovery
          Envoy for Girls, Boys, and Reefs P[Ada Obi]   | envoy for girls, boys, and reefs
          MINISTER FOR REEF RECOVERY P[ADA OBI]         | minister for reef recovery
          Minister of Digital Reefkeeping P[Ada Obi]    | minister of digital reefkeeping
          Minister of Fisheries Dr. P[Ada Obi]          | minister of fisheries
          President of C[Chad] P[Ada Obi]               | president
          Director of the O[Talver Watch] P[Ada Obi]    | director
          Minister for L[Oceania] P[Ada Obi]            | minister for oceania
          Envoy for Women, Girls, and Reefs P[Ada Obi]  | envoy for women, girls, and reefs
          Envoy for Kelp, Reefs, and Tides, P[Ada Obi]  | envoy for kelp, reefs, and tides
          Envoy to Find and Mend Reefs P[Ada Obi]       | envoy to find and mend reefs
          Minister of Education and Reefs, he           | minister of education and reefs
          Minister for Sport and the Reefs, he          | minister for sport and the reefs
          Envoy for C[Chad] Tim P[Obi]                  | envoy
          Director for L[Asia] P[Ada Obi]               | director for asia
          Ambassador to C[Chad] P[Ada Obi]              | ambassador
          Coordinator for D[Chadian] Reef Tides, he     | coordinator for chadian reef tides
          Coordinator for the O[Reef Watch], he         | coordinator
          """)
  void whole(String text, String expected) {
    Marked marked = Marked.of(text);
    Discourse discourse = marked.discourse();
    List<Words<Mention.Role>> roles =
        new RoleFinder()
            .find(discourse.text()).stream()
                .flatMap(r -> discourse.words(r, r.span()).stream())
                .toList();
    assertThat(new FieldedTitles(discourse.text(), discourse.placedNames()).whole(roles))
        .extracting(r -> r.mention().title())
        .containsExactly(expected);
  }
}
