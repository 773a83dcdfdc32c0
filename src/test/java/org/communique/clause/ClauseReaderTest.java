package org.communique.clause;

import static org.assertj.core.api.Assertions.assertThat;
import static org.communique.clause.ReadClauses.described;
import static org.communique.clause.ReadClauses.first;
import static org.communique.clause.ReadClauses.nouns;
import static org.communique.clause.ReadClauses.text;
import static org.communique.clause.ReadClauses.verbs;

import java.util.List;
import org.communique.clause.Clause.Link;
import org.communique.clause.Clause.Tense;
import org.junit.jupiter.api.Test;

class ClauseReaderTest {

  @Test
  void anActiveVerbHasSubjectAndObject() {
    Clause clause = first("(S (NP (NNP Kenya)) (VP (VBD praised/praise) (NP (NNP Ghana))))");
    assertThat(described(clause)).isEqualTo("praise SUBJECT:Kenya OBJECT:Ghana");
    assertThat(clause.form().tense()).isEqualTo(Tense.PAST);
  }

  @Test
  void whatSomebodyIsNotIsDenied() {
    assertThat(first("(S (NP (NNP Kenya)) (VP (VBZ is/be) (RB not) (ADJP (JJ ready))))").form())
        .extracting(Clause.Form::negated)
        .isEqualTo(true);
  }

  @Test
  void joinedInfinitivesAreInfinitives() {
    List<Clause> clauses =
        verbs(
            "(S (NP (NNP Kenya)) (VP (VBD urged/urge) (S (NP (NNS pilots/pilot)) (VP (VP (TO to) (VP (VB stay/stay))) (CC and) (VP (TO to) (VP (VB wait/wait)))))))");
    assertThat(clauses)
        .extracting(Clause::link)
        .containsExactly(Link.ROOT, Link.INFINITIVE, Link.INFINITIVE);
    assertThat(described(clauses.get(0))).contains("OBJECT:pilots");
  }

  @Test
  void aPassiveIsReadByMeaning() {
    Clause clause =
        first(
            "(S (NP (DT The) (NNS boats)) (VP (VBD were/be) (VP (VBN seized/seize) (PP (IN by) (NP (NNP Libya))))))");
    assertThat(described(clause)).isEqualTo("seize OBJECT:The boats SUBJECT:Libya");
    assertThat(clause.form().passive()).isTrue();
  }

  @Test
  void conjunctsShareTheSubject() {
    List<Clause> clauses =
        verbs("(S (NP (PRP They)) (VP (VP (VBD met/meet)) (CC and) (VP (VBD agreed/agree))))");
    assertThat(clauses.stream().map(ReadClauses::described))
        .containsExactly("meet SUBJECT:They", "agree SUBJECT:They");
  }

  @Test
  void aBareParticipleHasTheAuxiliaryOfTheFirstConjunct() {
    List<Clause> clauses =
        verbs(
            "(S (NP (NNP Ceuta)) (VP (VP (VBZ is/be) (VP (VBN claimed/claim) (PP (IN by) (NP (NNP Morocco))))) (CC and) (VP (VBN held/hold) (PP (IN by) (NP (NNP Spain))))))");
    assertThat(described(clauses.get(1))).isEqualTo("hold OBJECT:Ceuta SUBJECT:Spain");
  }

  @Test
  void anInfinitiveTakesTheSubjectOfTheVerbAboveIt() {
    List<Clause> clauses =
        verbs("(S (NP (NNP Togo)) (VP (VBD agreed/agree) (S (VP (TO to) (VP (VB pay))))))");
    assertThat(described(clauses.get(1))).isEqualTo("pay SUBJECT:Togo");
    assertThat(clauses.get(1).link()).isEqualTo(Link.INFINITIVE);
  }

  @Test
  void anInfinitiveTakesTheObjectOfAVerbOfUrging() {
    List<Clause> clauses =
        verbs(
            "(S (NP (NNP Togo)) (VP (VBD urged/urge) (NP (NNP Benin)) (S (VP (TO to) (VP (VB pay))))))");
    assertThat(described(clauses.get(1))).isEqualTo("pay SUBJECT:Benin");
  }

  @Test
  void whoeverVisitsToDoSomethingDoesIt() {
    List<Clause> clauses =
        verbs(
            "(S (NP (NNP Togo)) (VP (VBD used/use) (NP (NNP Benin)) (S (VP (TO to) (VP (VB pay))))))");
    assertThat(described(clauses.get(1))).isEqualTo("pay SUBJECT:Togo");
  }

