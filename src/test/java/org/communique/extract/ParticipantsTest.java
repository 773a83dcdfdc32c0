package org.communique.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.communique.entity.Entity;
import org.communique.entity.Entity.Group;
import org.communique.fact.Fact;
import org.junit.jupiter.api.Test;

class ParticipantsTest {
  @Test
  void aChiefWithoutANameVisitsForHisCountry() {
    Source source = Dispatch.of("(S (NP (NNP Mali)))").source();
    Entity chief = new Group("Prime Minister", Optional.of(Dispatch.MALI));
    Entity mission = new Group("fact-finding mission", Optional.of(Dispatch.MALI));
    assertThat(new Participants(source, new Actors(source)).guests(Set.of(chief)))
        .containsExactly(Dispatch.MALI);
    assertThat(new Participants(source, new Actors(source)).guests(Set.of(mission)))
        .containsExactly(mission);
  }

  @Test
  void whoeverActsAtTalksTakesPart() {
    assertThat(
            meetings(
                "(S (PP (IN In/in) (NP (NP (NNS talks/talk)) (PP (IN with) (NP (NNP Jan) (NNP Kos))) (PP (IN in) (NP (NNP Oslo))))) (, ,) (NP (NNP Ann) (NNP Diop)) (VP (VBD stressed/stress) (NP (NN peace))))"))
        .containsExactly("talks | Jan Kos; Ann Diop | actual");
  }

  @Test
  void whoeverIsSaidToAttendTakesPart() {
    assertThat(
            meetings(
                "(S (NP (NP (DT A) (NN meeting)) (VP (VBN attended/attend) (PP (IN by) (NP (NNP Mali) (CC and) (NNP Chad)))) (PP (IN in) (NP (NNP Oslo)))) (VP (VBD ended/end)))"))
        .containsExactly("meeting | Mali; Chad | actual");
  }

  @Test
  void whoeverDoesSomethingOnAVisitMakesIt() {
    assertThat(
            meetings(
                "(S (PP (IN On/on) (NP (NP (DT a) (NN visit)) (PP (TO to) (NP (NNP Oslo))))) (, ,) (NP (NNP Ann) (NNP Diop)) (VP (VBD stressed/stress) (NP (NN peace))))"))
        .containsExactly("visit | Ann Diop | actual");
  }

  private static List<String> meetings(String tree) {
    return Dispatch.of(tree).lines(Fact.Meeting.class);
  }
}
