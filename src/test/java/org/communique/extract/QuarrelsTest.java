package org.communique.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.communique.entity.Entity;
import org.communique.entity.Entity.Organization.Kind;
import org.communique.fact.Fact;
import org.communique.fact.FactLine;
import org.junit.jupiter.api.Test;

class QuarrelsTest {
  private static final Entity LEAGUE = Dispatch.organization("Lake League", Kind.INTERNATIONAL);
  private static final String CONDEMNED =
      "(S (NP (NNP %s)) (VP (VBD condemned/condemn) (NP (NP (NNP Chad) (POS 's)) (NNS lies/lie))))";

  @Test
  void aStateThatComplainsIsAtOddsWithWhoeverDidIt() {
    assertThat(quarrels(CONDEMNED.formatted("Mali"))).containsExactly("Mali; Chad | Chad 's lies");
  }

  @Test
  void aWarIsMoreThanADispute() {
    assertThat(quarrels(CONDEMNED.formatted("Mali").replace("lies/lie", "war"))).isEmpty();
  }

  @Test
  void aBodyThatComplainsIsNoPartyToIt() {
    assertThat(quarrels(CONDEMNED.formatted("Lake) (NNP League"))).isEmpty();
  }

  @Test
  void aWholeSentenceIsNoMatter() {
    assertThat(Quarrels.isMatter("We urge Chad to stop")).isFalse();
    assertThat(Quarrels.isMatter("the raids of Chad")).isTrue();
    assertThat(Quarrels.isMatter("the Chadian ambassador after a raid")).isFalse();
  }

  private static List<String> quarrels(String tree) {
    return Dispatch.of(tree).naming(LEAGUE).facts().stream()
        .filter(f -> f instanceof Fact.Dispute)
        .filter(f -> f.evidence().get(0).rule().equals("dispute/quarrel"))
        .map(FactLine::of)
        .toList();
  }
}
