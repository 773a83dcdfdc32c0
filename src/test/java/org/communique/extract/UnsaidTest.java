package org.communique.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.communique.fact.Fact;
import org.communique.fact.Fact.Statement.Kind;
import org.junit.jupiter.api.Test;

class UnsaidTest {
  private static final String ASKED =
      "(S (S (VP (VBN asked/ask) (SBAR (IN whether) (S (NP (PRP it)) (VP (MD would) (VP (VB pay))))))) (, ,) (NP (NNP Togo)) (VP (VBD thanked/thank) (NP (NNP Chad))))";

  @Test
  void whoIsAskedSaysNothingByIt() {
    assertThat(statements(ASKED)).containsExactly("praise | Togo | Chad");
  }

  @Test
  void whoWillNotBeNamedSaysNothingByIt() {
    assertThat(
            statements(
                "(S (NP (NNP Ann) (NNP Diop)) (VP (VBD declined/decline) (S (VP (TO to) (VP (VB be) (VP (VBN named/name)))))))"))
        .isEmpty();
    assertThat(Unsaid.isAnonymity("spoke on condition of anonymity")).isTrue();
    assertThat(Unsaid.isAnonymity("spoke of the port")).isFalse();
  }

  @Test
  void whatIsDiscussedIsNotSaidYet() {
    assertThat(
            statements(
                "(S (NP (NNP Ann) (NNP Diop)) (VP (VBD discussed/discuss) (NP (NNS efforts/effort) (S (VP (TO to) (VP (VB urge) (NP (NNP Togo)) (S (VP (TO to) (VP (VB leave))))))))))"))
        .containsExactly("say | Ann Diop |");
  }

  @Test
  void whatOnlyPointsElsewhereIsNotSaid() {
    assertThat(Unsaid.is("committed to doing that.", Kind.PROMISE)).isTrue();
    assertThat(Unsaid.is("he wants to prevent", Kind.SAY)).isTrue();
    assertThat(Unsaid.is("condemned it", Kind.COMPLAIN)).isFalse();
    assertThat(Unsaid.is("that the port is open", Kind.SAY)).isFalse();
  }

  @Test
  void whatSomebodyIsSaidToDoInWordsIsNotSaidYet() {
    assertThat(
            statements(
                "(S (NP (NNP Ann) (NNP Diop)) (VP (VBD said/say) (SBAR (IN that) (S (NP (NNP Togo)) (VP (MD would) (VP (VB reject) (NP (DT the) (NN plan))))))))"))
        .containsExactly("say | Ann Diop |");
  }

  @Test
  void whatOnesOwnStateRejectsIsRejected() {
    assertThat(
            statements(
                "(S (NP (NNP Ann) (NNP Diop)) (VP (VBD said/say) (SBAR (IN that) (S (NP (NNP Chad)) (VP (MD would) (VP (VB reject) (NP (DT the) (NN plan))))))))"))
        .containsExactly("reject | Ann Diop |");
  }

  @Test
  void notToAcceptIsToReject() {
    assertThat(
            Dispatch.of(
                    "(S (NP (NNP Togo)) (VP (VBZ does/do) (RB not) (VP (VB accept) (NP (DT the) (NN plan)))))")
                .facts())
        .filteredOn(Fact.Statement.class::isInstance)
        .extracting(f -> ((Fact.Statement) f).content())
        .containsExactly("does not accept the plan");
  }

  @Test
  void whatSomebodyIsHelpedToDoOrMightDoIsNotSaid() {
    assertThat(
            statements(
                "(S (NP (NNP Togo)) (VP (VBZ helps/help) (S (NP (NNP Chad)) (VP (VB describe/describe) (NP (DT the) (NN wreck))))))"))
        .isEmpty();
    assertThat(
            statements(
                "(S (NP (NNP Togo)) (VP (MD could) (VP (VB discuss) (NP (DT the) (NN wreck)))))"))
        .isEmpty();
  }

  @Test
  void whatSomebodyIsUnableToSayIsNotSaid() {
    assertThat(
            statements(
                "(S (NP (NNP Togo)) (VP (VBZ is/be) (ADJP (JJ unable/unable) (S (VP (TO to) (VP (VB express/express) (NP (PRP$ its) (NNS doubts/doubt))))))))"))
        .isEmpty();
  }

  @Test
  void whatSomebodyIsAskedToJoinInSayingIsNotSaid() {
    assertThat(
            statements(
                "(S (NP (NNP Ann) (NNP Diop)) (VP (VBD urged/urge) (NP (NNP Mali)) (S (VP (TO to) (VP (VB join/join) (PP (IN in) (S (VP (VBG condemning/condemn) (NP (DT the) (NN raid)))))))))))"))
        .containsExactly("demand | Ann Diop | Mali");
  }

  @Test
  void notToWaverIsToPromise() {
    assertThat(
            Dispatch.of(
                    "(S (NP (PRP We)) (VP (MD will) (RB not) (VP (VB waver/waver) (PP (IN in) (NP (PRP$ our) (NN support))))))",
                    "(S (NP (NNP Chad)) (VP (VBZ sees/see) (NP (NNP Togo))))")
                .by("Government of Chad")
                .lines(Fact.Statement.class))
        .containsExactly("promise | Chad |");
  }

  @Test
  void whichOfThemAreMeantIsNotSaid() {
    assertThat(
            statements(
                "(S (NP (NP (NNS Citizens/citizen)) (VP (VBG seeking/seek) (NP (NN help)))) (VP (VBP wait/wait)))"))
        .isEmpty();
  }

  @Test
  void whichThingIsMeantIsNotSaid() {
    assertThat(
            statements(
                "(S (NP (NNP Togo)) (VP (VBZ guards/guard) (NP (NP (DT the) (NNS lakes/lake)) (VP (VBN threatened/threaten) (PP (IN by) (NP (NNP Chad)))))))"))
        .isEmpty();
  }

  @Test
  void whatSomebodyOughtToSayOrIsToJoinInSayingIsNotSaidYet() {
    assertThat(
            statements(
                "(S (NP (NNP Togo)) (VP (MD should) (VP (VB demand/demand) (NP (DT the) (NN truth)))))"))
        .isEmpty();
    assertThat(
            statements(
                "(S (NP (NNP Ann) (NNP Diop)) (VP (MD will) (VP (VB join/join) (NP (NNP Mali)) (PP (IN in) (S (VP (VBG announcing/announce) (NP (NP (DT a) (JJ new) (NN fund)) (PP (IN for) (NP (NNS ports/port))))))))))"))
        .isEmpty();
  }

  @Test
  void nobodyInParticularSaysNothing() {
    String said =
        "(S (NP (%s)) (VP (VBD said/say) (SBAR (IN that) (S (NP (DT the) (NN port)) (VP (VBZ is/be) (ADJP (JJ open)))))))";
    assertThat(statements(said.formatted("NNS nations/nation"))).isEmpty();
    assertThat(statements(said.formatted("NNS officials/official"))).hasSize(1);
  }

  private static List<String> statements(String tree) {
    return Dispatch.of(tree).lines(Fact.Statement.class);
  }
}