  @Test
  void whoeverIsAccusedOfAGerundDoesWhatItSays() {
    List<Clause> clauses =
        verbs(
            "(S (NP (NNP Togo)) (VP (VBD accused/accuse) (NP (NNP Benin)) (PP (IN of) (S (VP (VBG spying/spy)))) (, ,) (NP (NP (DT a) (NN charge)) (SBAR (IN that) (S (NP (PRP it)) (VP (VBD denied/deny)))))))");
    assertThat(described(clauses.get(0)))
        .startsWith("accuse SUBJECT:Togo OBJECT:Benin PREPOSITION:spying");
    assertThat(described(clauses.get(1))).isEqualTo("spy SUBJECT:Benin");
  }

  @Test
  void whatIsDoneByAGerundTheSubjectDoes() {
    List<Clause> clauses =
        verbs(
            "(S (NP (NNP Togo)) (VP (VBD surprised/surprise) (NP (NNP Benin)) (PP (IN by) (S (VP (VBG agreeing/agree))))))");
    assertThat(described(clauses.get(1))).isEqualTo("agree SUBJECT:Togo");
  }

  @Test
  void whoeverIsCalledOnDoesWhatTheInfinitiveSays() {
    List<Clause> clauses =
        verbs(
            "(S (NP (NNP Togo)) (VP (VBD called/call) (PP (IN on) (NP (NNP Benin))) (S (VP (TO to) (VP (VB pay))))))");
    assertThat(described(clauses.get(1))).isEqualTo("pay SUBJECT:Benin");
  }

  @Test
  void aSubjectHungOnThePhraseInFrontIsFound() {
    Clause clause =
        first(
            "(S (PP (IN After) (NP (NP (DT the) (NN vote)) (, ,) (NP (NNP Togo)))) (VP (VBD blamed/blame) (NP (NNP Benin))))");
    assertThat(described(clause)).startsWith("blame SUBJECT:Togo OBJECT:Benin");
  }

  @Test
  void anIngFormRightBehindTheVerbCompletesIt() {
    List<Clause> clauses =
        verbs(
            "(S (NP (NNP Togo)) (VP (VBD denied/deny) (S (VP (VBG sending/send) (NP (NNS arms))))))");
    assertThat(described(clauses.get(0))).isEqualTo("deny SUBJECT:Togo COMPLEMENT:sending arms");
    assertThat(described(clauses.get(1))).isEqualTo("send SUBJECT:Togo OBJECT:arms");
  }

  @Test
  void aSmallClauseGivesAnObjectAndWhatIsSaidOfIt() {
    Clause clause =
        first(
            "(S (NP (NNP Togo)) (VP (VBD called/call) (S (NP (DT the) (NN vote)) (ADJP (JJ illegal)))))");
    assertThat(described(clause))
        .isEqualTo(
            "call SUBJECT:Togo OBJECT:the vote PREDICATIVE:illegal COMPLEMENT:the vote illegal");
  }

  @Test
  void negationAndModalsAreKept() {
    Clause clause =
        first("(S (NP (NNP Mali)) (VP (MD will) (RB not) (VP (VB sign) (NP (DT the) (NN pact)))))");
    assertThat(clause.form().negated()).isTrue();
    assertThat(clause.form().modal()).isEqualTo("will");
  }

  @Test
  void aFiniteBeWithAnInfinitiveIsAFuture() {
    Clause clause = first("(S (NP (PRP They)) (VP (VBP are/be) (S (VP (TO to) (VP (VB meet))))))");
    assertThat(clause.lemma()).isEqualTo("be");
    Clause chained = first("(S (NP (PRP They)) (VP (VBP are/be) (VP (TO to) (VP (VB meet)))))");
    assertThat(chained.form().modal()).isEqualTo("be to");
  }

  @Test
  void aConditionIsMarked() {
    List<Clause> clauses =
        verbs(
            "(S (SBAR (IN If) (S (NP (NNP Mali)) (VP (VBZ signs/sign)))) (, ,) (NP (NNP Niger)) (VP (MD will) (VP (VB follow))))");
    assertThat(clauses.stream().filter(c -> c.lemma().equals("sign")).map(Clause::link))
        .containsExactly(Link.CONDITION);
  }

  @Test
  void aParticleBelongsToTheVerb() {
    assertThat(
            first("(S (NP (PRP They)) (VP (VBD set) (PRT (RP up)) (NP (DT a) (NN hotline))))")
                .lemma())
        .isEqualTo("set up");
  }

  @Test
  void aNounHasArgumentsLikeAVerb() {
    Clause noun =
        nouns(
            "(NP (NP (NP (NNP Spain) (POS 's)) (NN annexation)) (PP (IN of) (NP (NNP Ceuta))))",
            "annexation");
    assertThat(described(noun)).isEqualTo("annexation SUBJECT:Spain 's OBJECT:Ceuta");
  }

