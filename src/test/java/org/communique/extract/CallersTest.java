package org.communique.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.communique.fact.Fact;
import org.junit.jupiter.api.Test;

class CallersTest {
  @Test
  void whoeverUrgesOthersToTalkIsNotThere() {
    assertThat(
            meetings(
                "(S (NP (NNP Ann) (NNP Diop)) (VP (VBD urged/urge) (NP (NNP Mali) (CC and) (NNP Togo)) (S (VP (TO to) (VP (VB resume) (NP (NNS talks/talk)))))))"))
        .containsExactly("talks | Mali; Togo | proposed");
  }

  @Test
  void norWhoeverHailsTheirTalks() {
    String tree =
        "(S (NP (NNP Ann) (NNP Diop)) (VP (VBD welcomed/welcome) (NP (NP (DT the) (NNS talks/talk)) (VP (VBN held/hold) (PP (IN between) (NP (NNP Mali) (CC and) (NNP Togo)))))))";
    assertThat(meetings(tree)).containsExactly("talks | Mali; Togo | actual");
  }

  @Test
  void whoeverWelcomesAGuestForTalksIs() {
    assertThat(
            meetings(
                "(S (NP (NNP Ann) (NNP Diop)) (VP (VBD welcomed/welcome) (NP (NNP Jan) (NNP Kos)) (PP (IN for) (NP (NNS talks/talk)))))"))
        .anyMatch(m -> m.contains("Ann Diop") && m.contains("Jan Kos"));
  }

  private static List<String> meetings(String tree) {
    return Dispatch.of(tree).lines(Fact.Meeting.class);
  }
}
