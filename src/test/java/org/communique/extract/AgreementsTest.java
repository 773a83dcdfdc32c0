package org.communique.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.communique.entity.Entity.Organization;
import org.communique.fact.Fact;
import org.communique.gazetteer.Gazetteer;
import org.communique.gazetteer.Sense;
import org.communique.time.PartialDate;
import org.junit.jupiter.api.Test;

class AgreementsTest {

  @Test
  void eachInfinitiveIsAnAgreement() {
    assertThat(
            contents(
                "(S (NP (NNP Mali) (CC and) (NNP Chad)) (VP (VBD agreed/agree) (S (VP (TO to) (VP (VB open) (NP (NP (DT the) (NN port)) (CC and) (S (VP (TO to) (VP (VB build) (NP (DT a) (NN road)))))))))))"))
        .containsExactly("to open the port", "to build a road");
  }

  @Test
  void whatASentenceSaysIsOneAgreement() {
    assertThat(
            contents(
                "(S (NP (NNP Mali) (CC and) (NNP Chad)) (VP (VBD agreed/agree) (SBAR (IN that) (S (NP (DT the) (NN bloc)) (VP (MD must) (VP (VP (VB open) (NP (DT the) (NN port))) (CC and) (VP (VB build) (NP (DT a) (NN road)))))))))"))
        .containsExactly("that the bloc must open the port and build a road");
  }

  @Test
  void whatTheyDidBesideIsNotAgreed() {
    assertThat(
            contents(
                "(S (NP (NNP Mali) (CC and) (NNP Chad)) (VP (VBD agreed/agree) (SBAR (S (NP (DT the) (NN port)) (VP (VP (MD must) (VP (VB open))) (, ,) (VP (VBD condemned/condemn) (NP (DT the) (NN raid))) (CC and) (VP (VBD left/leave)))))))"))
        .containsExactly("the port must open");
  }

  @Test
  void toAgreeOnEverythingIsNoAgreement() {
    assertThat(
            contents(
                "(S (NP (NNP Mali) (CC and) (NNP Chad)) (VP (VBP agree) (PP (IN on) (NP (NN everything)))))"))
        .isEmpty();
  }

  @Test
  void whatWasReachedByNobodyToldIsNone() {
    String tree =
        "(S (NP (NP (DT the) (NN deal)) (SBAR (WHNP (WDT that)) (S (VP (VBD was/be) (VP (VBN reached/reach) %s))))) (VP (VBD pleased/please) (NP (NP (NNP Mali)) (CC and) (NP (NNP Chad)))))";
    assertThat(contents(tree.formatted("(ADVP (RB quickly))"))).isEmpty();
    assertThat(contents(tree.formatted("(PP (IN by) (NP (NNP Mali) (CC and) (NNP Chad)))")))
        .isNotEmpty();
  }

  @Test
  void whatAStatePassesItselfIsNone() {
    assertThat(
            contents(
                "(S (NP (NNP Mali)) (VP (VBD passed/pass) (NP (NP (DT a) (NN resolution)) (PP (IN on) (NP (NN water))))))"))
        .isEmpty();
  }

  @Test
  void whatIsSignedIsToldWithoutWhereAndWhen() {
    assertThat(
            contents(
                "(S (NP (NNP Mali) (CC and) (NNP Chad)) (VP (VBD signed/sign) (NP (NP (DT a) (NN treaty)) (PP (IN on) (NP (NN extradition)))) (PP (IN in) (NP (NNP Oslo)))))"))
        .containsExactly("a treaty on extradition");
  }

  @Test
  void theTreatyThatBothSignedStandsInFront() {
    assertThat(
            contents(
                "(S (NP (NP (DT A) (NN treaty)) (SBAR (S (NP (NNP Mali) (CC and) (NNP Chad)) (VP (VBD signed/sign) (PP (IN in) (NP (CD 1973))))))) (VP (VBD opened/open) (NP (DT the) (NN harbour))))"))
        .containsExactly("A treaty Mali and Chad signed in 1973 opened the harbour");
  }

