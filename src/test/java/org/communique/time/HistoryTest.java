package org.communique.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.communique.text.AnalyzedText;
import org.junit.jupiter.api.Test;

/** A history counts from the time that it spoke of last. */
class HistoryTest {
  @Test
  void bareDatesTakeTheirYearFromTheStory() {
    AnalyzedText history =
        Reports.of(
            "The war began/VBD in May 1904 after the treaty of 1898.",
            "In November 1904 the fleet sailed/VBD.",
            "The port fell/VBD on January 2.",
            "The next day the envoys met/VBD.",
            "That year, as in 1856, peace came/VBD.");

    List<TimeExpression> found = TemporalTagger.standard().tag(history, Optional.empty());

    assertThat(found)
        .extracting(TimeExpression::value)
        .containsExactly("1904-05", "1898", "1904-11", "1905-01-02", "1905-01-03", "1905", "1856");
  }
}
