package org.communique.clause;

import static org.assertj.core.api.Assertions.assertThat;
import static org.communique.clause.ReadClauses.described;
import static org.communique.clause.ReadClauses.first;
import static org.communique.clause.ReadClauses.verbs;

import java.util.List;
import org.junit.jupiter.api.Test;

/** How verbs of speech and of naming are read, also where the parser errs on them. */
class SpeechClausesTest {
  @Test
  void whoeverSpeaksMayStandBehindTheVerb() {
    Clause clause = first("(S (VP (VBD wrote/write) (NP (NNP Diop))))");
    assertThat(described(clause)).isEqualTo("write SUBJECT:Diop");
  }

  @Test
  void aVerbOfNamingTakesTwoNounPhrasesApart() {
    Clause clause =
        first(
            "(S (NP (NNP Togo)) (VP (VBD called/call) (NP (NP (DT the) (NN vote)) (NP (DT a) (NN farce)))))");
    assertThat(described(clause))
        .isEqualTo("call SUBJECT:Togo OBJECT:the vote PREDICATIVE:a farce");
  }

  @Test
  void aNounPhraseWithAFiniteVerbIsWhatWasSaid() {
    Clause clause =
        first(
            "(S (NP (NNP Togo)) (VP (VBD said/say) (NP (NP (DT a) (NN raid)) (SBAR (S (NP (DT that) (NN day)) (VP (VBD failed/fail)))))))");
    assertThat(clause.first(Argument.Slot.COMPLEMENT)).isPresent();
  }

  @Test
  void whatFollowsAPrepositionIsNoSubject() {
    Clause clause =
        first(
            "(S (PP (IN At) (NP (NN port))) (PP (IN in) (S (NP (NP (NNP Mali)) (, ,) (NP (NNP Diop))) (VP (VBD waited/wait)))))");
    assertThat(described(clause)).isEqualTo("wait SUBJECT:Diop");
  }

  @Test
  void aQuotationInFrontCompletesTheVerbOfSpeech() {
    Clause said =
        verbs(
                "(S (`` ``) (S (NP (PRP We)) (VP (VBP agree))) (, ,) ('' '') (NP (NNP Diop)) (VP (VBD said/say)))")
            .get(0);
    assertThat(described(said)).isEqualTo("say SUBJECT:Diop COMPLEMENT:We agree");
  }

  @Test
  void anAsideBetweenTwoClausesCompletesTheFirst() {
    List<Clause> clauses =
        verbs(
            "(S (S (NP (NNP Kenya)) (VP (VBZ waits/wait))) (PRN (, ,) (S (NP (PRP he)) (VP (VBD said/say))) (, ,)) (CC but) (S (NP (NNP Mali)) (VP (VBD left/leave))))");
    assertThat(described(clauses.get(1))).isEqualTo("say SUBJECT:he COMPLEMENT:Kenya waits");
  }

  @Test
  void aMoveBehindTheSourceIsNotWhatIsSaid() {
    List<Clause> clauses =
        verbs(
            "(S (S (NP (NNP Kenya)) (VP (MD will) (VP (VB wait)))) (, ,) (NP (NNP Diop)) (VP (VBD said/say) (PP (IN on) (NP (NNP Monday))) (, ,) (NP (NP (DT a) (NN move)) (SBAR (WHNP (WDT that)) (S (VP (VBD angered/anger) (NP (NNP Mali))))))))");
    assertThat(described(clauses.get(0)))
        .isEqualTo("say SUBJECT:Diop PREPOSITION:Monday COMPLEMENT:Kenya will wait");
  }

  @Test
  void anAsideHasTheClauseAroundItAsItsComplement() {
    List<Clause> clauses =
        verbs(
            "(S (NP (NNP Kenya)) (PRN (, ,) (S (NP (PRP he)) (VP (VBD said/say))) (, ,)) (VP (VBZ is/be) (ADJP (JJ ready))))");
    assertThat(described(clauses.get(1)))
        .isEqualTo("say SUBJECT:he COMPLEMENT:Kenya , he said , is ready");
  }

  @Test
  void aSubjectMayStandBehindItsVerb() {
    Clause clause =
        first(
            "(SINV (S (NP (PRP We)) (VP (VBP agree))) (, ,) (VP (VBD said/say)) (NP (NP (NNP Ann) (NNP Diop)) (, ,) (NP (CD 46))))");
    assertThat(described(clause)).isEqualTo("say SUBJECT:Ann Diop , 46 COMPLEMENT:We agree");
  }
}
