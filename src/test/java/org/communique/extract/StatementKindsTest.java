package org.communique.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.communique.fact.Fact.Statement.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StatementKindsTest {
  private static final StatementKinds KINDS = StatementKinds.standard();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "PROMISE  | we will rebuild the bridge",
        "PROMISE  | it will pay for the harbour",
        "REJECT   | Chad will not accept the new border",
        "DEMAND   | the ships must leave the bay",
        "DENY     | there is no base on the island",
        "THREATEN | they will regret this day",
        "COMPLAIN | the drill was a reckless provocation",
        "PRAISE   | this is a historic day for both nations",
        "SAY      | the ferry arrives at noon"
      })
  void aPlainSaidIsWhatItsWordsDo(Kind kind, String words) {
    assertThat(KINDS.refine(Kind.SAY, words)).isEqualTo(kind);
  }

  @Test
  void aTellingVerbKeepsItsKind() {
    assertThat(KINDS.refine(Kind.DEMAND, "we will rebuild the bridge")).isEqualTo(Kind.DEMAND);
  }
}
