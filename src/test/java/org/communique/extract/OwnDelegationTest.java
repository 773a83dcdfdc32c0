package org.communique.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.communique.entity.Entity;
import org.communique.fact.Fact;
import org.junit.jupiter.api.Test;

class OwnDelegationTest {
  private static final String HOME =
      "(S (NP (DT The) (NNP United) (NNP States)) (VP (VBD waited/wait)))";

  @Test
  void theDelegationOfAReleaseIsItsGovernments() {
    String tree =
        "(S (NP (DT The) (NN delegation)) (VP (MD will) (VP (VB meet) (PP (IN with) (NP (NNP Jan) (NNP Kos))) (PP (IN in) (NP (NNP Oslo))))))";
    Dispatch told =
        Dispatch.of(tree, HOME)
            .naming(Dispatch.UNITED_STATES)
            .describing("delegation", new Entity.Group("delegation", Optional.empty()));
    assertThat(told.by("Department of State").lines(Fact.Meeting.class))
        .containsExactly("meeting | United States; Jan Kos | planned");
  }

  @Test
  void theirCounterpartsAreThoseOfItsMinisters() {
    String tree =
        "(S (NP (DT The) (NNS secretaries/secretary)) (VP (VBD came/come) (, ,) (S (VP (VBG meeting/meet) (NP (PRP$ their) (JJ Malian) (NNS counterparts/counterpart))))))";
    Dispatch told =
        Dispatch.of(tree, HOME)
            .naming(Dispatch.UNITED_STATES)
            .adjective("Malian", Dispatch.MALI)
            .by("Department of State");
    assertThat(told.lines(Fact.Meeting.class))
        .containsExactly("meeting | Mali; United States | actual");
  }
}
