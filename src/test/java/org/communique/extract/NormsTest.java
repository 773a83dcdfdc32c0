package org.communique.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.communique.entity.Entity;
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

  @Test
  void whatSomebodyMayOrMayNotDoIsNotTold() {
    String tree =
        "(S (NP (NNP Mali)) (VP (VBD %s) (SBAR %s (S (NP (PRP it)) (VP (VBD helped/help) (NP (NNP Chad)))))))";
    assertThat(
            Dispatch.of(tree.formatted("discussed/discuss", "(IN whether)"))
                .describing("it", (Entity) Dispatch.TOGO)
                .lines(Fact.Event.class))
        .isEmpty();
    assertThat(
            Dispatch.of(tree.formatted("denied/deny", "(IN that)"))
                .describing("it", (Entity) Dispatch.TOGO)
                .lines(Fact.Event.class))
        .hasSize(1);
  }

  private static List<String> acts(String tree) {
    return Dispatch.of(tree).lines(Fact.Event.class);
  }
}
