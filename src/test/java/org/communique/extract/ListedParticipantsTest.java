package org.communique.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.BiFunction;
import org.communique.clause.Clause;
import org.communique.entity.Entity;
import org.junit.jupiter.api.Test;

class ListedParticipantsTest {
  @Test
  void whoeverIsIncludedIsPresent() {
    String tree =
        "(S (NP (NNP Togo)) (VP (VBD called/call) (PP (IN on) (NP (NNS officials/official))) (, ,) (PP (VBG %s) (NP (NNP Ann) (NNP Diop)))))";
    assertThat(names(tree.formatted("including"), ListedParticipants::included))
        .containsExactly("Ann Diop");
    assertThat(names(tree.formatted("fearing"), ListedParticipants::included)).isEmpty();
    String topics =
        "(S (NP (NNP Togo)) (VP (VBD called/call) (PP (IN on) (NP (NP (NNS topics/topic)) (, ,) (PP (VBG including) (NP (NNP Ann) (NNP Diop)))))))";
    assertThat(names(topics, ListedParticipants::included)).isEmpty();
  }

  @Test
  void whoeverJoinsThemIsThere() {
    String tree =
        "(S (NP (NNP Togo)) (VP (VP (VBD called/call) (PP (IN on) (NP (NNP Jan) (NNP Kos)))) (, ,) (VP (VBN %s) (PP (IN by) (NP (NNP Ann) (NNP Diop))))))";
    assertThat(names(tree.formatted("joined/join"), ListedParticipants::joining))
        .containsExactly("Ann Diop");
    assertThat(names(tree.formatted("advised/advise"), ListedParticipants::joining)).isEmpty();
  }

  @Test
  void theFirstOfAListIsThereWhoseRestIsTakenForTheObject() {
    String tree =
        "(S (NP (NNP Togo)) (VP (VBD called/call) (PP (IN %s) (NP (NNP Ann) (NNP Diop))) (, ,) (NP (NNP Jan) (NNP Kos))))";
    assertThat(names(tree.formatted("with"), ListedParticipants::first))
        .containsExactly("Ann Diop");
    assertThat(names(tree.formatted("before"), ListedParticipants::first)).isEmpty();
  }

  private static List<String> names(
      String tree, BiFunction<ListedParticipants, Clause, List<Entity>> told) {
    Source source = Dispatch.of(tree).source();
    return told
        .apply(new ListedParticipants(new Actors(source)), Dispatch.clause(source, "call"))
        .stream()
        .map(Entity::name)
        .toList();
  }
}
