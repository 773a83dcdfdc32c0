package org.communique.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ActWordsTest {
  @Test
  void anActIsToldWithoutWhoeverDoesIt() {
    Source source =
        Dispatch.of("(S (NP (NNP Mali)) (VP (VBD closed/close) (NP (DT the) (NN port))))").source();
    assertThat(new ActWords(source).of(Dispatch.clause(source, "close")))
        .isEqualTo("closed the port");
    assertThat(new ActWords(source).withSubject(Dispatch.clause(source, "close")))
        .isEqualTo("Mali closed the port");
  }

  @Test
  void whatWasDoneToSomethingIsToldWithIt() {
    Source source =
        Dispatch.of(
                "(S (NP (DT The) (NN port)) (VP (VBD was/be) (VP (VBN closed/close) (PP (IN by) (NP (NNP Mali))))))")
            .source();
    assertThat(new ActWords(source).of(Dispatch.clause(source, "close")))
        .isEqualTo("The port was closed by Mali");
  }

  @Test
  void whatAClauseTellsOfANounIsToldAsItStands() {
    Source source =
        Dispatch.of(
                "(S (NP (NNP Togo)) (VP (VBD named/name) (NP (NP (NNS those/those)) (SBAR (WHNP (WP whom)) (S (NP (NNP Mali)) (VP (VBZ has/have) (VP (VBN expelled/expel))))))))")
            .source();
    assertThat(new ActWords(source).of(Dispatch.clause(source, "expel")))
        .isEqualTo("those whom Mali has expelled");
  }

  @Test
  void whoSaysSoIsNoPartOfIt() {
    assertThat(
            closing(
                "(S (NP (NNP Mali)) (VP (VBD closed/close) (NP (DT the) (NN port)) (, ,) (PP (VBG according) (PP (TO to) (NP (DT the) (NN crew))))))"))
        .isEqualTo("closed the port");
  }

  @Test
  void whatIsSetOffByACommaIsAnotherAct() {
    String tree =
        "(S (NP (NNP Mali)) (VP (VBD closed/close) (NP (DT the) (NN port)) %s (SBAR (IN as) (S (NP (NNP Chad)) (VP (VBD protested/protest))))))";
    assertThat(closing(tree.formatted("(, ,)"))).isEqualTo("closed the port");
    assertThat(closing(tree.formatted(""))).isEqualTo("closed the port as Chad protested");
  }

  @Test
  void whatIsSetOffBehindANounIsMore() {
    String tree =
        "(S (NP (NNP Ann) (NNP Diop)) (VP (VBD discussed/discuss) (NP (NP (NP (NNP Mali) (POS 's)) (NN war)) (PP (IN on) (NP (NP (NNP Chad)) %s)))))";
    assertThat(warring(tree.formatted("(, ,) (ADVP (RB especially)) (NP (DT the) (NN price))")))
        .isEqualTo("Mali 's war on Chad");
    assertThat(warring(tree.formatted("(CC and) (NP (DT the) (NN importance) (NN peace))")))
        .isEqualTo("Mali 's war on Chad");
    assertThat(warring(tree.formatted("(CC and) (NP (NNP Togo))")))
        .isEqualTo("Mali 's war on Chad and Togo");
    assertThat(
            warring(
                tree.formatted("(CC and) (NP (NP (NNP Togo) (POS 's)) (JJ strong) (NN support))")))
        .isEqualTo("Mali 's war on Chad");
    assertThat(
            warring(
                tree.formatted(
                    "(CC and) (NP (JJ generous) (NN help)) (PP (IN for) (NP (NNP Togo)))")))
        .isEqualTo("Mali 's war on Chad");
  }

  @Test
  void aNameBehindBetweenWaitsForAnother() {
    Source source =
        Dispatch.of(
                "(S (NP (NNP Ann) (NNP Diop)) (VP (VBD praised/praise) (NP (NP (DT the) (NN partnership)) (PP (IN between) (NP (NP (NNP Mali)) (CC and) (NP (NP (NNP Chad) (POS 's)) (NN government)) (CC and) (NP (NP (NNP Togo) (POS 's)) (NN support)))))))")
            .source();
    assertThat(new ActWords(source).of(Dispatch.clause(source, "partnership")))
        .startsWith("the partnership between Mali and Chad");
  }

  @Test
  void aPassiveFarFromItsSubjectIsToldWithItsAuxiliary() {
    Source source =
        Dispatch.of(
                "(S (NP (NNP Ann) (NNP Diop)) (VP (VBD returned/return) (PP (IN after) (S (VP (VBG being/be) (VP (VBN pardoned/pardon)))))))")
            .source();
    assertThat(new ActWords(source).of(Dispatch.clause(source, "pardon")))
        .isEqualTo("Ann Diop being pardoned");
  }

  @Test
  void whereAModalComesAgainAnotherActIsTold() {
    Source source =
        Dispatch.of(
                "(S (NP (NNP Mali)) (VP (MD will) (VP (VB help) (NP (NP (NNS farmers/farmer)) (SBAR (WHNP (WP who)) (S (VP (VP (VBP flee)) (CC and) (VP (MD will) (VP (VB urge) (NP (NNP Chad)))))))))))")
            .source();
    assertThat(new ActWords(source).of(Dispatch.clause(source, "help")))
        .isEqualTo("help farmers who flee");
  }

  private static String warring(String tree) {
    Source source = Dispatch.of(tree).source();
    return new ActWords(source).of(Dispatch.clause(source, "war"));
  }

  private static String closing(String tree) {
    Source source = Dispatch.of(tree).source();
    return new ActWords(source).of(Dispatch.clause(source, "close"));
  }
}
