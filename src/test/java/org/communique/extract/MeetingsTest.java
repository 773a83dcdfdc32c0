package org.communique.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.communique.entity.Entity;
import org.communique.entity.Entity.Group;
import org.communique.fact.Fact;
import org.junit.jupiter.api.Test;

class MeetingsTest {
  @Test
  void whoeverHasNoNameStandsBackBehindThoseWhoHave() {
    assertThat(
            meetings(
                Dispatch.of(
                        "(S (NP (NNP Ann) (NNP Diop)) (VP (VBD held/hold) (NP (NP (NNS talks/talk)) (PP (IN with) (NP (NP (NNP Jan) (NNP Kos)) (CC and) (NP (NNS farmers/farmer)))) (PP (IN in) (NP (NNP Oslo))))))")
                    .describing("farmers", new Group("farmers", Optional.empty()))))
        .containsExactly("talks | Ann Diop; Jan Kos | actual");
  }

  @Test
  void officialsWithoutACountryAreThoseOfThePlace() {
    String tree =
        "(S (NP (NNP Ann) (NNP Diop)) (VP (VBD met/meet) (PP (IN with) (NP (NN government) (NNS %s))) (PP (IN in) (NP (NNP Mali)))))";
    assertThat(meetings(Dispatch.of(tree.formatted("officials/official"))))
        .containsExactly("meeting | Ann Diop; Mali | actual");
  }

  @Test
  void aWayOfDoingSomethingIsNoMeeting() {
    String tree =
        "(S (PP (IN In) (NP (NP %s (NN consultation)) (PP (IN with) (NP (NNP Jan) (NNP Kos))))) (, ,) (NP (NNP Ann) (NNP Diop)) (VP (VBD closed/close) (NP (DT the) (NN port))))";
    assertThat(meetings(Dispatch.of(tree.formatted("")))).isEmpty();
    assertThat(meetings(Dispatch.of(tree.formatted("(DT a)"))))
        .containsExactly("talks | Jan Kos; Ann Diop | actual");
  }

  @Test
  void norIsOpennessToOne() {
    String tree =
        "(S (NP (NNP Ann) (NNP Diop)) (VP (VBD stressed/stress) (NP (PRP$ her) (NN %s)) (PP (TO to) (S (VP (VBG meeting/meet) (NP (NNP Jan) (NNP Kos)))))))";
    assertThat(meetings(Dispatch.of(tree.formatted("openness")))).isEmpty();
  }

  @Test
  void whatIsUpcomingIsPlanned() {
    String tree =
        "(S (NP (NNP Ann) (NNP Diop)) (VP (VBD discussed/discuss) (NP (NP (DT the) (JJ %s) (NN summit)) (PP (IN between) (NP (NP (NNP Mali)) (CC and) (NP (NNP Togo)))))))";
    assertThat(meetings(Dispatch.of(tree.formatted("upcoming"))))
        .containsExactly("summit | Mali; Togo | planned");
    assertThat(meetings(Dispatch.of(tree.formatted("recent"))))
        .containsExactly("summit | Mali; Togo | actual");
  }

  @Test
  void aGuestIsWelcomedWhereHeHasCome() {
    Dispatch dispatch =
        Dispatch.of(
            "(S (NP (NNP Ann) (NNP Diop)) (VP (VBD welcomed/welcome) (NP (NNP Jan) (NNP Kos)) (PP (TO to) (NP (NNP Oslo)))))");
    assertThat(meetings(dispatch)).containsExactly("meeting | Ann Diop; Jan Kos | actual");
    assertThat(
            dispatch.facts().stream()
                .filter(Fact.Meeting.class::isInstance)
                .flatMap(f -> ((Fact.Meeting) f).place().stream())
                .map(Entity::name))
        .containsExactly("Oslo");
  }

  @Test
  void aMeetingOfSeveralDaysBeganBeforeTheDayOnWhichItEnded() {
    assertThat(days("ended/end", "two-day", "summit")).containsExactly("2021-05-03/2021-05-04");
    assertThat(days("began/begin", "three-day", "summit")).containsExactly("2021-05-04/2021-05-06");
    assertThat(days("held/hold", "two-day", "summit")).containsExactly("2021-05-04");
    assertThat(days("ended/end", "brief", "summit")).containsExactly("2021-05-04");
  }

