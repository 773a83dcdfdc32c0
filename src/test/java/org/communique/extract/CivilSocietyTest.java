package org.communique.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.communique.fact.Fact;
import org.junit.jupiter.api.Test;

class CivilSocietyTest {
  @Test
  void peopleWithoutANameAreInTheListOfThoseWhoAreMet() {
    assertThat(
            meetings(
                Dispatch.of(
                    "(S (S (NP (NNP Ann) (NNP Diop)) (VP (VBD met/meet) (PP (IN with) (NP (NP (NNP Jan) (NNP Kos)) (, ,) (NP (NN business) (NNS leaders/leader)))))) (, ,) (CC and) (S (NP (JJ civil) (NN society)) (VP (TO to) (VP (VB discuss) (NP (NN trade))))))")))
        .containsExactly("meeting | Ann Diop; Jan Kos; business leaders; civil society | actual");
  }

  @Test
  void ofWhatTheySpeakNobodyIsMet() {
    assertThat(
            meetings(
                Dispatch.of(
                    "(S (NP (NNP Ann) (NNP Diop)) (VP (VBD met/meet) (PP (IN with) (NP (NNP Jan) (NNP Kos))) (S (VP (TO to) (VP (VB discuss) (NP (JJ civil) (NN society)))))))")))
        .containsExactly("meeting | Ann Diop; Jan Kos | actual");
  }

  @Test
  void theyAreNotTheirCountry() {
    String tree =
        "(S (NP (NNP Ann) (NNP Diop)) (VP (VBD met/meet) (PP (IN with) (NP (JJ Malian) (NN business) (NNS leaders/leader))) (PP (IN in) (NP (NNP Oslo)))))";
    assertThat(meetings(Dispatch.of(tree).adjective("Malian", Dispatch.MALI)))
        .containsExactly("meeting | Ann Diop; Malian business leaders | actual");
  }

  private static List<String> meetings(Dispatch dispatch) {
    return dispatch.lines(Fact.Meeting.class);
  }
}
