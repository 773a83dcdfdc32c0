package org.communique.clause;

import static org.assertj.core.api.Assertions.assertThat;
import static org.communique.clause.ReadClauses.described;
import static org.communique.clause.ReadClauses.first;
import static org.communique.clause.ReadClauses.text;
import static org.communique.clause.ReadClauses.verbs;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Subjects that conjuncts share and subjects that deny; adverbs that are places. */
class SharedSubjectsTest {
  @Test
  void aConjunctClauseWithoutSubjectHasThatOfTheFirst() {
    List<Clause> clauses =
        verbs(
            "(S (S (NP (NNP Mali)) (VP (VBD closed/close) (NP (DT the) (NN port)))) (, ,) (CC and) (S (VP (VBD warned/warn) (NP (NNP Chad)))))");
    assertThat(described(clauses.get(1))).isEqualTo("warn SUBJECT:Mali OBJECT:Chad");
  }

  @Test
  void aConjunctClauseWithASubjectKeepsIt() {
    List<Clause> clauses =
        verbs(
            "(S (S (NP (NNP Mali)) (VP (VBD closed/close) (NP (DT the) (NN port)))) (, ,) (CC and) (S (NP (NNP Togo)) (VP (VBD warned/warn) (NP (NNP Chad)))))");
    assertThat(described(clauses.get(1))).isEqualTo("warn SUBJECT:Togo OBJECT:Chad");
  }

  @Test
  void thereIsAPlaceToldBefore() {
    Clause clause = first("(S (NP (NNP Diop)) (VP (VBD flew/fly) (ADVP (RB there))))");
    assertThat(clause.after("to").map(t -> text(clause, t))).containsExactly("there");
    assertThat(clause.after("in").map(t -> text(clause, t))).containsExactly("there");
  }

  @Test
  void otherAdverbsAreNoPlaces() {
    Clause clause = first("(S (NP (NNP Diop)) (VP (VBD flew/fly) (ADVP (RB fast))))");
    assertThat(clause.after("to")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "(DT No) (NN group)",
        "(DT Neither) (NN side)",
        "(NN Nobody)",
        "(RB Not) (NN everyone)",
        "(JJ Few) (NNS states/state)"
      })
  void whatNobodyDidIsDenied(String subject) {
    assertThat(
            first("(S (NP %s) (VP (VBD signed/sign) (NP (DT the) (NN pact))))".formatted(subject))
                .form()
                .negated())
        .isTrue();
  }

  @Test
  void whatSomebodyDidIsNot() {
    assertThat(
            first(
                    "(S (NP (NP (DT A) (NN state)) (PP (IN with) (NP (DT no) (NN port)))) (VP (VBD signed/sign) (NP (DT the) (NN pact))))")
                .form()
                .negated())
        .isFalse();
  }
}