  private static List<String> days(String verb, String length, String noun) {
    return Dispatch.of(
            "(S (NP (NP (NNP Mali)) (CC and) (NP (NNP Chad))) (VP (VBD %s) (NP (DT a) (JJ %s) (NN %s)) (PP (IN on) (NP (CD 4) (NNP May) (CD 2021)))))"
                .formatted(verb, length, noun))
        .facts()
        .stream()
        .filter(Fact.Meeting.class::isInstance)
        .flatMap(f -> ((Fact.Meeting) f).when().stream())
        .map(w -> w.start() + w.end().map(e -> "/" + e).orElse(""))
        .toList();
  }

  @Test
  void anotherWordForAMeetingIsNoFurtherOne() {
    String tree =
        "(S (NP (NNP Mali)) (VP (VBD held/hold) (NP (NP (DT a) (NN summit)) (, ,) (NP (NP (DT a) (NN gathering)) (PP (IN of) (NP (NNP Chad) (CC and) (NNP Togo)))))))";
    assertThat(meetings(Dispatch.of(tree))).noneMatch(m -> m.startsWith("meeting"));
  }

  @Test
  void whosePresenceIsSpokenOfWasThere() {
    assertThat(
            meetings(
                Dispatch.of(
                    "(S (NP (NNP Ann) (NNP Diop)) (VP (VBD praised/praise) (NP (NP (NP (NNP Togo) (POS 's)) (NN participation)) (PP (IN in) (NP (DT the) (NNP Mali-Chad) (NN summit))))))")))
        .containsExactly("summit | Mali; Chad; Togo | actual");
  }

  @Test
  void whoeverOnlyBringsThemTogetherDoesNotTalk() {
    assertThat(
            meetings(
                Dispatch.of(
                    "(S (NP (NNP Mali)) (VP (VBD held/hold) (NP (NP (DT the) (JJ Chad-mediated) (NNS talks/talk)) (PP (IN with) (NP (NNP Togo))))))")))
        .containsExactly("talks | Mali; Togo | actual");
  }

  @Test
  void thereIsTheLastPlaceNamed() {
    Dispatch dispatch =
        Dispatch.of(
            "(S (NP (NNP Diop)) (VP (VBD flew/fly) (PP (TO to) (NP (NNP Oslo))) (PP (IN from) (NP (NNP Chad)))))",
            "(S (NP (NNP Ann) (NNP Diop)) (VP (VBD met/meet) (NP (NNP Jan) (NNP Kos)) (ADVP (RB there))))");
    assertThat(
            dispatch.facts().stream()
                .filter(Fact.Meeting.class::isInstance)
                .map(Fact.Meeting.class::cast)
                .flatMap(m -> m.place().stream())
                .map(Entity::name))
        .contains("Oslo");
  }

  @Test
  void whoeverAttendsAMeetingThatAnotherHostsMeetsTheHost() {
    assertThat(
            meetings(
                Dispatch.of(
                    "(S (NP (NNP Mali)) (VP (MD will) (VP (VB attend) (NP (NP (DT a) (NN meeting)) (VP (VBN hosted/host) (PP (IN by) (NP (NNP Chad) (CC and) (NNP Togo))))))))")))
        .containsExactly("meeting | Chad; Togo; Mali | planned");
  }

  @Test
  void hisCounterpartIsNotHisOwnCountry() {
    assertThat(
            meetings(
                Dispatch.of(
                        "(S (NP (NNP Ann) (NNP Diop)) (VP (VBD met/meet) (NP (PRP$ her) (JJ Togolese) (NN counterpart)) (PP (IN in) (NP (NNP Oslo)))))")
                    .describing("her", Dispatch.DIOP)
                    .describing("Togolese", Dispatch.TOGO)))
        .containsExactly("meeting | Ann Diop; Togo | actual");
  }