  @Test
  void phrasesInsideAnObjectCanBeAskedFor() {
    Clause clause =
        first(
            "(S (NP (NNP Peru)) (VP (VBD imposed/impose) (NP (NP (NNS sanctions/sanction)) (PP (IN on) (NP (NNP Chile))))))");
    assertThat(clause.after("on").map(t -> text(clause, t))).containsExactly("Chile");
  }

  @Test
  void whoAcceptsAnInvitationDoesWhatItIsFor() {
    Clause visit =
        verbs(
                "(S (NP (NNP Duarte)) (VP (VBD accepted/accept) (NP (DT an) (NN invitation) (S (VP (TO to) (VP (VB visit) (NP (NNP Oslo))))))))")
            .get(1);
    assertThat(described(visit)).isEqualTo("visit SUBJECT:Duarte OBJECT:Oslo");
  }

  @Test
  void aNamedSummitIsAPredicate() {
    Clause summit =
        nouns(
            "(S (NP (NP (DT the) (NNP Angola-Zambia) (NNP Summit)) (PP (IN in) (NP (NNP Luanda)))) (VP (VBD ended/end)))",
            "summit");
    assertThat(described(summit)).isEqualTo("summit MODIFIER:Angola-Zambia PREPOSITION:Luanda");
  }

  @Test
  void aParticleMayStandBehindTheObject() {
    Clause clause =
        first(
            "(S (NP (NNP Mali)) (VP (VBD turned/turn) (NP (DT the) (NN plan)) (ADVP (RB down))))");
    assertThat(described(clause)).isEqualTo("turn down SUBJECT:Mali OBJECT:the plan");
  }

  @Test
  void aGerundRightBehindItsVerbCompletesIt() {
    List<Clause> clauses =
        verbs("(S (NP (NNP Kenya)) (VP (VBZ denies/deny) (VP (VBG arming/arm) (NP (NNS gangs)))))");
    assertThat(clauses.get(0).first(Argument.Slot.COMPLEMENT)).isPresent();
    assertThat(described(clauses.get(1))).isEqualTo("arm SUBJECT:Kenya OBJECT:gangs");
  }

  @Test
  void aGerundBehindAVerbOfBeginningIsNoPreposition() {
    List<Clause> clauses =
        verbs(
            "(S (NP (NNP Mali)) (VP (VBZ has/have) (VP (VBN begun/begin) (PP (VBG withdrawing/withdraw) (NP (NNS troops))))))");
    assertThat(described(clauses.get(1))).isEqualTo("withdraw SUBJECT:Mali OBJECT:troops");
  }

  @Test
  void aVerbThatTakesNoClauseHasTheNounPhraseForItsObject() {
    Clause clause =
        first(
            "(S (NP (NNP Mali)) (VP (VBD launched/launch) (SBAR (S (NP (DT a) (NN suit)) (VP (VBZ says/say) (NP (NNP Chad)))))))");
    assertThat(clause.all(Argument.Slot.OBJECT).map(t -> text(clause, t)))
        .containsExactly("a suit");
  }

  @Test
  void anAsideInsideTheVerbPhraseIsReadAsWell() {
    List<Clause> clauses =
        verbs(
            "(S (NP (PRP He)) (VP (MD will) (VP (VB carry) (, ,) (PRN (S (NP (PRP$ his) (NN office)) (VP (VBD said/say)))) (, ,) (NP (DT a) (NN list)))))");
    assertThat(clauses.stream().map(Clause::lemma)).contains("say");
  }

  @Test
  void aSurnameIsNoMonth() {
    Clause clause =
        first(
            "(S (NP (NNP Theresa) (NNP May)) (VP (VBD met/meet) (NP (NNP Angela) (NNP Merkel))))");
    assertThat(described(clause)).isEqualTo("meet SUBJECT:Theresa May OBJECT:Angela Merkel");
  }

  @Test
  void aPassiveOfGivingKeepsItsSecondObject() {
    assertThat(
            described(
                first(
                    "(S (NP (NNP Togo)) (VP (VBD was/be) (VP (VBN granted/grant) (NP (NN asylum)) (PP (IN by) (NP (NNP Benin))))))")))
        .isEqualTo("grant RECIPIENT:Togo OBJECT:asylum SUBJECT:Benin");
    assertThat(
            described(
                first(
                    "(S (NP (NNP Togo)) (VP (VBD was/be) (VP (VBN elected/elect) (NP (NN chairman)))))")))
        .isEqualTo("elect OBJECT:Togo PREDICATIVE:chairman");
  }
}
