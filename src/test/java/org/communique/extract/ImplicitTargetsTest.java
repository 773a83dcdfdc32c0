package org.communique.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.communique.entity.Entity;
import org.communique.entity.Entity.Organization.Kind;
import org.communique.fact.Fact;
import org.junit.jupiter.api.Test;

/** Who is found on the other side of acts that do not name it. */
class ImplicitTargetsTest {
  private static final Entity BLOC = Dispatch.organization("Lake League", Kind.INTERNATIONAL);
  private static final String SANCTIONS =
      "(S (NP (NNP Mali)) (VP (VBD imposed/impose) (NP (NNS sanctions/sanction))))";

  @Test
  void anArticleAboutTwoCountriesTellsTheOther() {
    assertThat(
            acts(
                names("Mali"),
                names("Chad"),
                names("Mali"),
                names("Chad"),
                names("Chad"),
                SANCTIONS))
        .containsExactly("SANCTION | Mali | Chad | actual");
  }

  @Test
  void whatIsSentToPeopleIsForThem() {
    String tree =
        "(S (NP (NNP Mali)) (VP (VBD sent/send) (NP (NN aid)) %s (PP (IN despite) (NP (NNP Chad)))))";
    assertThat(acts(tree.formatted("(PP (TO to) (NP (DT those) (VP (VBN displaced))))")))
        .containsExactly("AID | Mali | | actual");
    assertThat(acts(tree.formatted(""))).containsExactly("AID | Mali | Chad | actual");
  }

  @Test
  void whoPassesAidOnDoesNotGetIt() {
    String tree =
        "(S (NP (NNP Mali)) (VP (VBD sent/send) (NP (NN aid)) (PP (IN %s) (NP (NNP Chad)))))";
    assertThat(acts(tree.formatted("through"))).containsExactly("AID | Mali | | actual");
    assertThat(acts(tree.formatted("despite"))).containsExactly("AID | Mali | Chad | actual");
  }

  @Test
  void attacksOnThingsAreOnNobodyElse() {
    String tree =
        "(S (NP (NP (NP (DT The) (NNS rebels/rebel) (POS ')) (NNS attacks/attack)) %s) (VP (VBD worried/worry) (NP (NNP Chad))))";
    assertThat(acts(names("Chad"), tree.formatted("(PP (IN on) (NP (NNS bridges/bridge)))")))
        .containsExactly("ASSAULT | rebels | | actual");
    assertThat(acts(names("Chad"), tree.formatted("(PP (IN in) (NP (NNP May)))")))
        .containsExactly("ASSAULT | rebels | Chad | actual");
  }

  @Test
  void oneThatNamesTheSecondNowAndThenDoesNot() {
    assertThat(
            acts(
                names("Mali"),
                names("Chad"),
                names("Mali"),
                names("Chad"),
                names("Mali"),
                SANCTIONS))
        .containsExactly("SANCTION | Mali | | actual");
  }

  @Test
  void norOneThatIsAboutTheFirst() {
    assertThat(
            acts(
                names("Mali"),
                names("Mali"),
                names("Mali"),
                names("Mali"),
                names("Mali"),
                names("Mali"),
                names("Mali"),
                names("Mali"),
                names("Mali"),
                names("Chad"),
                names("Chad"),
                names("Chad"),
                SANCTIONS))
        .containsExactly("SANCTION | Mali | | actual");
  }

  @Test
  void thoseNamedTogetherAreSidesHoweverRarely() {
    assertThat(acts("(S (NP (NNP Mali) (CC and) (NNP Chad)) (VP (VBD talked/talk)))", SANCTIONS))
        .containsExactly("SANCTION | Mali | Chad | actual");
  }

  @Test
  void whoDoesTheSameIsNoTarget() {
    String tree =
        "(S (NP (NNP Mali)) (VP (VBD imposed/impose) (NP (NNS sanctions/sanction)) (PP (IN in) (NP (NP (NN %s)) (PP (IN with) (NP (NNP Chad)))))))";
    assertThat(acts(tree.formatted("step"))).containsExactly("SANCTION | Mali | | actual");
    assertThat(acts(tree.formatted("anger"))).containsExactly("SANCTION | Mali | Chad | actual");
  }

