package org.communique.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.communique.entity.Entity;
import org.communique.fact.Fact;
import org.junit.jupiter.api.Test;

class ScenesTest {
  @Test
  void aWarOnACountryIsWagedThere() {
    String tree =
        "(S (NP (NP (NP (NNP Mali) (POS 's)) (NN %s)) (PP (IN against) (NP (NNP Chad)))) (VP (VBD angered/anger) (NP (NNP Togo))))";
    assertThat(places(tree.formatted("war"))).containsExactly(Optional.of(Dispatch.CHAD));
    assertThat(places(tree.formatted("raid"))).containsExactly(Optional.empty());
  }

  @Test
  void whatIsImposedOnACountryIsNotDoneThere() {
    assertThat(
            places(
                "(S (NP (NNP Mali)) (VP (VBD imposed/impose) (NP (NNS sanctions/sanction)) (PP (IN on) (NP (NNP Chad)))))"))
        .containsExactly(Optional.empty());
  }

  @Test
  void whoLeavesACountryIsThere() {
    assertThat(
            places(
                "(S (NP (NP (NNS Troops/troop)) (PP (IN of) (NP (NNP Mali)))) (VP (VBD left/leave) (NP (NNP Chad))))"))
        .containsExactly(Optional.of(Dispatch.CHAD));
  }

  @Test
  void whatOfficialsDoTheyDoWhereTheyAre() {
    assertThat(
            places(
                "(S (NP (NP (NNS Officials/official)) (PP (IN in) (NP (NNP Oslo)))) (VP (VBD arrested/arrest) (NP (DT a) (NN trader))))"))
        .containsExactly(Optional.of(Dispatch.OSLO));
  }

  private static List<Optional<Entity.Place>> places(String tree) {
    return Dispatch.of(tree).facts().stream()
        .filter(Fact.Event.class::isInstance)
        .map(f -> ((Fact.Event) f).place())
        .toList();
  }
}
