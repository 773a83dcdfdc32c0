package org.communique.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.communique.entity.Entity;
import org.communique.fact.Fact;
import org.junit.jupiter.api.Test;

class MeetingRealisTest {
  @Test
  void aLineOfADiaryIsToCome() {
    String tree =
        "(S %s (NP (NNP Ann) (NNP Diop)) (VP (VBZ meets/meet) (NP (NNP Jan) (NNP Kos)) (PP (IN in) (NP (NNP Oslo)))))";
    assertThat(meetings(tree.formatted("(NP (CD 1:30) (NN p.m.))")))
        .containsExactly("meeting | Ann Diop; Jan Kos | planned");
    assertThat(meetings(tree.formatted("")))
        .containsExactly("meeting | Ann Diop; Jan Kos | actual");
  }

  @Test
  void whatSomebodySpeaksAheadOfIsToCome() {
    String tree =
        "(S (NP (NNP Ann) (NNP Diop)) (VP (VBD stressed/stress) (NP (NN peace)) (ADVP (RB %s) (PP (IN of) (NP (NP (DT the) (NN summit)) (PP (IN between) (NP (NNP Mali) (CC and) (NNP Togo))))))))";
    assertThat(meetings(tree.formatted("ahead"))).containsExactly("summit | Mali; Togo | planned");
    assertThat(meetings(tree.formatted("outside"))).containsExactly("summit | Mali; Togo | actual");
  }

  @Test
  void whoeverIsGladToMeetMeets() {
    String tree =
        "(S (NP (NNP Ann) (NNP Diop)) (VP (VBZ is/be) (ADJP (JJ %s) (S (VP (TO to) (VP (VB meet) (NP (NNP Jan) (NNP Kos)) (ADVP (RB %s)))))))))";
    assertThat(meetings(tree.formatted("delighted", "again")))
        .containsExactly("meeting | Ann Diop; Jan Kos | actual");
    assertThat(meetings(tree.formatted("happy", "here")))
        .containsExactly("meeting | Ann Diop; Jan Kos | actual");
    assertThat(meetings(tree.formatted("happy", "again")))
        .containsExactly("meeting | Ann Diop; Jan Kos | planned");
  }

  @Test
  void whatOneContinuesToSupportGoesOn() {
    String tree =
        "(S (NP (NNP Ann) (NNP Diop)) (VP (VBZ %s) (S (VP (TO to) (VP (VB support) (NP (NP (DT the) (NNS talks/talk)) (PP (IN between) (NP (NNP Mali) (CC and) (NNP Togo)))))))))";
    assertThat(meetings(tree.formatted("continues/continue")))
        .containsExactly("talks | Mali; Togo | actual");
    assertThat(meetings(tree.formatted("wants/want")))
        .containsExactly("talks | Mali; Togo | proposed");
  }

  @Test
  void whoeverIsGoingSomewhereIsNotThereYet() {
    String tree = "(S (NP (NNP Ann) (NNP Diop)) %s)";
    String to = "(PP (TO to) (NP (NNP Mali)))";
    assertThat(meetings(tree.formatted("(VP (VBZ is/be) (VP (VBG going/go) " + to + "))")))
        .containsExactly("visit | Ann Diop | planned");
    assertThat(meetings(tree.formatted("(VP (VBD went/go) " + to + ")")))
        .containsExactly("visit | Ann Diop | actual");
  }

  @Test
  void aTripDuringWhichSomethingWillHappenIsToCome() {
    String tree =
        "(S (PP (IN During) (NP (NP (NNP Diop) (POS 's)) (NN trip) (PP (TO to) (NP (NNP Mali))))) (, ,) (NP (NNP Jan) (NNP Kos)) (VP %s (NP (DT a) (NN school))))";
    Dispatch ahead = Dispatch.of(tree.formatted("(MD will) (VB open)"));
    assertThat(ahead.describing("Diop", (Entity) Dispatch.DIOP).lines(Fact.Meeting.class))
        .containsExactly("visit | Ann Diop | planned");
  }

  @Test
  void whereWeWentIsWhereOurTroopsDid() {
    assertThat(
            Dispatch.of("(S (NP (PRP We/we)) (VP (VBD went/go) (PP (TO to) (NP (NNP Mali)))))")
                .describing("We", (Entity) Dispatch.DIOP)
                .lines(Fact.Meeting.class))
        .isEmpty();
  }

  private static List<String> meetings(String tree) {
    return Dispatch.of(tree).lines(Fact.Meeting.class);
  }
}
