package org.communique.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.communique.fact.Realis;
import org.junit.jupiter.api.Test;

class RealisReaderTest {
  @Test
  void whatSomebodyIsBroughtToDoIsDone() {
    assertThat(
            realis(
                "close",
                "(S (NP (NN Pressure)) (VP (VBD led/lead) (NP (NNP Mali)) (S (VP (TO to) (VP (VB close) (NP (DT the) (NN border)))))))"))
        .isEqualTo(Realis.ACTUAL);
  }

  @Test
  void whatSomebodyMakesEffortsForIsDone() {
    String tree =
        "(S (NP (NNP Togo)) (VP (VBD %s) (NP (NP (NNP Mali) (POS 's)) (NNS %s) (S (VP (TO to) (VP (VB help) (NP (NNP Chad))))))))";
    assertThat(realis("help", tree.formatted("praised/praise", "efforts/effort")))
        .isEqualTo(Realis.ACTUAL);
    assertThat(realis("help", tree.formatted("urged/urge", "efforts/effort")))
        .isEqualTo(Realis.PLANNED);
    assertThat(realis("help", tree.formatted("praised/praise", "plans/plan")))
        .isEqualTo(Realis.PLANNED);
  }

  @Test
  void anAttackThatIsCondemnedHasHappened() {
    String tree =
        "(S (NP (NNP Togo)) (VP (VBD condemned/condemn) (NP (NP %s (NN attack)) (PP (IN on) (NP (NNP Mali))))))";
    assertThat(realis("attack", tree.formatted("(DT the) (JJ recent)"))).isEqualTo(Realis.ACTUAL);
    assertThat(realis("attack", tree.formatted("(DT any) (JJ further)")))
        .isEqualTo(Realis.PROPOSED);
  }

  @Test
  void whatIsRecentHasHappened() {
    String tree =
        "(S (NP (NNP Togo)) (VP (VBD urged/urge) (NP (NNP Mali)) (S (VP (TO to) (VP (VB watch) (NP (DT the) (JJ %s) (NNS launches/launch)))))))";
    assertThat(realis("launch", tree.formatted("recent"))).isEqualTo(Realis.ACTUAL);
    assertThat(realis("launch", tree.formatted("possible"))).isEqualTo(Realis.PROPOSED);
  }

  @Test
  void whatOneIsProudToDoIsDone() {
    String tree =
        "(S (NP (NNP Togo)) (VP (VBZ is/be) (ADJP (JJ %s)) (S (VP (TO to) (VP (VB help) (NP (NNP Chad)))))))";
    assertThat(realis("help", tree.formatted("proud"))).isEqualTo(Realis.ACTUAL);
    assertThat(realis("help", tree.formatted("ready"))).isEqualTo(Realis.PLANNED);
  }

  @Test
  void whatOneWasAbleToDoIsDone() {
    String tree =
        "(S (NP (NNP Togo)) (VP (%s) (ADJP (JJ able) (S (VP (TO to) (VP (VB meet) (NP (NNP Chad))))))))";
    assertThat(realis("meet", tree.formatted("VBD was/be"))).isEqualTo(Realis.ACTUAL);
    assertThat(realis("meet", tree.formatted("VBZ is/be"))).isEqualTo(Realis.PLANNED);
  }

  @Test
  void whatOneIsCommittedToIsPromised() {
    String tree =
        "(S (NP (NNP Togo)) (VP (VBZ is/be) (ADJP (VBN %s) (PP (TO to) (S (VP (VBG helping/help) (NP (NNP Chad))))))))";
    assertThat(realis("help", tree.formatted("committed/commit"))).isEqualTo(Realis.PLANNED);
    assertThat(realis("help", tree.formatted("used/use"))).isEqualTo(Realis.ACTUAL);
  }

  @Test
  void whatMeansAreGivenForIsDone() {
    String tree =
        "(S (NP (NNP Togo)) (VP (VBD %s) (NP (CD 9) (NNS millions/million)) (S (VP (TO to) (VP (VB help) (NP (NNP Chad)))))))";
    assertThat(realis("help", tree.formatted("invested/invest"))).isEqualTo(Realis.ACTUAL);
    assertThat(realis("help", tree.formatted("hid/hide"))).isEqualTo(Realis.PROPOSED);
  }

  @Test
  void whatIsJoinedToAnInfinitiveIsNoEndOfIt() {
    assertThat(
            realis(
                "help",
                "(S (NP (NNP Togo)) (VP (MD will) (VP (VB continue) (S (VP (TO to) (VP (VP (VB send) (NP (NN wheat))) (CC and) (S (VP (TO to) (VP (VB help) (NP (NNP Chad)))))))))))"))
        .isEqualTo(Realis.PLANNED);
  }