  @Test
  void envoysAreOfTheOtherCountry() {
    String tree = "(S (NP (NNP Mali)) (VP (VBD expelled/expel) (NP (CD two) (NNS %s))))";
    assertThat(acts(names("Chad"), tree.formatted("diplomats/diplomat")))
        .containsExactly("SANCTION | Mali | diplomats | actual");
    String pair = "(S (NP (NNP Mali) (CC and) (NNP Chad)) (VP (VBD talked/talk)))";
    assertThat(acts(pair, tree.formatted("diplomats/diplomat")))
        .containsExactly("SANCTION | Mali | Chad | actual");
    assertThat(acts(pair, tree.formatted("journalists/journalist")))
        .containsExactly("SANCTION | Mali | journalists | actual");
  }

  @Test
  void whoDoesTheLikeDoesItToTheSame() {
    String tree =
        "(S (S (NP (NNP Mali)) (VP (VBD cut/cut) (NP (NNS ties/tie)) (PP (IN with) (NP (NNP Chad))))) (CC and) (S (NP (NNP Togo)) (VP (VBD %s) (NP (PRP$ its) (NN ambassador)))))";
    assertThat(acts(tree.formatted("recalled/recall")))
        .containsExactly("SANCTION | Mali | Chad | actual", "SANCTION | Togo | Chad | actual");
    assertThat(acts(tree.formatted("thanked/thank")))
        .containsExactly("SANCTION | Mali | Chad | actual");
  }

  @Test
  void whatTwoDoWithTheirBorderTheyDoToEachOther() {
    String tree =
        "(S (NP (NNP Mali) (CC and) (NNP Chad)) (VP (VBD reopened/reopen) (NP (PRP$ %s) (NN border))))";
    assertThat(acts(tree.formatted("their")))
        .containsExactly("CONCEDE | Mali; Chad | Mali; Chad | actual");
    assertThat(acts(tree.formatted("its"))).containsExactly("CONCEDE | Mali; Chad | | actual");
  }

  @Test
  void aBlowIsNotForABodyThatIsNamedBesideIt() {
    String tree =
        "(S (NP (NP (NNP Mali) (POS 's)) (NN attack)) (VP (VBD worried/worry) (NP (DT the) %s)))";
    assertThat(
            Dispatch.of(tree.formatted("(NNP Lake) (NNP League)"))
                .naming(BLOC)
                .lines(Fact.Event.class))
        .containsExactly("ASSAULT | Mali | | actual");
    assertThat(acts(tree.formatted("(NNP Chad)")))
        .containsExactly("ASSAULT | Mali | Chad | actual");
  }

  @Test
  void aReleaseNamesWhomItMeans() {
    String pair = "(S (NP (NNP Mali) (CC and) (NNP Chad)) (VP (VBD talked/talk)))";
    assertThat(Dispatch.of(pair, SANCTIONS).by("Department of State").lines(Fact.Event.class))
        .containsExactly("SANCTION | Mali | | actual");
  }

  @Test
  void aStateProtestsAtHome() {
    assertThat(
            acts(
                "(S (NP (NNP Mali) (CC and) (NNP Chad)) (VP (VBD talked/talk)))",
                "(S (NP (NNP Mali)) (VP (VBD staged/stage) (NP (DT a) (NN protest))))"))
        .containsExactly("PROTEST | Mali | | actual");
  }

  @Test
  void aSuitIsBroughtToABodyAgainstAState() {
    String tree =
        "(S (NP (NNP Mali)) (VP (VBD filed/file) (NP (DT a) (NN lawsuit)) (PP (IN at) (NP (DT the) (NNP Lake) (NNP League))) (PP (IN after) (NP (NP (DT a) (NN raid)) (PP (IN from) (NP (NNP Chad)))))))";
    assertThat(Dispatch.of(tree).naming(BLOC).lines(Fact.Event.class))
        .contains("ACCUSE | Mali | Chad | actual");
  }

  @Test
  void aBodyAloneIsNotAccused() {
    String tree =
        "(S (NP (NNP Mali)) (VP (VBD filed/file) (NP (DT a) (NN lawsuit)) (PP (IN at) (NP (DT the) (NNP Lake) (NNP League)))))";
    assertThat(Dispatch.of(tree).naming(BLOC).lines(Fact.Event.class))
        .containsExactly("ACCUSE | Mali | | actual");
  }

  private static String names(String country) {
    return "(S (NP (NNP %s)) (VP (VBZ lies/lie) (ADVP (RB far))))".formatted(country);
  }

  private static List<String> acts(String... trees) {
    return Dispatch.of(trees).lines(Fact.Event.class);
  }
}
