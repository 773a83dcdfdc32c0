package org.communique.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.communique.entity.Entity;
import org.communique.entity.Entity.Place;
import org.communique.fact.Evidence;
import org.communique.fact.Fact;
import org.communique.fact.Fact.Agreement.Stage;
import org.communique.fact.Fact.Meeting.Kind;
import org.communique.fact.Realis;
import org.communique.text.Span;
import org.communique.time.DateRange;
import org.communique.time.PartialDate;
import org.junit.jupiter.api.Test;

class MergerTest {
  private static final Entity CHILE = country("Chile");
  private static final Entity PERU = country("Peru");
  private static final Place ISLE = place("Mirador", Place.Kind.ISLAND);

  @Test
  void aTerritorialDisputeIsTheOneOverThePlaceThatBothClaim() {
    List<Fact> merged =
        Merger.merge(
            List.of(
                dispute("the territorial issue", Optional.empty()),
                dispute("sovereignty over Mirador", Optional.of(ISLE))));
    assertThat(merged).hasSize(1);
    assertThat(((Fact.Dispute) merged.get(0)).over()).isEqualTo("sovereignty over Mirador");
  }

  @Test
  void aMeetingOfOneSideIsTheOneWhereItWas() {
    assertThat(Merger.merge(List.of(met(Kind.MEETING, CHILE, PERU), met(Kind.MEETING, PERU))))
        .hasSize(1);
    assertThat(Merger.merge(List.of(met(Kind.SUMMIT, CHILE, PERU), met(Kind.TALKS, ISLE))))
        .hasSize(2);
  }

  @Test
  void discussionsOfThoseWhoSpokeByPhoneWereHadOnThePhone() {
    List<Fact> merged =
        Merger.merge(List.of(met(Kind.TALKS, CHILE, PERU), met(Kind.CALL, CHILE, PERU)));
    assertThat(merged).hasSize(1);
    assertThat(((Fact.Meeting) merged.get(0)).kind()).isEqualTo(Kind.CALL);
    assertThat(Merger.merge(List.of(met(Kind.CALL, CHILE, PERU), met(Kind.MEETING, CHILE, PERU))))
        .hasSize(2);
  }

  @Test
  void peopleWhoMetHaveMetWhateverTheyTalkedAbout() {
    Entity.Person one = new Entity.Person("Ana Lira", List.of(), List.of());
    Entity.Person other = new Entity.Person("Luis Vega", List.of(), List.of());
    assertThat(
            kinds(
                by("meeting-meeting/meet", Kind.MEETING, one, other), met(Kind.TALKS, one, other)))
        .containsExactly(Kind.MEETING);
    assertThat(
            kinds(
                by("meeting-meeting/convene", Kind.MEETING, one, other),
                met(Kind.TALKS, one, other)))
        .containsExactly(Kind.TALKS);
  }

  @Test
  void whoeverMeetsBesideASummitIsNotTheSummit() {
    Fact.Meeting summit = met(Kind.SUMMIT, CHILE, PERU);
    assertThat(kinds(summit, by("meeting-meeting/meet", Kind.MEETING, CHILE, PERU)))
        .containsExactly(Kind.SUMMIT, Kind.MEETING);
    assertThat(kinds(summit, met(Kind.MEETING, CHILE, PERU))).containsExactly(Kind.SUMMIT);
  }

  private static List<Kind> kinds(Fact... meetings) {
    return Merger.merge(List.of(meetings)).stream().map(m -> ((Fact.Meeting) m).kind()).toList();
  }

  private static Fact.Meeting met(Kind kind, Entity... who) {
    return by("meeting-meeting/meeting", kind, who);
  }

  private static Fact.Meeting by(String rule, Kind kind, Entity... who) {
    Span words = new Span(0, 10);
    return new Fact.Meeting(
        kind,
        List.of(who),
        Optional.empty(),
        Optional.empty(),
        Realis.ACTUAL,
        List.of(new Evidence(words, words, rule, 0.8)));
  }

  @Test
  void aShorterNameIsTheSameAgreement() {
    List<Fact> merged =
        Merger.merge(
            List.of(
                agreement("Chile-Peru Water Accords"),
                agreement("Water Accord"),
                agreement("Lima Fishing Pact"),
                agreement("LFP")));
    assertThat(merged).hasSize(2);
  }