  @Test
  void duringATripOneIsWhereOneHasGone() {
    Dispatch dispatch =
        Dispatch.of(
            "(S (NP (NNP Ann) (NNP Diop)) (VP (VBD visited/visit) (NP (NNP Oslo))))",
            "(S (PP (IN During/during) (NP (DT the) (NN trip))) (, ,) (NP (NNP Ann) (NNP Diop)) (VP (VBD met/meet) (NP (NNP Jan) (NNP Kos))))");
    assertThat(
            dispatch.facts().stream()
                .filter(Fact.Meeting.class::isInstance)
                .map(Fact.Meeting.class::cast)
                .filter(m -> m.participants().size() > 1)
                .flatMap(m -> m.place().stream())
                .map(Entity::name))
        .containsExactly("Oslo");
  }

  @Test
  void whoeverIsAwaitedForTalksTakesPart() {
    assertThat(
            meetings(
                Dispatch.of(
                    "(S (NP (NNP Ann) (NNP Diop)) (VP (VBZ is/be) (VP (VBN expected/expect) (PP (IN in) (NP (NNP Oslo))) (PP (IN for) (NP (NP (NNS talks/talk)) (PP (IN with) (NP (NP (NNP Jan) (NNP Kos)) (CC and) (NP (NNP Mali)))))))))")))
        .contains("talks | Jan Kos; Mali; Ann Diop | planned");
  }

  @Test
  void theTalksAreThoseOfTheSidesNamedTogether() {
    String tree =
        "(S (NP (DT %s) (NNS talks/talk)) (VP (MD will) (VP (VB be) (VP (VBN held/hold) (PP (IN in) (NP (NNP Oslo)))))))";
    String pair = "(S (NP (NNP Mali) (CC and) (NNP Chad)) (VP (VBD left/leave)))";
    assertThat(meetings(Dispatch.of(pair, tree.formatted("The"))))
        .containsExactly("talks | Mali; Chad | planned");
    assertThat(meetings(Dispatch.of(pair, tree.formatted("Other")))).isEmpty();
  }

  @Test
  void aHabitIsNoMeeting() {
    String tree =
        "(S (NP (NNP Mali) (CC and) (NNP Chad)) (VP (VBP meet) (NP (NP %s) (NP (DT a) (NN year)))))";
    assertThat(meetings(Dispatch.of(tree.formatted("(RB once)")))).isEmpty();
  }

  @Test
  void norIsHowPeopleCameToKnowEachOther() {
    String tree =
        "(S (NP (NNP Ann) (NNP Diop)) (ADVP (RB %s)) (VP (VBD met/meet) (NP (NNP Jan) (NNP Kos)) (PP (IN in) (NP (NNP Oslo)))))";
    assertThat(meetings(Dispatch.of(tree.formatted("first")))).isEmpty();
    assertThat(meetings(Dispatch.of(tree.formatted("briefly")))).hasSize(1);
  }

  @Test
  void peopleOfACountryWhoComeMakeNoVisit() {
    String tree =
        "(S (NP (DT The/the) (%s)) (VP (VBD arrived/arrive) (PP (IN in) (NP (NNP Oslo)))))";
    assertThat(
            meetings(
                Dispatch.of(tree.formatted("NNPS Malians"))
                    .describing("Malians", (Entity) Dispatch.MALI)))
        .isEmpty();
    assertThat(
            meetings(
                Dispatch.of(tree.formatted("NN president"))
                    .describing("president", (Entity) Dispatch.MALI)))
        .containsExactly("visit | Mali | actual");
  }

  @Test
  void whoElseWasThereIsToldAsItStands() {
    assertThat(
            meetings(
                Dispatch.of(
                        "(S (NP (NNP Ann) (NNP Diop)) (VP (VBD met/meet) (PP (IN with) (NP (NP (NNP Jan) (NNP Kos)) (CC and) (NP (JJ other) (NNS donors/donor))))))")
                    .describing("other donors", new Group("other donors", Optional.empty()))))
        .containsExactly("meeting | Ann Diop; Jan Kos; other donors | actual");
  }

  private static List<String> meetings(Dispatch dispatch) {
    return dispatch.lines(Fact.Meeting.class);
  }
}
