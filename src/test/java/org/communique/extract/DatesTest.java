package org.communique.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.communique.time.DateRange;
import org.communique.time.PartialDate;
import org.junit.jupiter.api.Test;

class DatesTest {
  @Test
  void placesAndPeopleHaveNoDateOfTheirOwn() {
    Dispatch dispatch =
        Dispatch.of(
            "(S (NP (DT The) (NN town)) (VP (VBD was/be) (VP (VBN seized/seize) (PP (IN by) (NP (NP (NNS rebels/rebel)) (PP (IN from) (NP (DT the) (NN coast))) (PP (IN in) (NP (NNP March) (CD 2012))))))))");
    assertThat(of(dispatch, "seize")).contains(month(2012, 3));
  }

  @Test
  void whatHappensKeepsItsDate() {
    Dispatch dispatch =
        Dispatch.of(
            "(S (NP (NNP Mali)) (VP (VBD regretted/regret) (NP (NP (DT the) (NN attack)) (PP (IN on) (NP (NNP Chad))) (PP (IN in) (NP (NNP March) (CD 2012))))))");
    assertThat(of(dispatch, "regret")).isEmpty();
    assertThat(of(dispatch, "attack")).contains(month(2012, 3));
  }

  @Test
  void aPlaceBesideAnEventLeavesItTheDate() {
    Dispatch dispatch =
        Dispatch.of(
            "(S (NP (NNP Mali)) (VP (VBD regretted/regret) (NP (NP (DT the) (NN attack)) (PP (IN on) (NP (NP (DT the) (NN harbour)) (PP (IN of) (NP (NNP Oslo))) (PP (IN in) (NP (NNP March) (CD 2012))))))))");
    assertThat(of(dispatch, "attack")).contains(month(2012, 3));
  }

  @Test
  void anActThatLastsBeganAtItsSince() {
    Dispatch dispatch =
        Dispatch.of(
            "(S (NP (NNP Mali)) (VP (VBZ has/have) (VP (VBN blocked/block) (NP (NNP Chad)) (PP (IN since) (NP (NNP March) (CD 2014))))))");
    assertThat(of(dispatch, "block")).isEmpty();
    assertThat(sinceWhen(dispatch, "block")).contains(month(2014, 3));
  }

  @Test
  void whatIsCountedSinceADayDidNotLast() {
    Dispatch dispatch =
        Dispatch.of(
            "(S (NP (PRP It)) (VP (VBD was/be) (NP (NP (DT the) (JJ first) (NN attack)) (PP (IN by) (NP (NNP Mali))) (PP (IN since) (NP (NNP May) (CD 2015))))))");
    assertThat(sinceWhen(dispatch, "attack")).isEmpty();
  }

  @Test
  void aDateOfBothIsThatOfTheFirstToo() {
    Dispatch dispatch =
        Dispatch.of(
            "(S (NP (NNP Diop)) (VP (MD would) (VP (VP (VB meet) (PP (IN in) (NP (NNP Oslo)))) (CC and) (VP (VB confer) (PP (IN in) (NP (NNP Lome))) (, ,) (PP (DT both) (PP (IN in) (NP (NNP May) (CD 2021))))))))");
    assertThat(of(dispatch, "meet")).contains(month(2021, 5));
    assertThat(of(dispatch, "confer")).contains(month(2021, 5));
  }

  @Test
  void aDateOfTheSecondIsNotThatOfTheFirst() {
    Dispatch dispatch =
        Dispatch.of(
            "(S (NP (NNP Diop)) (VP (MD would) (VP (VP (VB meet) (PP (IN in) (NP (NNP Oslo)))) (CC and) (VP (VB confer) (PP (IN in) (NP (NNP May) (CD 2021)))))))");
    assertThat(of(dispatch, "meet")).isEmpty();
  }

  @Test
  void aDateInFrontIsThatOfAllThatIsJoined() {
    Dispatch dispatch =
        Dispatch.of(
            "(S (PP (IN In) (NP (NNP May) (CD 2019))) (, ,) (NP (NNP Mali)) (VP (VP (VBD closed/close) (NP (DT the) (NN border))) (CC and) (VP (VBD expelled/expel) (NP (DT the) (NN envoy)) (PP (IN from) (NP (NNP Oslo))))))");
    assertThat(of(dispatch, "close")).contains(month(2019, 5));
    assertThat(of(dispatch, "expel")).contains(month(2019, 5));
  }

  @Test
  void sinceADayInFrontIsNoDate() {
    Dispatch dispatch =
        Dispatch.of(
            "(S (PP (IN Since) (NP (NNP May) (CD 2019))) (, ,) (NP (NNP Mali)) (VP (VP (VBD closed/close) (NP (DT the) (NN border))) (CC and) (VP (VBD expelled/expel) (NP (DT the) (NN envoy)))))");
    assertThat(of(dispatch, "expel")).isEmpty();
  }

  @Test
  void whenRefersToTheDateBeforeIt() {
    Dispatch dispatch =
        Dispatch.of(
            "(S (NP (NNP Mali)) (VP (VBD left/leave) (PP (IN in) (NP (NNP June) (CD 2018))) (PP (IN after) (NP (NNP May) (CD 2019))) (, ,) (SBAR (WHADVP (WRB when)) (S (NP (NNP Chad)) (VP (VBD attacked/attack) (NP (NNP Togo)))))))");
    assertThat(of(dispatch, "attack")).contains(month(2019, 5));
  }

  @Test
  void aPastDayOfWhatIsToBeDoneIsThatOfTheOrder() {
    String tree =
        "(S (NP (NNP Mali)) (VP (VBD %s) (NP (NNP Chad)) (S (VP (TO to) (VP (VB leave) (PP (IN in) (NP (NNP March) (CD 2012))))))))";
    assertThat(of(Dispatch.of(tree.formatted("ordered/order")), "order")).contains(month(2012, 3));
    assertThat(of(Dispatch.of(tree.formatted("expected/expect")), "expect")).isEmpty();
  }

  @Test
  void whatIsMadeIsMadeOnItsDay() {
    String tree =
        "(S (NP (NNP Mali)) (VP (VBD %s) (NP (NP (DT a) (NN protest)) (PP (IN in) (NP (NNP March) (CD 2012))))))";
    assertThat(of(Dispatch.of(tree.formatted("lodged/lodge")), "lodge")).contains(month(2012, 3));
    assertThat(of(Dispatch.of(tree.formatted("regretted/regret")), "regret")).isEmpty();
  }

  private static Optional<DateRange> of(Dispatch dispatch, String lemma) {
    Source source = dispatch.source();
    return new Dates(source, Dispatch.rules()).of(Dispatch.clause(source, lemma));
  }

  private static Optional<DateRange> sinceWhen(Dispatch dispatch, String lemma) {
    Source source = dispatch.source();
    return new Dates(source, Dispatch.rules()).sinceWhen(Dispatch.clause(source, lemma));
  }

  private static DateRange month(int year, int month) {
    return DateRange.on(new PartialDate(year, month, 0));
  }
}
