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

  private static List<String> said(String... trees) {
    return Dispatch.of(trees).facts().stream()
        .filter(Fact.Statement.class::isInstance)
        .map(f -> ((Fact.Statement) f).content())
        .toList();
  }
}
