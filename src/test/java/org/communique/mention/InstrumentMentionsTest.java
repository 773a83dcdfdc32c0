package org.communique.mention;

import static org.assertj.core.api.Assertions.assertThat;

import org.communique.gazetteer.Gazetteer;
import org.communique.text.AnalyzedText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InstrumentMentionsTest {
  private static String instruments(String text) {
    AnalyzedText analyzed = FlatText.of(text);
    return String.join(
        "|",
        new InstrumentMentions(Gazetteer.standard())
            .find(analyzed).stream().map(i -> analyzed.text(i.span())).toList());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "They signed the Artemis Accords today; Artemis Accords",
        "under the Treaty of Orsk of 1867 both; Treaty of Orsk of 1867",
        "violates UN Security Council Resolution 2397 and; UN Security Council Resolution 2397",
        "the Joint Comprehensive Plan of Action, or JCPOA; Joint Comprehensive Plan of Action|JCPOA",
        "the Minsk agreements hold; Minsk agreements",
        "the Framework Convention on Reefs holds; Framework Convention on Reefs",
        "the Convention on the Law of the Sea applies; Convention on the Law of the Sea",
        "the Sino – British Joint Declaration holds; Sino – British Joint Declaration",
        "the Treaty of Trade, Harbours, and Reefs holds; Treaty of Trade, Harbours, and Reefs",
        "the Convention on Ferries and the Reef Treaty hold; Convention on Ferries|Reef Treaty",
        "the Convention on Ferries and the Reefs holds; Convention on Ferries and the Reefs",
        "As Accords go it is short; ''"
      })
  void instrumentsAreFoundByTheirForm(String text, String names) {
    assertThat(instruments(text)).isEqualTo(names);
  }

  @Test
  void anAgreementOfACountryIsNoName() {
    assertThat(instruments("A Russian agreement and the Japan treaty failed.")).isEmpty();
  }
}