  @Test
  void whatTheSidesWillDoBehindAnAgreementIsPartOfIt() {
    assertThat(
            Dispatch.of(
                    "(S (NP (NNP Mali) (CC and) (NNP Chad)) (VP (VBD agreed/agree) (S (VP (TO to) (VP (VB open) (NP (DT the) (NN port)))))))",
                    "(S (NP (DT The) (CD two) (NNS sides/side)) (VP (MD will) (VP (VB share) (NP (NNS maps/map)))))")
                .lines(Fact.Agreement.class))
        .containsExactly("agreed | Mali; Chad", "agreed | Mali; Chad");
  }

  @Test
  void whatTheSidesWillDoOtherwiseIsNot() {
    assertThat(
            Dispatch.of(
                    "(S (NP (NNP Mali) (CC and) (NNP Chad)) (VP (VBD played/play)))",
                    "(S (NP (DT The) (CD two) (NNS sides/side)) (VP (MD will) (VP (VB share) (NP (NNS maps/map)))))")
                .lines(Fact.Agreement.class))
        .isEmpty();
  }

  @Test
  void toRemainInTouchIsNoAgreement() {
    String pledge =
        "(S (NP (NNP Mali) (CC and) (NNP Chad)) (VP (VBD pledged/pledge) (S (VP (TO to) (VP (VB %s) (NP (DT the) (NN port)))))))";
    assertThat(Dispatch.of(pledge.formatted("open")).lines(Fact.Agreement.class)).hasSize(1);
    assertThat(Dispatch.of(pledge.formatted("keep")).lines(Fact.Agreement.class)).isEmpty();
  }

  private static final String REPORTED =
      "(S (NP (NNP Diop)) (VP (VBD met/meet) (NP (NNP Kos)) (PP (IN on) (NP (NNP May) (CD 31)))))";

  @Test
  void eachTopicIsAnAgreement() {
    assertThat(
            contents(
                "(S (NP (NNP Mali) (CC and) (NNP Chad)) (VP (VBD agreed/agree) (PP (PP (IN on) (NP (JJ joint) (NNS patrols/patrol))) (CC and) (PP (IN on) (NP (NP (NN access)) (PP (TO to) (NP (DT the) (NN port))))))))"))
        .containsExactly("joint patrols", "access to the port");
  }

  @Test
  void whatStandsInFrontOfTwoPurposesGoesWithTheFirst() {
    assertThat(
            contents(
                "(S (NP (NNP Mali) (CC and) (NNP Chad)) (VP (VBD agreed/agree) (S (VP (TO to) (VP (VB make) (NP (NNS efforts/effort)) (S (VP (TO to) (VP (VP (VB sign) (NP (DT a) (NN pact))) (CC and) (VP (VB open) (NP (DT the) (NN port)))))))))))"))
        .containsExactly("make efforts to sign a pact", "open the port");
  }

  @Test
  void aDayIsNoTopic() {
    assertThat(
            contents(
                "(S (NP (NNP Mali) (CC and) (NNP Chad)) (VP (VBD agreed/agree) (PP (IN on) (NP (JJ joint) (NNS patrols/patrol))) (PP (IN on) (NP (NNP Monday)))))"))
        .containsExactly("on joint patrols on Monday");
  }

  @Test
  void ofATreatySignedTheSentenceTellsWhich() {
    assertThat(
            contents(
                "(S (NP (NP (DT A) (NN treaty)) (VP (VBN signed/sign) (PP (IN by) (NP (NNP Mali) (CC and) (NNP Chad))) (PP (IN in) (NP (CD 1973))))) (VP (VBD entitled/entitle) (NP (NNP Mali)) (S (VP (TO to) (VP (VB use) (NP (DT the) (NN harbour)))))))"))
        .containsExactly(
            "A treaty signed by Mali and Chad in 1973 entitled Mali to use the harbour");
  }

