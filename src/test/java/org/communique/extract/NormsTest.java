package org.communique.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.communique.fact.Fact;
import org.junit.jupiter.api.Test;

class NormsTest {
  @Test
  void whatAConstitutionProvidesForNobodyHasDone() {
    String tree =
        "(S (PP (IN Under) (NP (DT the) (NN %s))) (, ,) (NP (NNP Mali)) (VP (VBZ expels/expel) (NP (NP (DT the) (NN ambassador)) (PP (IN of) (NP (NNP Chad))))))";
    assertThat(acts(tree.formatted("constitution"))).isEmpty();
    assertThat(acts(tree.formatted("order"))).containsExactly("SANCTION | Mali | Chad | actual");
  }

  @Test
  void whatCanBeDoneToAnybodyIsNotDone() {
    String tree =
        "(S (NP (NNP Mali)) (VP (MD can) (VP (VB expel) (NP (NP (DT %s) (NN ambassador)) (PP (IN of) (NP (NNP Chad)))))))";
    assertThat(acts(tree.formatted("an"))).isEmpty();
    assertThat(acts(tree.formatted("the"))).hasSize(1);
  }

  @Test
  void whatSomebodyIsAbleToDoIsNotDone() {
    assertThat(
            acts(
                "(S (NP (NNP Togo)) (VP (VBD praised/praise) (NP (NP (NNP Mali) (POS 's)) (NN ability) (S (VP (TO to) (VP (VB help) (NP (NNP Chad))))))))"))
        .isEmpty();
  }

  private static List<String> acts(String tree) {
    return Dispatch.of(tree).lines(Fact.Event.class);
  }
}
