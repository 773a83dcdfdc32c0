package org.communique.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.communique.fact.Fact;
import org.junit.jupiter.api.Test;

class ContinuationTest {
  private static final String PRAISED =
      "(NP (NNP Ann) (NNP Diop)) (VP (VBD praised/praise) (NP (NP (DT the) (JJ new) (NN port)) (PP (IN of) (NP (NNP Togo)))))";

  @Test
  void nounsBehindAndGoOn() {
    assertThat(
            said(
                "(S (S "
                    + PRAISED
                    + ") (, ,) (CC and) (S (NP (JJ fair) (NNS tariffs/tariff))) (. .))"))
        .containsExactly("praised the new port of Togo , and fair tariffs");
  }

  @Test
  void aNounTakenForAVerbGoesOn() {
    assertThat(
            said("(S (S " + PRAISED + ") (CC and) (NP (JJS best/good) (VBZ wishes/wish)) (. .))"))
        .containsExactly("praised the new port of Togo and best wishes");
  }

  @Test
  void aParticipleTakenForAVerbGoesOn() {
    String tree =
        "(S (S " + PRAISED + ") (VP (VBD %s) (PP (IN in) (NP (DT the) (NN treaty)))) (. .))";
    assertThat(said(tree.formatted("outlined/outline")))
        .containsExactly("praised the new port of Togo outlined in the treaty");
    assertThat(said(tree.formatted("appeared/appear")))
        .containsExactly("praised the new port of Togo");
  }

  @Test
  void whatSomebodyElseDoesDoesNot() {
    assertThat(
            said(
                "(S (S "
                    + PRAISED
                    + ") (, ,) (CC and) (S (NP (NNP Mali)) (VP (VBD left/leave) (NP (DT the) (NN hall)))) (. .))"))
        .containsExactly("praised the new port of Togo");
  }

  @Test
  void participlesTakenForVerbsGoOn() {
    assertThat(
            said(
                "(S (S "
                    + PRAISED
                    + ") (CC and) (VP (VBD continued/continue) (NP (NN trade)) (PP (IN with) (NP (NNP Mali)))) (. .))"))
        .containsExactly("praised the new port of Togo and continued trade with Mali");
  }

  @Test
  void infinitivesGoOn() {
    assertThat(
            said(
                "(S (S (NP (NNP Ann) (NNP Diop)) (VP (VBD urged/urge) (NP (NNP Togo)) (S (VP (TO to) (VP (VB open) (NP (DT the) (NN port))))))) (, ,) (CC and) (VP (VB lower) (NP (DT the) (NN tax))) (. .))"))
        .containsExactly("to open the port , and lower the tax");
  }

  @Test
  void anAdjectiveWaitsForItsNoun() {
    assertThat(
            said(
                "(S (NP (NNP Ann) (NNP Diop)) (VP (VP (VBD urged/urge) (NP (NNP Togo)) (S (VP (TO to) (VP (VB seek) (NP (DT a)) (ADVP (JJ fair)))))) (, ,) (VP (VBN lasting) (NP (NN peace)))) (. .))"))
        .containsExactly("to seek a fair , lasting peace");
  }

  @Test
  void whatIsListedBehindSemicolonsGoesOn() {
    assertThat(
            said(
                "(S (NP (NNP Ann) (NNP Diop)) (VP (VBD discussed/discuss) (NP (NP (DT the) (JJ old) (NN border)) (PP (IN of) (NP (NNP Togo))))) (: ;))",
                "(NP (NP (NNS tariffs/tariff)) (: ;) (CC and) (NP (JJ fair) (NN trade)) (. .))"))
        .containsExactly("discussed the old border of Togo ; tariffs ; and fair trade .");
  }

  @Test
  void whatStandsInFrontWithoutASubjectIsNotSaid() {
    assertThat(
            said(
                "(S (S (VP (VBG Speaking/speak) (PP (IN of) (NP (DT the) (NN port))))) (, ,) (NP (NNP Ann) (NNP Diop)) (VP (VBD stressed/stress) (NP (NP (DT the) (NN need)) (PP (IN for) (NP (JJ fair) (NN trade))))) (. .))"))
        .containsExactly("stressed the need for fair trade .");
  }

  @Test
  void whatIsFeltIsToldWithTheAdjective() {
    assertThat(
            said(
                "(S (NP (NNP Ann) (NNP Diop)) (VP (VBZ is/be) (ADJP (JJ proud) (S (VP (TO to) (VP (VB help) (NP (NNP Togo))))))) (. .))"))
        .containsExactly("is proud to help Togo .");
  }

  @Test
  void allThatFollowsASourceIsAttributedToIt() {
    assertThat(
            said(
                "(S (S (PP (VBG According/accord) (PP (TO to) (NP (NNP Ann) (NNP Diop)))) (, ,) (NP (CD six) (NNS ships/ship)) (VP (VBD sank/sink))) (, ,) (CC and) (S (NP (CD two)) (VP (VBD were/be) (ADJP (JJ late)))))"))
        .containsExactly("six ships sank , and two were late");
  }

  @Test
  void whoIsListedBehindASourceIsNone() {
    assertThat(
            said(
                "(S (PP (VBG According/accord) (PP (TO to) (NP (NP (NNP Ann) (NNP Diop)) (, ,) (NP (DT the) (NN crew)) (CC and) (NP (DT the) (NN cook))))) (VP (VBD were/be) (ADJP (JJ late))))"))
        .containsExactly("the crew and the cook were late");
  }

  @Test
  void whatIsDoneAccordingToATreatyIsNotSaid() {
    assertThat(
            Dispatch.of(
                    "(S (NP (NNP Mali)) (VP (VBD acted/act) (PP (VBG according/accord) (PP (TO to) (NP (DT the) (NNP Togo) (NNP Treaty))))))")
                .treaty("Togo Treaty")
                .facts())
        .filteredOn(Fact.Statement.class::isInstance)
        .isEmpty();
  }

  private static List<String> said(String... trees) {
    return Dispatch.of(trees).facts().stream()
        .filter(Fact.Statement.class::isInstance)
        .map(f -> ((Fact.Statement) f).content())
        .toList();
  }
}