  @Test
  void aTreatyThatSaysMoreIsToldByItself() {
    assertThat(
            contents(
                "(S (NP (NP (DT A) (NN fishing) (NN treaty)) (VP (VBN signed/sign) (PP (IN by) (NP (NNP Mali) (CC and) (NNP Chad))))) (VP (VBD lapsed/lapse)))"))
        .containsExactly("A fishing treaty signed by Mali and Chad");
  }

  @Test
  void whatWasAgreedHasTheDayOfTheNews() {
    assertThat(
            date(
                "(S (NP (NNP Mali) (CC and) (NNP Togo)) (VP (VBD agreed/agree) (S (VP (TO to) (VP (VB open) (NP (DT the) (NN border)))))))"))
        .contains(new PartialDate(2021, 5, 31));
  }

  @Test
  void whatHadBeenAgreedHasNot() {
    assertThat(
            date(
                "(S (NP (NNP Mali) (CC and) (NNP Togo)) (VP (VBD had/have) (VP (VBN agreed/agree) (S (VP (TO to) (VP (VB open) (NP (DT the) (NN border))))))))"))
        .isEmpty();
  }

  @Test
  void theSideThatAgreesAloneHasNoPartner() {
    assertThat(
            Dispatch.of(
                    "(S (NP (NNP Mali) (CC and) (NNP Chad)) (VP (VBD talked/talk)))",
                    "(S (NP (DT The) (NN crew)) (VP (VBD agreed/agree) (S (VP (TO to) (VP (VB leave) (NP (DT the) (NN port)))))))")
                .lines(Fact.Agreement.class))
        .isEmpty();
  }

  @Test
  void whatOneSideShouldAgreeOnIsNoAgreement() {
    String tree =
        "(S (NP %s) (VP (MD must) (VP (VB reach) (NP (NP (DT an) (NN agreement)) (PP (IN on) (NP (NN water)))))))";
    assertThat(lines(tree.formatted("(NNP Mali)"))).isEmpty();
    assertThat(lines(tree.formatted("(NNP Mali) (CC and) (NNP Chad)"))).hasSize(1);
  }

  @Test
  void whatSomebodyRefusesToSignIsRejected() {
    String tree =
        "(S (NP (NNP Mali) (CC and) (NNP Chad)) (VP (VBD %s) (S (VP (TO to) (VP (VB sign) (NP (DT the) (NN water) (NN treaty)))))))";
    assertThat(lines(tree.formatted("refused/refuse"))).containsExactly("rejected | Mali; Chad");
    assertThat(lines(tree.formatted("planned/plan"))).containsExactly("proposed | Mali; Chad");
    assertThat(lines(tree.formatted("failed/fail"))).isEmpty();
  }

  @Test
  void aTreatyHasThePartiesThatOwnIt() {
    assertThat(
            lines(
                "(S (NP (NP (NP (NNP Mali)) (, ,) (NP (NNP Togo)) (CC and) (NP (NNP Chad)) (POS 's)) (NN water) (NN treaty)) (VP (VBD took/take) (NP (NN effect))))"))
        .containsExactly("in force | Mali; Togo; Chad");
  }

  @Test
  void whatABareDealIsAboutBelongsToIt() {
    assertThat(
            contents(
                "(S (NP (NNP Mali) (CC and) (NNP Chad)) (VP (VBP are/be) (ADJP (RB close)) (PP (TO to) (NP (DT a) (NN deal))) (PP (IN on) (NP (NN river) (NNS tolls/toll)))))"))
        .containsExactly("a deal on river tolls");
  }

  @Test
  void aBareDealOfWhichNothingIsToldIsNone() {
    assertThat(
            contents(
                "(S (NP (NNP Mali) (CC and) (NNP Chad)) (VP (VBD reached/reach) (NP (DT a) (NN deal))))"))
        .isEmpty();
  }