  @Test
  void whatWouldBeAnsweredHasNotHappened() {
    String tree =
        "(S (NP (NP (DT %s) (NN attack)) (PP (IN on) (NP (NNP Mali)))) (VP (MD would) (VP (VB anger) (NP (NNP Chad)))))";
    assertThat(realis("attack", tree.formatted("An/a"))).isEqualTo(Realis.PROPOSED);
    assertThat(realis("attack", tree.formatted("The/the"))).isEqualTo(Realis.ACTUAL);
  }

  @Test
  void aBareVerbIsToComeWithTheOneBefore() {
    String tree =
        "(S (NP (NNP Mali)) (VP (VP %s (NP (NNP Oslo))) (CC and) (VP (VB meet) (NP (NNP Chad)))))";
    assertThat(realis("meet", tree.formatted("(MD will) (VB visit)"))).isEqualTo(Realis.PLANNED);
    assertThat(realis("meet", tree.formatted("(VBD visited/visit)"))).isEqualTo(Realis.ACTUAL);
  }

  @Test
  void whatSomethingIsForIsProposed() {
    assertThat(
            realis(
                "close",
                "(S (NP (NNP Chad)) (VP (VBD used/use) (NP (NNS boats/boat)) (S (VP (TO to) (VP (VB close) (NP (DT the) (NN border)))))))"))
        .isEqualTo(Realis.PROPOSED);
  }

  @Test
  void theMeansOfAPurposeIsAsRealAsTheDeed() {
    assertThat(
            realis(
                "close",
                "(S (NP (NNP Mali)) (VP (VBD used/use) (NP (NN force)) (S (VP (TO to) (VP (VB stop) (NP (DT the) (NNS raids/raid)) (PP (IN by) (S (VP (VBG closing/close) (NP (DT the) (NN border))))))))))"))
        .isEqualTo(Realis.ACTUAL);
  }

  @Test
  void talksThatSomebodyWillTakePartInArePlanned() {
    String tree =
        "(S (NP (NNP Mali)) (VP (MD will) (VP (VB %s) (NP (NN part)) (PP (IN in) (NP (NP (NNS talks/talk)) (PP (IN with) (NP (NNP Chad))))))))";
    assertThat(realis("talk", tree.formatted("take"))).isEqualTo(Realis.PLANNED);
    assertThat(realis("talk", tree.formatted("praise"))).isEqualTo(Realis.ACTUAL);
  }

  @Test
  void aMeetingThatAnotherClauseDescribesIsPlannedIfItsVerbIs() {
    assertThat(
            realis(
                "meeting",
                "(S (NP (NNP Mali)) (VP (MD will) (VP (VB attend) (NP (NP (DT a) (NN meeting)) (VP (VBN hosted/host) (PP (IN by) (NP (NNP Chad))))))))"))
        .isEqualTo(Realis.PLANNED);
  }

  @Test
  void whatSomebodyDidIsNotDeniedWithWhatIsSaidOfIt() {
    String tree =
        "(S (NP (NNP Togo)) (VP (VBD rejected/reject) (NP (NP (DT the) (NN answer)) (PP (TO to) (NP (NP (NP %s) (NN attack)) (PP (IN on) (NP (NNP Chad))))))))";
    assertThat(realis("attack", tree.formatted("(NNP Mali) (POS 's)"))).isEqualTo(Realis.ACTUAL);
    assertThat(realis("attack", tree.formatted("(DT an)"))).isEqualTo(Realis.DENIED);
  }

  @Test
  void whatWasSaidToComeIsPlanned() {
    String tree =
        "(S (NP (NNP Mali)) (VP (VBD %s) (SBAR (IN that) (S (NP (PRP it)) (VP (MD would) (VP (VB close) (NP (DT the) (NN port)))%s)))))";
    assertThat(realis("close", tree.formatted("announced/announce", ""))).isEqualTo(Realis.PLANNED);
    assertThat(realis("close", tree.formatted("feared/fear", ""))).isEqualTo(Realis.PROPOSED);
  }

  @Test
  void whatWouldComeOnAConditionIsProposed() {
    assertThat(
            realis(
                "close",
                "(S (NP (NNP Mali)) (VP (VBD announced/announce) (SBAR (IN that) (S (NP (PRP it)) (VP (MD would) (VP (VB close) (NP (DT the) (NN port)) (SBAR (IN if) (S (NP (NNP Chad)) (VP (VBD wavered/waver))))))))))"))
        .isEqualTo(Realis.PROPOSED);
  }

