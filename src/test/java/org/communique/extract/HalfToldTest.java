package org.communique.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.communique.fact.Fact;
import org.junit.jupiter.api.Test;

/** What a government's release says only in passing. */
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
  void whatShallBeDoneIsAPromise() {
    String tree =
        "(S (NP (NNP Ann) (NNP Diop)) (VP (VBD said/say) (SBAR (S (NP (NNP Mali)) (VP (MD %s) (VP (VB help) (NP (NNP Togo))))))))";
    assertThat(acts(Dispatch.of(tree.formatted("will"))))
        .containsExactly("AID | Mali | Togo | planned");
    assertThat(acts(Dispatch.of(tree.formatted("will")).by("Department of State"))).isEmpty();
  }

  @Test
  void whatIsDoneInWordsIsSaid() {
    String tree = "(S (NP (NNP Mali)) (VP (VBD indicted/indict) (NP (NNP Jan) (NNP Kos))))";
    assertThat(acts(Dispatch.of(tree))).containsExactly("ACCUSE | Mali | Jan Kos; Togo | actual");
    assertThat(acts(Dispatch.of(tree).by("Department of State"))).isEmpty();
  }

  @Test
  void whoIsHelpedHasAName() {
    String tree = "(S (NP (NNP Chad)) (VP (VBD helped/help) (NP %s)))";
    String partners = tree.formatted("(JJ many) (NNS partners/partner)");
    assertThat(acts(Dispatch.of(partners))).hasSize(1);
    assertThat(acts(Dispatch.of(partners).by("Department of State"))).isEmpty();
    assertThat(acts(Dispatch.of(tree.formatted("(NNP Togo)")).by("Department of State")))
        .hasSize(1);
  }

  private static List<String> acts(Dispatch dispatch) {
    return dispatch.lines(Fact.Event.class);
  }

  private static List<String> news(String tree) {
    return Dispatch.of(tree).lines(Fact.Meeting.class);
  }

  private static List<String> release(String tree) {
    return Dispatch.of(tree).by("Department of State").lines(Fact.Meeting.class);
  }
}
