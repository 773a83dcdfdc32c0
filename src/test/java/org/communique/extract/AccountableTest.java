package org.communique.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.communique.fact.Fact;
import org.junit.jupiter.api.Test;

class AccountableTest {
  private static final String DENOUNCED =
      "(S (NP (NNP Togo)) (VP (VBD denounced/denounce) (NP (NP (DT the) (NN %s)) %s)))";
  private static final String IN_MALI = "(PP (IN in) (NP (NNP Mali)))";

  @Test
  void whoHasDoneItIsBlamed() {
    assertThat(
            blamed(
                "crime",
                "(VP (VBN committed/commit) (PP (IN by) (NP (NP (NP (NNP Chad) (POS ’s)) (NN army)) "
                    + IN_MALI
                    + ")))"))
        .isEqualTo("complain | Togo | Chad");
  }

  @Test
  void theVictimIsNotBlamed() {
    String of = "(PP (IN of) (NP (NP (NNS reporters/reporter)) " + IN_MALI + "))";
    assertThat(blamed("arrest", of)).isEqualTo("complain | Togo | Mali");
    assertThat(blamed("arrest", "(PP (IN of) (NP (NNP Ann) (NNP Diop)))"))
        .isEqualTo("complain | Togo |");
  }

  private static String blamed(String deed, String rest) {
    return Dispatch.of(DENOUNCED.formatted(deed, rest)).lines(Fact.Statement.class).get(0);
  }
}