  @Test
  void aTruceIsOfThoseWhoFought() {
    String tree =
        "(S (NP (NNP Mali)) (VP (VBD shelled/shell) (NP (NNP Chad)) (SBAR (IN until) (S (NP (NNP Togo)) (VP (VBD brokered/broker) (NP (DT %s) (NN truce)))))))";
    assertThat(lines(tree.formatted("a"))).containsExactly("agreed | Mali; Chad");
    assertThat(lines(tree.formatted("the"))).isEmpty();
  }

  @Test
  void aTreatyUnderWhichTwoShareSomethingIsTheirs() {
    String tree =
        "(S (NP (NNP Mali) %s) (VP (VBP share) (NP (DT the) (NN lake)) (PP (IN under) (NP (NP (DT a) (NN treaty)) (VP (VBN signed/sign) (PP (IN in) (NP (CD 1996))))))))";
    assertThat(lines(tree.formatted("(CC and) (NNP Chad)"))).containsExactly("signed | Mali; Chad");
    assertThat(lines(tree.formatted(""))).isEmpty();
  }

  @Test
  void whoeverSaysThatHeAgreedDoesNotSayWithWhom() {
    String tree =
        "(S (NP (NNP Mali)) (VP (VBD agreed/agree) (S (VP (TO to) (VP (VB open) (NP (DT the) (NN port)))))))";
    assertThat(lines(tree)).containsExactly("agreed | Mali");
    assertThat(Dispatch.of(tree).by("Department of State").lines(Fact.Agreement.class)).isEmpty();
  }

  @Test
  void whatIsSaidUnderATreatyIsNotThatTreaty() {
    String tree =
        "(S (NP (NNP Mali) (CC and) (NNP Chad)) (VP (VBD agreed/agree) (S (VP (TO to) (VP (VB %s) (NP (DT the) (NNP Lake) (NNP Treaty)))))))";
    String far = "talk) (PP (IN of) (NP (NN fishing) (NNS rights))) (PP (IN under";
    assertThat(named(tree.formatted("renew"))).isTrue();
    assertThat(named(tree.formatted(far).replaceAll("Treaty\\)\\)\\)", "$0)"))).isFalse();
  }

  @Test
  void whatAParliamentRatifiesItsStateDoes() {
    Organization congress =
        new Organization(
            "Congress",
            List.of(),
            Organization.Kind.GOVERNMENT,
            Gazetteer.standard().senses("US Congress").stream().map(Sense::entry).findFirst());
    String tree =
        "(S (NP (NNP Congress)) (VP (VBD ratified/ratify) (NP (NP (DT a) (NN water) (NN treaty)) (PP (IN with) (NP (NNP Mali))))))";
    assertThat(
            Dispatch.of(tree, "(S (NP (DT The) (NNP United) (NNP States)) (VP (VBD waited/wait)))")
                .naming(congress, Dispatch.UNITED_STATES)
                .lines(Fact.Agreement.class))
        .containsExactly("ratified | United States; Mali");
    assertThat(Dispatch.of(tree).naming(congress).lines(Fact.Agreement.class))
        .containsExactly("ratified | Congress; Mali");
  }

  private static boolean named(String tree) {
    return Dispatch.of(tree).treaty("Lake Treaty").by("Department of State").facts().stream()
        .anyMatch(
            f ->
                f instanceof Fact.Agreement agreed
                    && agreed.content().startsWith("to ")
                    && agreed.name().isPresent());
  }

  private static List<String> lines(String tree) {
    return Dispatch.of(tree).lines(Fact.Agreement.class);
  }

  private static List<Fact.Agreement> agreements(String... trees) {
    return Dispatch.of(trees).facts().stream()
        .filter(Fact.Agreement.class::isInstance)
        .map(Fact.Agreement.class::cast)
        .toList();
  }

  private static List<String> contents(String tree) {
    return agreements(tree).stream().map(Fact.Agreement::content).toList();
  }

  private static Optional<PartialDate> date(String tree) {
    return agreements(REPORTED, tree).get(0).date();
  }
}
