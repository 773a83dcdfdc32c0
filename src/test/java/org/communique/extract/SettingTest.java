package org.communique.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.communique.entity.Entity;
import org.communique.fact.Fact;
import org.junit.jupiter.api.Test;

/** What the sentence before lends to a meeting. */
class SettingTest {
  private static final String STOP =
      "(S (PP (IN In/in) (NP (NNP Oslo))) (, ,) (NP (NNP Ann) (NNP Diop)) (VP (MD will) (VP (VB meet) (NP (NNP Jan) (NNP Kos)))))";

  @Test
  void whomATravellerWillAlsoMeetIsMetAtTheSameStop() {
    String more =
        "(S (NP (PRP %s)) (VP (MD will) (ADVP (RB also)) (VP (VB meet) (NP (NNP Mali)))))";
    assertThat(places(more.formatted("She/she"))).containsExactly("Oslo", "Oslo");
    assertThat(places(more.formatted("We/we"))).containsExactly("Oslo");
  }

  @Test
  void whoHasTravelledIsThereByHisNameAsWell() {
    String visit =
        "(S (NP (NNP Ann) (NNP Diop)) (VP (MD will) (VP (VB travel) (PP (TO to) (NP (NNP Oslo))))))";
    String meeting = "(S (NP (NNP %s) (NNP %s)) (VP (MD will) (VP (VB meet) (NP (NNP Mali)))))";
    assertThat(placesOf(Dispatch.of(visit, meeting.formatted("Ann", "Diop"))))
        .containsExactly("Oslo", "Oslo");
    assertThat(placesOf(Dispatch.of(visit, meeting.formatted("Jan", "Kos"))))
        .containsExactly("Oslo");
  }

  @Test
  void aPlaceInFrontOfTheSentenceBeforeIsThatOfTheNextOne() {
    String front =
        "(S (PP (IN In/in) (NP (NNP Oslo))) (, ,) (NP (NNP Ann) (NNP Diop)) (VP (MD will) (VP (VB open) (NP (DT a) (NN school)))))";
    String next = "(S (NP (PRP She/she)) (VP (MD will) (VP (VB meet) (NP (NNP Mali)))))";
    assertThat(
            placesOf(
                Dispatch.of()
                    .onOneLine(front, next)
                    .naming(Dispatch.OSLO, Dispatch.DIOP, Dispatch.MALI)
                    .describing("She", Dispatch.DIOP)))
        .containsExactly("Oslo");
    assertThat(placesOf(Dispatch.of(front, next).describing("She", Dispatch.DIOP))).isEmpty();
  }

  @Test
  void whatIsOverNeedNotHaveBeenThere() {
    assertThat(places("(S (NP (PRP She/she)) (VP (VBD met/meet) (NP (NNP Chad))))"))
        .containsExactly("Oslo");
  }

  @Test
  void anEntryOfAScheduleIsOnTheDayInItsTitle() {
    String entry =
        "(S (NP (CD 1:00) (RB p.m.) (NNP Ann) (NNP Diop)) (VP (VBZ meets/meet) (PP (IN with) (NP (NNP Jan) (NNP Kos)))))";
    assertThat(days(Dispatch.of(entry).titled("Public Schedule – June 1, 2021")))
        .containsExactly("2021-06-01");
    assertThat(days(Dispatch.of(entry).titled("Public Schedule – June 2, 2021"))).isEmpty();
    assertThat(days(Dispatch.of(entry).titled("Talks of June 1, 2021"))).isEmpty();
  }

  private static List<String> days(Dispatch dispatch) {
    return dispatch.facts().stream()
        .filter(Fact.Meeting.class::isInstance)
        .flatMap(f -> ((Fact.Meeting) f).when().stream())
        .map(w -> w.start().toString())
        .toList();
  }

  private static List<String> places(String second) {
    return placesOf(
        Dispatch.of(STOP, second).describing("She", Dispatch.DIOP).describing("We", Dispatch.DIOP));
  }

  private static List<String> placesOf(Dispatch dispatch) {
    return dispatch.facts().stream()
        .filter(Fact.Meeting.class::isInstance)
        .flatMap(f -> ((Fact.Meeting) f).place().stream())
        .map(Entity::name)
        .toList();
  }
}
