package org.communique.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.communique.entity.Entity;
import org.communique.entity.Entity.Organization;
import org.communique.fact.Fact;
import org.junit.jupiter.api.Test;

class EventsTest {
  private static final Organization UTILITY =
      Dispatch.organization("Kora Power", Organization.Kind.COMPANY);

  @Test
  void whatACompanyDoesToItsCustomersIsBusiness() {
    String tree =
        "(S (NP (NNP Kora) (NNP Power)) (VP (VBD cut/cut) (NP (NNS supplies/supply)) (PP (TO to) (NP %s))))";
    assertThat(acts(tree.formatted("(NNS farmers/farmer)"))).isEmpty();
    assertThat(acts(tree.formatted("(NNP Chad)")))
        .containsExactly("SANCTION | Kora Power | Chad | actual");
  }

  @Test
  void whatSomebodyIsCalledOnToDoIsNotDoneByWhoeverCalls() {
    String tree =
        "(S (NP (PRP %s)) (VP (VP (VBP call) (PP (IN on) (NP (NNP Chad))) (S (VP (TO to) (VP (VB stop))))) (CC and) (VP (VBP withdraw) (NP (PRP$ its) (NNS troops/troop)) (PP (IN from) (NP (NNP Mali))))))";
    assertThat(
            Dispatch.of(tree.formatted("We/we"))
                .describing("We", (Entity) Dispatch.TOGO)
                .lines(Fact.Event.class))
        .isEmpty();
  }

  @Test
  void weOfABureauIsTheStateWhoseReleaseItIs() {
    Organization bureau = Dispatch.organization("Trade Bureau", Organization.Kind.GOVERNMENT);
    Dispatch told =
        Dispatch.of(
                "(S (NP (PRP We/we)) (VP (VBP support/support) (NP (NNP Chad))))",
                "(S (NP (DT The) (NNP United) (NNP States)) (VP (VBD waited/wait)))")
            .naming(Dispatch.UNITED_STATES)
            .describing("We", (Entity) bureau);
    assertThat(told.lines(Fact.Event.class))
        .containsExactly("SUPPORT | Trade Bureau | Chad | actual");
    assertThat(told.by("Department of State").lines(Fact.Event.class))
        .containsExactly("SUPPORT | United States | Chad | actual");
  }

  @Test
  void whatIsDoneToPrivatePeopleIsNotDoneToTheirCountry() {
    String tree =
        "(S (NP (NNP Mali)) (VP (VBD arrested/arrest) (NP (NP %s) (PP (IN of) (NP (NNP Chad))))))";
    assertThat(acts(tree.formatted("(NNS journalists/journalist)")))
        .containsExactly("COERCE | Mali | journalists | actual");
    assertThat(acts(tree.formatted("(NNS officials/official)")))
        .containsExactly("COERCE | Mali | Chad | actual");
  }

  @Test
  void whatAReleaseTellsOfAnybodyIsNoAct() {
    String tree = "(S (NP %s (NNS countries/country)) (VP (VBP support/support) (NP (NNP Chad))))";
    assertThat(released(tree.formatted(""))).isEmpty();
    assertThat(released(tree.formatted("(CD Nine)")))
        .containsExactly("SUPPORT | Nine countries | Chad | actual");
  }

  @Test
  void aParticipleBeforeItsNounIsNoAct() {
    String tree =
        "(S (NP (NNP Mali)) (VP (VBZ supports/support) (VP %s (NP (NNS people/people) (PP (IN in) (NP (NNP Chad)))))))";
    assertThat(acts(tree.formatted("(VBN displaced/displace)"))).isEmpty();
  }

  @Test
  void effortsThatAreTalkedOfAreOthers() {
    String tree =
        "(S (NP (NNP Togo)) (VP (VBD discussed/discuss) (NP %s (JJ ongoing) (NNS efforts/effort) (S (VP (TO to) (VP (VB help) (NP (NNP Chad))))))))";
    assertThat(acts(tree.formatted(""))).isEmpty();
    assertThat(acts(tree.formatted("(JJ shared)"))).hasSize(1);
  }

  @Test
  void whatIsDoneToUsIsDoneToTheState() {
    assertThat(
            Dispatch.of("(S (NP (NNP Mali)) (VP (VBD attacked/attack) (NP (PRP us))))")
                .describing("us", (Entity) Dispatch.KOS)
                .lines(Fact.Event.class))
        .containsExactly("ASSAULT | Mali | Togo | actual");
  }

  @Test
  void whatTheIssuerOfAReleaseWishesForIsNoAct() {
    String tree =
        "(S (NP (NNP Mali)) (VP (VBZ hopes/hope) (S (VP (TO to) (VP (VB send) (NP (NN aid)) (PP (TO to) (NP (NNP Chad))))))))";
    assertThat(acts(tree)).containsExactly("AID | Mali | Chad | proposed");
    assertThat(Dispatch.of(tree).by("Department of State").lines(Fact.Event.class)).isEmpty();
  }

  @Test
  void aReleaseNamesWhoUsesForce() {
    String tree =
        "(S (NP (DT The) (NNP Chad) (NN embassy)) (VP (VBD was/be) (VP (VBN seized/seize) %s)))";
    Dispatch alone = Dispatch.of(tree.formatted("(ADVP (RB today))")).by("Department of State");
    Dispatch by =
        Dispatch.of(tree.formatted("(PP (IN by) (NP (NNP Mali)))")).by("Department of State");
    assertThat(acts(tree.formatted("(ADVP (RB today))"))).hasSize(1);
    assertThat(alone.lines(Fact.Event.class)).isEmpty();
    assertThat(by.lines(Fact.Event.class)).hasSize(1);
  }

  private static List<String> acts(String tree) {
    return Dispatch.of(tree).naming(UTILITY).lines(Fact.Event.class);
  }

  private static List<String> released(String tree) {
    return Dispatch.of(tree).by("Department of State").lines(Fact.Event.class);
  }
}
