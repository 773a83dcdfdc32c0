package org.communique.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.communique.fact.Fact;
import org.junit.jupiter.api.Test;

class AgreementWishesTest {
  private static final String TREE =
      "(S (NP (NNP Mali) (CC and) (NNP Chad)) (VP (VBD planned/plan) (S (VP (TO to) (VP (VB sign) (NP (DT the) (NN water) (NN %s)))))))";

  @Test
  void theNewsTellsOfWhatShallBeSigned() {
    assertThat(Dispatch.of(TREE.formatted("treaty")).lines(Fact.Agreement.class))
        .containsExactly("proposed | Mali; Chad");
  }

  @Test
  void anOfficialWhoSpeaksOfWhatSomebodyMightSignProposesNothing() {
    assertThat(
            Dispatch.of(TREE.formatted("treaty"))
                .by("Department of State")
                .lines(Fact.Agreement.class))
        .isEmpty();
  }

  @Test
  void aStatementIsNoAgreement() {
    assertThat(Dispatch.of(TREE.formatted("statement")).lines(Fact.Agreement.class)).isEmpty();
  }
}