  @Test
  void anAgreementHasItsNameInFull() {
    List<Fact> merged = Merger.merge(List.of(agreement("LPOA"), agreement("Lima Plan of Action")));
    assertThat(merged)
        .extracting(f -> ((Fact.Agreement) f).name().orElseThrow())
        .containsExactly("Lima Plan of Action");
  }

  @Test
  void theDealIsTheOneJustTold() {
    List<Fact> merged =
        Merger.merge(
            List.of(
                told("a fishing agreement"),
                told("The deal, which the deputies must approve"),
                told("The deals of others")));
    assertThat(merged).hasSize(2);
    assertThat(((Fact.Agreement) merged.get(0)).content()).isEqualTo("a fishing agreement");
  }

  @Test
  void aConferenceIsNoMeetingOfThoseWhoHoldIt() {
    List<Fact> merged =
        Merger.merge(List.of(meeting(Kind.CONFERENCE, 0), meeting(Kind.MEETING, 0)));
    assertThat(merged).hasSize(2);
  }

  @Test
  void talksAreTheMeetingOfTheSameDay() {
    List<Fact> merged =
        Merger.merge(
            List.of(meeting(Kind.MEETING, 3), meeting(Kind.TALKS, 3), meeting(Kind.TALKS, 4)));
    assertThat(merged).hasSize(2);
    assertThat(((Fact.Meeting) merged.get(0)).kind()).isEqualTo(Kind.TALKS);
  }

  @Test
  void whoeverIsNamedOnceTookPart() {
    Entity ann = new Entity.Person("Ann Diop", List.of(), List.of());
    Entity luis = new Entity.Person("Luis Vega", List.of(), List.of());
    List<Fact> merged = Merger.merge(List.of(meeting(List.of(ann)), meeting(List.of(ann, luis))));
    assertThat(merged)
        .extracting(f -> ((Fact.Meeting) f).participants())
        .containsExactly(List.of(ann, luis));
  }

  @Test
  void anAgreementThatIsOnlyNamedHasTheStageThatIsToldOfIt() {
    assertThat(stages("agreement/instrument", Stage.IN_FORCE)).containsExactly(Stage.SUSPENDED);
    assertThat(stages("test/rule", Stage.IN_FORCE)).containsExactly(Stage.IN_FORCE);
    assertThat(stages("agreement/instrument", Stage.SIGNED)).containsExactly(Stage.SIGNED);
  }

  /** The stage of an agreement told by a rule, merged with one that was suspended. */
  private static List<Stage> stages(String rule, Stage stage) {
    return Merger.merge(
            List.of(
                agreement("Water Accord", stage, rule),
                agreement("Water Accord", Stage.SUSPENDED, "test/rule")))
        .stream()
        .map(f -> ((Fact.Agreement) f).stage())
        .toList();
  }

  private static Fact dispute(String over, Optional<Place> place) {
    return new Fact.Dispute(List.of(CHILE, PERU), over, place, evidence());
  }

  private static Fact agreement(String name) {
    return agreement(name, Stage.IN_FORCE, "test/rule");
  }

  private static Fact agreement(String name, Stage stage, String rule) {
    return new Fact.Agreement(
        Optional.of(name), List.of(CHILE, PERU), name, stage, Optional.empty(), evidence(rule));
  }

  private static Fact told(String content) {
    return new Fact.Agreement(
        Optional.empty(),
        List.of(CHILE, PERU),
        content,
        Stage.SIGNED,
        Optional.empty(),
        evidence("agreement-signed/sign"));
  }

  /** A meeting on a day in May; 0 for one without a date. */
  private static Fact meeting(Kind kind, int day) {
    Optional<DateRange> when =
        day == 0 ? Optional.empty() : Optional.of(DateRange.on(new PartialDate(2021, 5, day)));
    return new Fact.Meeting(
        kind, List.of(CHILE, PERU), Optional.empty(), when, Realis.ACTUAL, evidence());
  }

  private static Fact meeting(List<Entity> participants) {
    return new Fact.Meeting(
        Kind.MEETING, participants, Optional.empty(), Optional.empty(), Realis.ACTUAL, evidence());
  }

  private static Entity country(String name) {
    return place(name, Place.Kind.COUNTRY);
  }

  private static Place place(String name, Place.Kind kind) {
    return new Place(name, List.of(), kind, Optional.empty(), Optional.empty());
  }

  private static List<Evidence> evidence() {
    return evidence("test/rule");
  }

  private static List<Evidence> evidence(String rule) {
    Span words = new Span(0, 10);
    return List.of(new Evidence(words, words, rule, 0.8));
  }
}
