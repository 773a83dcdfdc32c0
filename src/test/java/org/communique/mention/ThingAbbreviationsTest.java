package org.communique.mention;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.communique.gazetteer.Gazetteer;
import org.communique.mention.Candidate.Finder;
import org.communique.mention.Mention.Name.Kind;
import org.communique.text.Span;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ThingAbbreviationsTest {
  private static final Gazetteer GAZETTEER = Gazetteer.standard();

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          the Reef Rewards Program (RRP) pays         | RRP | true
          the Health Dialogue of the Isles (HDI) met  | HDI | true
          the Talver Nonproliferation Act (TNPA) bans | TNPA | true
          the Reef Council (RCO) met                  | RCO | false
          the reef-related storm damage (RRSD) grew   | RRSD | true
          the local reef council (LRC) met            | LRC | false
          a Program was begun by Obi (RCO)            | RCO | false
          """)
  void abbreviates(String text, String abbreviation, boolean thing) {
    Passage passage = Passage.of(text, new Span(0, text.length()), GAZETTEER);
    int at = text.indexOf(abbreviation);
    Candidate name =
        new Candidate(
            new Span(at, at + abbreviation.length()),
            Kind.ORGANIZATION,
            List.of(),
            0.5,
            Finder.MODEL);
    assertThat(new ThingAbbreviations(List.of(passage)).contains(passage, name)).isEqualTo(thing);
  }
}
