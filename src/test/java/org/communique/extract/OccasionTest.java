package org.communique.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.communique.entity.Entity;
import org.communique.time.DateRange;
import org.communique.time.PartialDate;
import org.junit.jupiter.api.Test;

class OccasionTest {
  private static final String JOURNEY =
      "(S (NP (NNP Ann) (NNP Diop)) (VP (VBD %s) (PP (TO to) (NP (NNP Oslo))) (PP (IN on) (NP (NNP May) (CD 30))) (S (VP (TO to) (VP (VB meet) (NP (NNP Jan) (NNP Kos)))))))";

  @Test
  void whoeverTravelsToMeetMeetsThereAndThen() {
    Source source = Dispatch.of(JOURNEY.formatted("flew/fly")).source();
    assertThat(place(source, "meet")).contains("Oslo");
    assertThat(occasion(source).when(Dispatch.clause(source, "meet")))
        .contains(DateRange.on(new PartialDate(2021, 5, 30)));
  }

  @Test
  void whoeverFlewAndMetDidItThere() {
    String tree =
        "(S (NP (NNP Ann) (NNP Diop)) (VP (VP (VBD %s) (PP (TO to) (NP (NNP Oslo)))) (CC and) (VP (VBD met/meet) (NP (NNP Jan) (NNP Kos)))))";
    assertThat(place(Dispatch.of(tree.formatted("flew/fly")).source(), "meet")).contains("Oslo");
    assertThat(place(Dispatch.of(tree.formatted("wrote/write")).source(), "meet")).isEmpty();
  }

  @Test
  void whereSomebodyWasWhenTheyMet() {
    String tree =
        "(S (NP (NNP Ann) (NNP Diop)) (VP (VBD %s) (PP (IN in) (NP (NNP Oslo))) (SBAR (WHADVP (WRB when)) (S (NP (PRP she)) (VP (VBD met/meet) (NP (NNP Jan) (NNP Kos)))))))";
    assertThat(place(Dispatch.of(tree.formatted("was/be")).source(), "meet")).contains("Oslo");
    assertThat(place(Dispatch.of(tree.formatted("believed/believe")).source(), "meet")).isEmpty();
  }

  @Test
  void whereMeansThePlaceInFrontOfIt() {
    String tree =
        "(S (NP (NNP Ann) (NNP Diop)) (VP (MD will) (VP (VB begin) (NP (PRP$ her) (NN tour)) (PP (IN in) (NP (NP (NNP Oslo)) (SBAR (WHADVP (WRB where)) (S (NP (PRP she)) (VP (MD will) (VP (VB attend) (NP (NP (DT a) (NN meeting)) (PP (IN of) (NP (NNP Mali) (CC and) (NNP Togo)))))))))))))";
    assertThat(place(Dispatch.of(tree).source(), "meeting")).contains("Oslo");
  }

  @Test
  void aConferenceIsNotHeldInTheCountryThatItIsAbout() {
    String tree =
        "(S (NP (NNP Ann) (NNP Diop)) (VP (VBD participated/participate) (PP (IN in) (NP (NP (DT a) (NN conference)) (PP (IN %s) (NP (NNP Mali)))))))";
    assertThat(place(Dispatch.of(tree.formatted("on")).source(), "participate")).isEmpty();
    assertThat(place(Dispatch.of(tree.formatted("in")).source(), "participate")).contains("Mali");
  }

  @Test
  void whoeverWritesDoesNotTravel() {
    Source source = Dispatch.of(JOURNEY.formatted("wrote/write")).source();
    assertThat(place(source, "meet")).isEmpty();
    assertThat(occasion(source).when(Dispatch.clause(source, "meet"))).isEmpty();
  }

  @Test
  void aGuestIsWelcomedWhereHeHasCome() {
    String tree =
        "(S (NP (NNP Ann) (NNP Diop)) (VP (VBD %s) (NP (NNP Jan) (NNP Kos)) (PP (TO to) (NP (NNP Oslo)))))";
    assertThat(place(Dispatch.of(tree.formatted("greeted/greet")).source(), "greet"))
        .contains("Oslo");
    assertThat(place(Dispatch.of(tree.formatted("sent/send")).source(), "send")).isEmpty();
  }

  @Test
  void talksAreWhereOneGoesForThem() {
    String tree =
        "(S (NP (NNP Ann) (NNP Diop)) (VP (VBD flew/fly) (PP (TO to) (NP (NNP Oslo))) (PP (IN %s) (NP (NNS talks/talk)))))";
    assertThat(place(Dispatch.of(tree.formatted("for")).source(), "talk")).contains("Oslo");
    assertThat(place(Dispatch.of(tree.formatted("despite")).source(), "talk")).isEmpty();
  }

  @Test
  void whatIsVisitedIsADestination() {
    Source source =
        Dispatch.of(
                "(S (NP (NNP Ann) (NNP Diop)) (VP (VBD toured/tour) (NP (NNP Mali)) (PP (IN in) (NP (NNP Oslo)))))")
            .source();
    assertThat(destinations(source).of(Dispatch.clause(source, "tour")))
        .map(Entity::name)
        .containsExactly("Mali");
  }

