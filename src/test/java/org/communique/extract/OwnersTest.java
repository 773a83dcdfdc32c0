package org.communique.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.communique.entity.Entity;
import org.communique.entity.Entity.Organization;
import org.communique.text.Sentence;
import org.communique.text.Tree;
import org.junit.jupiter.api.Test;

class OwnersTest {
  @Test
  void whatIsNamedInFrontOwnsTheNoun() {
    assertThat(owners("(NP (NP (NNP Mali) (POS 's)) (NN envoy))")).containsExactly("Mali");
  }

  @Test
  void allWhoAreNamedBehindOwnTheNoun() {
    assertThat(
            owners(
                "(NP (NP (NNS envoys/envoy)) (PP (IN of) (NP (NP (NNP Mali)) (CC and) (NP (NNP Chad)))))"))
        .containsExactly("Mali", "Chad");
    assertThat(owners("(NP (NP (NNS envoys/envoy)) (PP (IN to) (NP (NNP Mali))))")).isEmpty();
  }

  @Test
  void whoeverOneServesIsTheOwner() {
    String tree = "(NP (NP (NNS divers/diver)) (VP (VBG %s) (PP (IN for) (NP (NNP Mali)))))";
    assertThat(owners(tree.formatted("spying"))).containsExactly("Mali");
    assertThat(owners(tree.formatted("looking"))).isEmpty();
  }

  @Test
  void membersBelongToTheirUnion() {
    String tree =
        "(NP (NP (NNS envoys/envoy)) (PP (IN of) (NP (NNP River) (NNP Union) (NN member) (NNS %s))))";
    assertThat(owners(tree.formatted("states/state"))).containsExactly("River Union");
    assertThat(owners(tree.formatted("cards/card"))).isEmpty();
  }

  @Test
  void spokesmenSpeakForTheirOwners() {
    String tree = "(NP (NP (DT a) (NN %s)) (PP (IN for) (NP (NNP Mali))))";
    assertThat(owners(tree.formatted("spokesman"))).containsExactly("Mali");
    assertThat(owners(tree.formatted("diver"))).isEmpty();
  }

  private static List<String> owners(String tree) {
    Source source =
        Dispatch.of("(S " + tree + ")")
            .naming(Dispatch.organization("River Union", Organization.Kind.INTERNATIONAL))
            .source();
    Sentence sentence = source.text().sentences().get(0);
    Tree phrase = sentence.tree().children().get(0);
    return new Actors(source).owner(sentence, phrase).stream().map(Entity::name).toList();
  }
}
