package org.communique.clause;

import static org.assertj.core.api.Assertions.assertThat;
import static org.communique.clause.ReadClauses.described;
import static org.communique.clause.ReadClauses.first;

import org.junit.jupiter.api.Test;

class SubjectsTest {
  @Test
  void namesInFrontOfTwoThatAreJoinedBelongToThem() {
    assertThat(
            described(
                first(
                    "(S (NP (NNP Mali)) (, ,) (NP (NNP Togo)) (, ,) (NP (NNP Benin) (CC and) (NNP Chad)) (VP (VBD met/meet)))")))
        .isEqualTo("meet SUBJECT:Mali , Togo , Benin and Chad");
  }

  @Test
  void aTimeInFrontOfASubjectIsNoPartOfIt() {
    assertThat(
            described(
                first(
                    "(S (NP (DT That) (NN day)) (, ,) (NP (NNP Benin) (CC and) (NNP Chad)) (VP (VBD met/meet)))")))
        .isEqualTo("meet SUBJECT:Benin and Chad");
  }

  @Test
  void aNewspaperIsNoTime() {
    assertThat(
            described(first("(S (NP (DT The) (NNP Valley) (NNP Times)) (VP (VBD agreed/agree)))")))
        .isEqualTo("agree SUBJECT:The Valley Times");
  }

  @Test
  void aNameInFrontOfOneSubjectIsNoPartOfIt() {
    assertThat(described(first("(S (NP (NNP Mali)) (, ,) (NP (NNP Chad)) (VP (VBD left/leave)))")))
        .isEqualTo("leave SUBJECT:Chad");
  }
}