  @Test
  void whatIsYetToBeDoneIsNotDone() {
    String tree =
        "(S (NP (NNP Mali)) (VP (VBZ has/have) %s (S (VP (TO to) (VP (VB close) (NP (DT the) (NN port)))))))";
    assertThat(realis("close", tree.formatted("(RB yet)"))).isEqualTo(Realis.DENIED);
    assertThat(realis("close", tree.formatted(""))).isNotEqualTo(Realis.DENIED);
  }

  @Test
  void whatNobodyPlansIsNotToBe() {
    String tree =
        "(S (NP (EX There)) (VP (VBP are/be) (NP (NP (DT %s) (NNS plans/plan)) (PP (IN for) (NP (DT a) (NN meeting))))))";
    assertThat(realis("meeting", tree.formatted("no"))).isEqualTo(Realis.DENIED);
    assertThat(realis("meeting", tree.formatted("the"))).isNotEqualTo(Realis.DENIED);
  }

  @Test
  void whatADenialFollowsHasBeenDone() {
    String tree =
        "(S (NP (NNP Mali)) (VP (VBD refused/refuse) (NP (NN aid)) (PP (IN %s) (S (VP (VBG closing/close) (NP (DT the) (NN port)))))))";
    assertThat(realis("close", tree.formatted("after"))).isEqualTo(Realis.ACTUAL);
    assertThat(realis("close", tree.formatted("on"))).isEqualTo(Realis.DENIED);
  }

  @Test
  void whatOneIsInvitedToDoInVainIsNotDone() {
    String tree =
        "(S (NP (NNP Mali)) (VP (VBD %s) (NP (NP (DT an) (NN invitation)) (S (VP (TO to) (VP (VB visit) (NP (NNP Oslo))))))))";
    assertThat(realis("visit", tree.formatted("declined/decline"))).isEqualTo(Realis.DENIED);
    assertThat(realis("visit", tree.formatted("accepted/accept"))).isEqualTo(Realis.PLANNED);
  }

  @Test
  void whatActionIsTakenForIsDone() {
    String tree =
        "(S (NP (NNP Mali)) (VP (VBD took/take) (NP (NN %s)) (S (VP (TO to) (VP (VB close) (NP (DT the) (NN port)))))))";
    assertThat(realis("close", tree.formatted("action"))).isEqualTo(Realis.ACTUAL);
    assertThat(realis("close", tree.formatted("money"))).isEqualTo(Realis.PROPOSED);
  }

  @Test
  void whatIsAskedIsOpen() {
    String tree =
        "(S (NP (NNP Mali)) (VP (VBD learned/learn) (SBAR (IN %s) (S (NP (NNP Chad)) (VP (VBD closed/close) (NP (DT the) (NN port)))))))";
    assertThat(realis("close", tree.formatted("whether"))).isEqualTo(Realis.PROPOSED);
    assertThat(realis("close", tree.formatted("that"))).isEqualTo(Realis.ACTUAL);
  }

  @Test
  void whatIsCondemnedHasHappened() {
    String tree =
        "(S (NP (NNP Chad)) (VP (MD may) (VP (VB condemn) (NP (NP (NNP Mali) (POS 's)) (NN attack)))))";
    assertThat(realis("attack", tree)).isEqualTo(Realis.ACTUAL);
  }

  @Test
  void aWarThatIsSomebodysIsThere() {
    String tree =
        "(S (NP (NNP Chad)) (VP (MD must) (VP (VB %s) (NP (NP (NNP Mali) (POS 's)) (NN war)))))";
    assertThat(realis("war", tree.formatted("end"))).isEqualTo(Realis.ACTUAL);
    assertThat(realis("war", tree.formatted("prevent"))).isEqualTo(Realis.DENIED);
  }

  @Test
  void whatIsEndedWasThere() {
    String tree =
        "(S (NP (NNP Chad)) (VP (VBD asked/ask) (SBAR (IN that) (S (NP (NNP Mali)) (VP (VB halt) (NP %s (NNS raids/raid)))))))";
    assertThat(realis("raid", tree.formatted("(PRP$ its)"))).isEqualTo(Realis.ACTUAL);
    assertThat(realis("raid", tree.formatted("(DT any)"))).isNotEqualTo(Realis.ACTUAL);
  }

  @Test
  void whatIsNotOnlySoIsSo() {
    String tree =
        "(S (NP (NNP Mali)) (VP (VBZ is/be) (RB not) (RB %s) (VP (VBG attacking/attack) (NP (NNP Chad)))))";
    assertThat(realis("attack", tree.formatted("only"))).isEqualTo(Realis.ACTUAL);
    assertThat(realis("attack", tree.formatted("yet"))).isEqualTo(Realis.DENIED);
  }

  private static Realis realis(String lemma, String tree) {
    Source source = Dispatch.of(tree).source();
    return new RealisReader(source).of(Dispatch.clause(source, lemma));
  }
}
