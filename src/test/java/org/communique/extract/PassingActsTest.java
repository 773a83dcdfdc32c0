package org.communique.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.communique.fact.Fact;
import org.junit.jupiter.api.Test;

/** What an official only touches on is no act in a release, though it would be one in the news. */
class PassingActsTest {
  private static final String PROMISED =
      "(S (NP (NNP Chad)) (VP (MD will) (VP (VB send/send) (NP (NN food)) (PP (TO to) (NP (NNP Mali))))))";

  private static final String TOGETHER =
      "(S (NP (NNP Chad) (CC and) (NNP Togo)) (VP (MD will) (VP (VB cooperate))))";

  private static final String UNOWNED =
      "(S (NP (DT The) (NN attack) (PP (IN on) (NP (NNP Mali)))) (VP (VBD shocked/shock) (NP (PRP us))))";

  private static final String SUPPORT =
      "(S (NP (NNP Chad)) (VP (VBD %s) (NP (PRP$ its) (NN support)) (PP (IN for) (NP (NNP Mali)))))";

  private static final String COMPLAINT =
      "(S (NP (NNP Chad)) (VP (VBD indicted/indict) (NP (NNP Mali))))";

  @Test
  void aPromiseIsWhatIsSaid() {
    assertThat(news(PROMISED)).containsExactly("AID | Chad | Mali | planned");
    assertThat(release(PROMISED)).isEmpty();
  }

  @Test
  void whatTwoAreToDoIsTheirPlan() {
    assertThat(release(TOGETHER)).containsExactly("COOPERATE | Chad; Togo | Chad; Togo | planned");
  }

  @Test
  void whoseAttackItWasIsToldElsewhere() {
    assertThat(news(UNOWNED)).containsExactly("ASSAULT | | Mali | actual");
    assertThat(release(UNOWNED)).isEmpty();
  }

  @Test
  void nobodyInParticularActs() {
    String tree =
        "(S (NP (JJ many) (NNS partners/partner)) (VP (VBD helped/help) (NP (NNP Togo))))";
    assertThat(news(tree)).hasSize(1);
    assertThat(release(tree)).isEmpty();
  }

  @Test
  void soIsSupportThatIsPledged() {
    assertThat(release(SUPPORT.formatted("pledged/pledge"))).isEmpty();
    assertThat(release(SUPPORT.formatted("voiced/voice")))
        .containsExactly("SUPPORT | Chad | Mali | actual");
  }

  @Test
  void whoSomebodyIsIsNoAct() {
    String tree =
        "(S (NP (PRP We)) (VP (VBD greeted/greet) (NP (NP (NNP Togo)) (SBAR (WHNP (WDT which)) (S (VP (VBD helped/help) (NP (NNP Mali))))))))";
    assertThat(news(tree)).containsExactly("AID | Togo | Mali | actual");
    assertThat(release(tree)).isEmpty();
  }

  @Test
  void whoIsPutOnAListIsNamedThere() {
    String tree =
        "(S (NP (NNP Mali)) (VP (VBD designated/designate) (NP %s) (PP (IN under) (NP (DT the) (NN order)))))";
    assertThat(release(tree.formatted("(JJ several) (NNS companies/company)"))).isEmpty();
    assertThat(news(tree.formatted("(JJ several) (NNS companies/company)"))).hasSize(1);
    assertThat(release(tree.formatted("(NNP Jan) (NNP Kos)"))).hasSize(1);
  }

  @Test
  void complaintsAreWords() {
    assertThat(news(COMPLAINT)).containsExactly("ACCUSE | Chad | Mali | actual");
    assertThat(release(COMPLAINT)).isEmpty();
  }

  private static List<String> news(String tree) {
    return Dispatch.of(tree).lines(Fact.Event.class);
  }

  private static List<String> release(String tree) {
    return Dispatch.of(tree).by("Department of State").lines(Fact.Event.class);
  }
}