  @Test
  void peopleMeetWhereTheyTravelTo() {
    String tree =
        "(S (NP (NNP Ann) (NNP Diop)) (VP (VBD %s) (PP (TO to) (NP (NP (NNP Oslo)) (, ,) (SBAR (WHADVP (WRB where)) (S (NP (PRP she)) (VP (VBD met/meet) (NP (NNP Jan) (NNP Kos)))))))))";
    assertThat(place(Dispatch.of(tree.formatted("flew/fly")).source(), "meet")).contains("Oslo");
    assertThat(place(Dispatch.of(tree.formatted("wrote/write")).source(), "meet")).isEmpty();
  }

  @Test
  void aDistanceIsNoDestination() {
    Source source =
        Dispatch.of(
                "(S (NP (NNP Ann) (NNP Diop)) (VP (VBD travelled/travel) (NP (NP (CD 700) (NNS miles/mile)) (PP (IN from) (NP (NNP Oslo))))))")
            .source();
    assertThat(destinations(source).of(Dispatch.clause(source, "travel"))).isEmpty();
  }

  @Test
  void whereTheTopicIsNobodyMeets() {
    String tree =
        "(S (NP (NNP Ann) (NNP Diop)) (VP (VBD discussed/discuss) (NP (NP (DT the) (NN %s)) (PP (IN in) (NP (NNP Oslo)))) (PP (IN with) (NP (NNP Jan) (NNP Kos)))))";
    assertThat(place(Dispatch.of(tree.formatted("crisis")).source(), "discuss")).isEmpty();
    assertThat(place(Dispatch.of(tree.formatted("building")).source(), "discuss")).contains("Oslo");
  }

  @Test
  void theDayOfTheReturnIsNoDayOfTheTrip() {
    String tree =
        "(S (NP (NNP Ann) (NNP Diop)) (VP (VBD returned/return) (PP (IN on) (NP (CD 4) (NNP May) (CD 2021))) (PP (IN from) (NP (%s))) (PP (TO to) (NP (NNP Oslo)))))";
    assertThat(arrival(Dispatch.of(tree.formatted("NN travel")).source())).isEmpty();
    assertThat(arrival(Dispatch.of(tree.formatted("NNP Chad")).source())).isPresent();
  }

  private static Optional<DateRange> arrival(Source source) {
    return destinations(source).arrival(Dispatch.clause(source, "return"), Dispatch.OSLO);
  }

  @Test
  void besideASummitIsWhereItIs() {
    Source source =
        Dispatch.of(
                "(S (NP (NNP Ann) (NNP Diop)) (VP (VBD met/meet) (NP (NNP Jan) (NNP Kos)) (PP (IN in) (NP (NP (NNP Oslo)) (PP (IN on) (NP (NP (DT the) (NNS sidelines/sideline)) (PP (IN of) (NP (DT the) (NN summit)))))))))")
            .source();
    assertThat(place(source, "summit")).contains("Oslo");
    Source behind =
        Dispatch.of(
                "(S (NP (NNP Ann) (NNP Diop)) (VP (VBD met/meet) (NP (NNP Jan) (NNP Kos)) (PP (IN on) (NP (NP (NP (DT the) (NNS margins/margin)) (PP (IN of) (NP (DT the) (NN summit)))) (PP (IN in) (NP (NNP Oslo)))))))")
            .source();
    assertThat(place(behind, "summit")).contains("Oslo");
  }

  @Test
  void aSummitIsWhereItsNameSays() {
    String tree = "(S (NP (DT The) (NNP %s) (NN summit)) (VP (VBD failed/fail)))";
    assertThat(place(Dispatch.of(tree.formatted("Oslo")).source(), "summit")).contains("Oslo");
    assertThat(place(Dispatch.of(tree.formatted("Chad")).source(), "summit")).isEmpty();
  }

  @Test
  void whereSomethingElseWasStandsDeeper() {
    Source source =
        Dispatch.of(
                "(S (PP (IN After/after) (NP (NP (NNS meetings/meeting)) (PP (IN in) (NP (NNP Oslo))))) (, ,) (NP (NNP Ann) (NNP Diop)) (VP (VBD met/meet) (NP (NNP Jan) (NNP Kos)) (PP (IN in) (NP (NNP Rome)))))")
            .naming(Dispatch.place("Rome", Entity.Place.Kind.CITY))
            .source();
    assertThat(place(source, "meet")).contains("Rome");
  }

  private static Destinations destinations(Source source) {
    return new Destinations(source, new Venues(source), new Dates(source, Dispatch.rules()));
  }

  private static Optional<String> place(Source source, String lemma) {
    return occasion(source).place(Dispatch.clause(source, lemma)).map(Entity::name);
  }

  private static Occasion occasion(Source source) {
    return new Occasion(source, new Venues(source), new Dates(source, Dispatch.rules()));
  }
}
