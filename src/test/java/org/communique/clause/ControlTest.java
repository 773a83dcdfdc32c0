package org.communique.clause;

import static org.assertj.core.api.Assertions.assertThat;
import static org.communique.clause.ReadClauses.described;
import static org.communique.clause.ReadClauses.verbs;

import org.communique.clause.Argument.Slot;
import org.junit.jupiter.api.Test;

/** Who does, or undergoes, what clauses inside others tell. */
class ControlTest {
  @Test
  void whoeverPlansSomethingDoesIt() {
    String tree =
        "(S (NP (NNP Togo)) (VP (VBD praised/praise) (NP (NP (NNP Benin) (POS 's)) (NN %s)) (PP (IN in) (NP (NNP May))) (S (VP (TO to) (VP (VB pay))))))";
    assertThat(described(verbs(tree.formatted("decision")).get(1)))
        .isEqualTo("pay SUBJECT:Benin 's");
    assertThat(described(verbs(tree.formatted("fishery")).get(1))).isEqualTo("pay SUBJECT:Togo");
  }

  @Test
  void whoeverADeadlineIsForMustMeetIt() {
    String tree =
        "(S (NP (NNP Togo)) (VP (VBD extended/extend) (NP (NP (DT the) (NN %s)) (PP (IN for) (NP (NNP Benin)))) (S (VP (TO to) (VP (VB pay))))))";
    assertThat(described(verbs(tree.formatted("deadline")).get(1))).isEqualTo("pay SUBJECT:Benin");
    assertThat(described(verbs(tree.formatted("road")).get(1))).isEqualTo("pay SUBJECT:Togo");
  }

  @Test
  void whoeverACallIsForIsToAnswerIt() {
    String tree =
        "(S (NP (NNP Togo)) (VP (VBZ is/be) (VP (VBN united/unite) (PP (IN in) (NP (NP (PRP$ its) (NN %s)) (PP (IN for) (NP (NNP Benin))))) (S (VP (TO to) (VP (VB pay)))))))";
    assertThat(described(verbs(tree.formatted("call")).get(1))).isEqualTo("pay SUBJECT:Benin");
    assertThat(described(verbs(tree.formatted("love")).get(1))).isEqualTo("pay SUBJECT:Togo");
  }

  @Test
  void whatSomebodyHasIsTheObjectOfARelativeClauseWithoutAPronoun() {
    assertThat(
            described(
                verbs(
                        "(S (NP (NP (DT the) (NN port)) (SBAR (S (NP (NNP Mali)) (VP (VBZ has/have) (VP (VBN closed/close)))))) (VP (VBD reopened/reopen)))")
                    .get(1)))
        .isEqualTo("close SUBJECT:Mali OBJECT:the port");
  }

  @Test
  void aContactClauseIsActive() {
    Clause clause =
        verbs(
                "(S (NP (NP (DT the) (NNS ships/ship)) (SBAR (S (NP (NNP Mali)) (VP (VBN seized/seize) (PP (IN in) (NP (NNP Chad))))))) (VP (VBD sank/sink)))")
            .get(1);
    assertThat(clause.form().passive()).isFalse();
    assertThat(clause.first(Slot.SUBJECT).map(t -> ReadClauses.text(clause, t))).contains("Mali");
    assertThat(clause.first(Slot.OBJECT).map(t -> ReadClauses.text(clause, t)))
        .contains("the ships");
  }

  @Test
  void aWordThatStandsIdleBeforeAPrepositionLeavesItWhatItIs() {
    String tree = "(S (NP (NNP Diop)) (VP (VBD went/go) (PP (IN %s) (PP (%s) (NP (NNP Oslo))))))";
    assertThat(place(tree.formatted("on", "TO to"), "to")).isEqualTo("Oslo");
    assertThat(place(tree.formatted("only", "IN in"), "in")).isEqualTo("Oslo");
    assertThat(place(tree.formatted("from", "IN behind"), "from behind")).isEqualTo("Oslo");
    assertThat(place(tree.formatted("over", "IN by"), "by")).isEmpty();
  }

  private static String place(String tree, String preposition) {
    Clause clause = verbs(tree).get(0);
    return clause.after(preposition).map(t -> ReadClauses.text(clause, t)).findFirst().orElse("");
  }
}
