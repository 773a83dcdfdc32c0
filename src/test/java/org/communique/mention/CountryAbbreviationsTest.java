package org.communique.mention;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.communique.gazetteer.Gazetteer;
import org.communique.gazetteer.Match;
import org.communique.mention.Candidate.Finder;
import org.communique.mention.Mention.Name.Kind;
import org.communique.text.Span;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the last word of a sentence stands for after a country's name with a bracket. */
class CountryAbbreviationsTest {
  @ParameterizedTest
  @CsvSource({
    "the Republic of Cyprus (ROC) and a part of the ROC, Cyprus",
    "the Republic of Cyprus (EU) and a part of the ROC, Taiwan",
    "the Republic of Cyprus (RC) and a part of the RC, Cyprus"
  })
  void standsFor(String text, String country) {
    Passage passage = Passage.of(text, new Span(0, text.length()), Gazetteer.standard());
    List<Candidate> names =
        passage.known().stream().map(CountryAbbreviationsTest::candidate).toList();
    List<Candidate> applied = CountryAbbreviations.applied(List.of(passage), List.of(names)).get(0);
    Candidate last = applied.get(applied.size() - 1);
    assertThat(last.span().end()).isEqualTo(text.length());
    assertThat(last.senses().get(0).entry().name()).isEqualTo(country);
  }

  private static Candidate candidate(Match match) {
    return new Candidate(match.span(), Kind.COUNTRY, match.senses(), 0.95, Finder.COUNTRY_LIST);
  }
}
