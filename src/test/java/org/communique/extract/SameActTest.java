package org.communique.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.communique.entity.Entity;
import org.communique.entity.Entity.Place;
import org.communique.fact.Evidence;
import org.communique.fact.Fact;
import org.communique.fact.Plover;
import org.communique.fact.Realis;
import org.communique.text.Span;
import org.junit.jupiter.api.Test;

class SameActTest {
  private static final Entity CHAD = country("Chad");
  private static final Entity MALI = country("Mali");
  private static final Entity TOGO = country("Togo");

  @Test
  void aWarIsSpokenOfInSeveralWords() {
    Fact.Event invasion = act(List.of(CHAD), MALI, "Chad's invasion of Mali");
    assertThat(SameAct.of(invasion, act(List.of(CHAD), MALI, "Chad's unjust war on Mali")))
        .isTrue();
    assertThat(SameAct.of(invasion, act(List.of(CHAD), MALI, "Chad's attack on Mali"))).isTrue();
    assertThat(SameAct.of(invasion, act(List.of(CHAD), MALI, "Chad's attack on a Malian port")))
        .isFalse();
    assertThat(SameAct.of(invasion, act(List.of(CHAD), MALI, "launched a war against Mali")))
        .isTrue();
    assertThat(SameAct.of(invasion, act(List.of(CHAD), MALI, "Chad's brutal assault on Mali")))
        .isTrue();
    assertThat(SameAct.of(invasion, act(List.of(CHAD), TOGO, "Chad's war on Togo"))).isFalse();
    assertThat(SameAct.of(invasion, act(List.of(TOGO), MALI, "Togo's war on Mali"))).isFalse();
  }

  @Test
  void anAttackByNobodyHurtWhoeverItIsSaidToHaveHurt() {
    Fact.Event attack = act(List.of(), MALI, "an attack on a ship");
    assertThat(SameAct.of(attack, act(List.of(), TOGO, "killed two Togolese"))).isTrue();
    assertThat(SameAct.of(attack, act(List.of(), TOGO, "a raid on a bank"))).isFalse();
    assertThat(SameAct.of(attack, act(List.of(CHAD), TOGO, "killed two Togolese"))).isFalse();
  }

  @Test
  void helpThatIsPartOfAnotherIsNoneOfItsOwn() {
    Fact.Event told = act(Plover.AID, List.of(CHAD), MALI, "gave tents to help Mali");
    assertThat(SameAct.of(told, act(Plover.AID, List.of(CHAD), MALI, "help Mali"))).isTrue();
    assertThat(SameAct.of(told, act(Plover.AID, List.of(CHAD), MALI, "train nurses"))).isFalse();
    assertThat(SameAct.of(told, act(Plover.AID, List.of(TOGO), MALI, "help Mali"))).isFalse();
  }

  @Test
  void whatABlowDoesIsNoOtherBlow() {
    Fact.Event told = act(List.of(CHAD), MALI, "its attacks that destroy farms");
    assertThat(SameAct.of(told, act(List.of(CHAD), MALI, "destroy farms"))).isTrue();
    assertThat(SameAct.of(told, act(List.of(CHAD), MALI, "shelled the port"))).isFalse();
  }

  @Test
  void whomSomebodySupportsIsToldOnce() {
    Fact.Event told = act(Plover.SUPPORT, List.of(CHAD), MALI, "supports Mali");
    assertThat(SameAct.of(told, act(Plover.SUPPORT, List.of(CHAD), MALI, "support Mali so much")))
        .isTrue();
    assertThat(SameAct.of(told, act(Plover.SUPPORT, List.of(CHAD), MALI, "recognized Mali")))
        .isFalse();
    assertThat(SameAct.of(told, act(Plover.SUPPORT, List.of(TOGO), MALI, "supported Mali")))
        .isFalse();
  }

  @Test
  void aPartnershipIsToldOnce() {
    Fact.Event told = act(Plover.COOPERATE, List.of(CHAD), MALI, "the partnership with Mali");
    assertThat(SameAct.of(told, act(Plover.COOPERATE, List.of(CHAD), MALI, "a vital partnership")))
        .isTrue();
    assertThat(SameAct.of(told, act(Plover.COOPERATE, List.of(CHAD), MALI, "shared its data")))
        .isFalse();
  }

  @Test
  void aFewWordsForTheSameDeedTellNothingNew() {
    Fact.Event told = act(List.of(CHAD), MALI, "shelled the port of Mali at night");
    assertThat(SameAct.of(told, act(List.of(CHAD), MALI, "shelling the port"))).isTrue();
    assertThat(SameAct.of(told, act(List.of(CHAD), MALI, "bombed the port"))).isFalse();
    assertThat(SameAct.of(told, act(List.of(TOGO), MALI, "shelled the port"))).isFalse();
  }

  @Test
  void aLeadersWarIsThatOfTheState() {
    Fact.Event war = act(List.of(CHAD), MALI, "Chad's war on Mali");
    Entity leader = new Entity.Person("Ann Diop", List.of(), List.of());
    assertThat(SameAct.of(war, act(List.of(leader), MALI, "Diop's war"))).isTrue();
    assertThat(SameAct.of(war, act(List.of(leader), TOGO, "Diop's war"))).isFalse();
  }

  @Test
  void attacksInGeneralAreThoseOfTheWar() {
    Fact.Event war = act(List.of(CHAD), MALI, "Chad's war on Mali");
    assertThat(SameAct.of(war, act(List.of(CHAD), MALI, "its brutal attacks"))).isTrue();
    assertThat(SameAct.of(war, act(List.of(CHAD), MALI, "its attacks on a port"))).isFalse();
  }

  private static Fact.Event act(List<Entity> agents, Entity target, String what) {
    return act(Plover.ASSAULT, agents, target, what);
  }

  private static Fact.Event act(Plover plover, List<Entity> agents, Entity target, String what) {
    Span words = new Span(0, 10);
    return new Fact.Event(
        plover,
        agents,
        List.of(target),
        what,
        Optional.empty(),
        Optional.empty(),
        Realis.ACTUAL,
        List.of(new Evidence(words, words, "assault/attack-noun", 0.8)));
  }

  private static Entity country(String name) {
    return new Place(name, List.of(), Place.Kind.COUNTRY, Optional.empty(), Optional.empty());
  }
}
