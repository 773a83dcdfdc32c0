package org.communique.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.communique.fact.Fact;
import org.junit.jupiter.api.Test;

class ListedTest {
  private static final String TREE =
      "(S (NP (NNP Mali)) (VP (VBD designated/designate) (NP (NP (CD three) %s (NNS firms/firm)) %s)))";

  @Test
  void whereAFirmIsOrTradesDoesNotTellWhoIsListed() {
    String relative =
        "(SBAR (WHNP (WDT that)) (S (VP (VBD traded/trade) (PP (IN with) (NP (NNP Chad))))))";
    assertThat(acts(TREE.formatted("", relative)))
        .containsExactly("SANCTION | Mali | firms | actual");
  }

  @Test
  void aStateBesideTheNounDoes() {
    assertThat(acts(TREE.formatted("", "(PP (IN of) (NP (NNP Chad)))")))
        .containsExactly("SANCTION | Mali | Chad | actual");
  }

  private static List<String> acts(String tree) {
    return Dispatch.of(tree).lines(Fact.Event.class);
  }
}
