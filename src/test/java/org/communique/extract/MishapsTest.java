package org.communique.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.communique.fact.Fact;
import org.junit.jupiter.api.Test;

class MishapsTest {
  @Test
  void whatNatureDoesIsNobodysAct() {
    String tree = "(S (NP (DT A) (NN %s)) (VP (VBD killed/kill) (NP (NNP Ann) (NNP Diop))))";
    assertThat(acts(tree.formatted("mudslide"))).isEmpty();
    assertThat(acts(tree.formatted("lion"))).isEmpty();
    assertThat(acts(tree.formatted("soldier")))
        .containsExactly("ASSAULT | soldier | Ann Diop | actual");
  }

  @Test
  void whoIsKilledInAnAccidentIsKilledByNobody() {
    String tree =
        "(S (NP (NNP Ann) (NNP Diop)) (VP (VBD was/be) (VP (VBN killed/kill) (PP (IN in) (NP (DT a) (NN %s))))))";
    assertThat(acts(tree.formatted("crash"))).isEmpty();
    assertThat(acts(tree.formatted("tavern"))).containsExactly("ASSAULT | | Ann Diop | actual");
  }

  @Test
  void whoIsKilledWhenABusOverturnsIsKilledByNobody() {
    String tree =
        "(S (NP (NNP Ann) (NNP Diop)) (VP (VBD was/be) (VP (VBN killed/kill) (SBAR (WHADVP (WRB when)) (S (NP (DT a) (NN %s)) (VP (VBD %s)))))))";
    assertThat(acts(tree.formatted("bus", "overturned/overturn"))).isEmpty();
    assertThat(acts(tree.formatted("gunman", "fired/fire")))
        .contains("ASSAULT | | Ann Diop | actual");
  }

  private static List<String> acts(String tree) {
    return Dispatch.of(tree).lines(Fact.Event.class);
  }
}
