package org.communique.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.communique.entity.Entity.Organization.Kind;
import org.communique.fact.Fact;
import org.junit.jupiter.api.Test;

/** What a government's release says only in passing of who met. */
class HalfToldTest {
  private static final String ALONE =
      "(S (NP (NNP Ann) (NNP Diop)) (VP (VBD held/hold) (NP (NNS talks/talk)) (PP (IN in) (NP (NNP Oslo)))))";

  private static final String NOUN =
      "(S (NP (NNP Ann) (NNP Diop)) (VP (VBD praised/praise) (NP (NP (DT the) (NN meeting)) (PP (IN %s) (NP (NP (NNP Mali)) (CC and) (NP (NNP Togo)))))%s))";

  @Test
  void aMeetingOfOneIsNoneInARelease() {
    assertThat(news(ALONE)).containsExactly("talks | Ann Diop | actual");
    assertThat(release(ALONE)).isEmpty();
  }

  @Test
  void norIsOneThatSomebodyWants() {
    String tree =
        "(S (NP (NNP Ann) (NNP Diop)) (VP (VBZ wants/want) (S (VP (TO to) (VP (VB %s) (NP (NNP Mali)))))))";
    assertThat(news(tree.formatted("visit"))).containsExactly("visit | Ann Diop | proposed");
    assertThat(release(tree.formatted("visit"))).isEmpty();
    assertThat(release(tree.formatted("meet"))).isEmpty();
  }

  @Test
  void aNounTellsWhoWasThereWhereItSaysBetweenWhom() {
    assertThat(release(NOUN.formatted("between", "")))
        .containsExactly("meeting | Mali; Togo | actual");
    assertThat(release(NOUN.formatted("of", ""))).isEmpty();
    assertThat(news(NOUN.formatted("of", ""))).containsExactly("meeting | Mali; Togo | actual");
  }

  @Test
  void ofASummitItIsEnoughToKnowWhere() {
    String tree = NOUN.replace("meeting", "summit");
    assertThat(news(tree.formatted("of", ""))).hasSize(1);
    assertThat(release(tree.formatted("of", ""))).isEmpty();
    assertThat(release(tree.formatted("of", " (PP (IN in) (NP (NNP Oslo)))"))).hasSize(1);
  }

  @Test
  void whomABodySentIsTold() {
    String tree = "(S (NP (NNP Ann) (NNP Diop)) (VP (VBD met/meet) (PP (IN with) (NP %s))%s))";
    String league = "(DT the) (NNP Lake) (NNP League)";
    assertThat(bodies(tree.formatted(league, ""))).isEmpty();
    assertThat(bodies(tree.formatted(league, " (PP (IN in) (NP (NNP Oslo)))"))).hasSize(1);
    assertThat(bodies(tree.formatted("(NNP Jan) (NNP Kos)", ""))).hasSize(1);
  }

  private static List<String> bodies(String tree) {
    return Dispatch.of(tree)
        .naming(Dispatch.organization("Lake League", Kind.INTERNATIONAL))
        .by("Department of State")
        .lines(Fact.Meeting.class);
  }

  private static List<String> news(String tree) {
    return Dispatch.of(tree).lines(Fact.Meeting.class);
  }

  private static List<String> release(String tree) {
    return Dispatch.of(tree).by("Department of State").lines(Fact.Meeting.class);
  }
}
