package org.communique.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.communique.entity.Entity;
import org.communique.fact.Fact;
import org.junit.jupiter.api.Test;

class StatementsTest {
  @Test
  void whatSomebodyWillSayIsYetToBeSaid() {
    assertThat(
            statements(
                "(S (NP (NNP Ann) (NNP Diop)) (VP (MD will) (VP (VB stress) (NP (NP (DT the) (NN need)) (PP (IN for) (NP (NN trade)))))))"))
        .isEmpty();
  }

  @Test
  void whatSomebodySaidIsSaid() {
    assertThat(
            statements(
                "(S (NP (NNP Ann) (NNP Diop)) (VP (VBD stressed/stress) (NP (NP (DT the) (NN need)) (PP (IN for) (NP (NN trade))))))"))
        .containsExactly("say | Ann Diop |");
  }

  @Test
  void whatWeWillSayIsSaidBySayingSo() {
    assertThat(
            Dispatch.of(
                    "(S (NP (PRP We)) (VP (MD will) (VP (VB stress) (NP (NP (DT the) (NN need)) (PP (IN for) (NP (NN trade)))))))",
                    "(S (NP (NNP Togo)) (VP (VBZ thrives/thrive)))")
                .by("Government of Togo")
                .lines(Fact.Statement.class))
        .containsExactly("say | Togo |");
  }

  @Test
  void whatAMeetingIsForIsYetToBeSaid() {
    assertThat(
            statements(
                "(S (NP (NNP Ann) (NNP Diop)) (VP (VBD used/use) (NP (DT the) (NN visit)) (S (VP (TO to) (VP (VB warn) (NP (NNP Togo)) (PP (IN of) (NP (DT a) (JJ new) (NN war))))))))"))
        .isEmpty();
  }

  @Test
  void whoWishesToThankThanks() {
    assertThat(
            statements(
                "(S (NP (NNP Ann) (NNP Diop)) (VP (VBD wished/wish) (S (VP (TO to) (VP (VB thank) (NP (NNP Togo)) (PP (IN for) (NP (PRP$ its) (NN help))))))))"))
        .containsExactly("praise | Ann Diop | Togo");
  }

  @Test
  void whatSomebodyTravelsToDiscussIsNotSaid() {
    assertThat(
            statements(
                "(S (NP (NNP Ann) (NNP Diop)) (VP (VBD travelled/travel) (S (VP (TO to) (VP (VB discuss) (NP (DT the) (JJ old) (NN border)))))))"))
        .isEmpty();
  }

  @Test
  void norWhereTheInfinitiveIsHungOnANoun() {
    assertThat(
            statements(
                "(S (NP (NNP Ann) (NNP Diop)) (VP (VBD received/receive) (NP (NP (DT a) (NN guest)) (SBAR (S (VP (TO to) (VP (VB discuss) (NP (DT the) (JJ old) (NN border)))))))))"))
        .isEmpty();
  }

  @Test
  void theyAreThoseWhoMet() {
    assertThat(
            Dispatch.of(
                    "(S (NP (NNP Ann) (NNP Diop)) (VP (VBD met/meet) (PP (IN with) (NP (NNP Jan) (NNP Kos)))))",
                    "(S (NP (PRP They)) (VP (VBD stressed/stress) (NP (NP (DT the) (NN need)) (PP (IN for) (NP (NN trade))))))")
                .lines(Fact.Statement.class))
        .containsExactly("say | Ann Diop; Jan Kos |");
  }

  @Test
  void theyAreNotThoseByWhomSomethingWasDone() {
    assertThat(
            Dispatch.of(
                    "(S (NP (NP (NNP Ann) (NNP Diop)) (CC and) (NP (NNP Jan) (NNP Kos))) (VP (VBD saw/see) (NP (NP (DT the) (NN plan)) (VP (VBN approved/approve) (PP (IN by) (NP (NP (NNP Eva) (NNP Lund)) (CC and) (NP (NNP Max) (NNP Bohr))))))))",
                    "(S (NP (PRP They)) (VP (VBD stressed/stress) (NP (NP (DT the) (NN need)) (PP (IN for) (NP (NN trade))))))")
                .naming(Dispatch.minister("Eva Lund", Dispatch.MALI))
                .naming(Dispatch.minister("Max Bohr", Dispatch.MALI))
                .lines(Fact.Statement.class))
        .containsExactly("say | Ann Diop; Jan Kos |");
  }

  @Test
  void aViewThatSomebodySpeaksOfIsPartOfWhatIsSaid() {
    assertThat(
            statements(
                "(S (NP (NNP Ann) (NNP Diop)) (VP (VBD said/say) (SBAR (IN that) (S (NP (NNP Togo)) (VP (VBZ remains/remain) (ADJP (JJ grateful) (PP (TO to) (NP (NNP Mali)))))))))"))
        .containsExactly("praise | Ann Diop | Mali");
  }

  @Test
  void thePoliceSpeakForThemselves() {
    assertThat(
            Dispatch.of(
                    "(S (NP (NN Police/police)) (VP (VBD said/say) (SBAR (IN that) (S (NP (DT the) (NN port)) (VP (VBD was/be) (ADJP (JJ shut)) (PP (IN in) (NP (NNP Togo))))))))")
                .lines(Fact.Statement.class))
        .containsExactly("say | Police |");
  }

  @Test
  void theTwoAreThoseWhoMet() {
    assertThat(
            Dispatch.of(
                    "(S (NP (NNP Ann) (NNP Diop)) (VP (VBD met/meet) (PP (IN with) (NP (NNP Jan) (NNP Kos)))))",
                    "(S (NP (DT The) (CD two)) (VP (VBD stressed/stress) (NP (NP (DT the) (NN need)) (PP (IN for) (NP (NN trade))))))")
                .lines(Fact.Statement.class))
        .containsExactly("say | Ann Diop; Jan Kos |");
  }

  @Test
  void whoRefusesBesideAnotherActSaysNothing() {
    assertThat(
            statements(
                "(S (S (VP (VBG Refusing/refuse) (S (VP (TO to) (VP (VB yield/yield)))))) (, ,) (NP (NNP Ann) (NNP Diop)) (VP (VBD left/leave)))"))
        .isEmpty();
  }

  @Test
  void whoStressesItTellsNothing() {
    assertThat(
            statements(
                "(S (NP (NNP Ann) (NNP Diop)) (VP (VBD stressed/stress) (NP (PRP it)) (ADVP (RB again))))"))
        .isEmpty();
  }

  @Test
  void twoPostsOfWhichOneIsUnknownAreThoseWhoMet() {
    assertThat(
            Dispatch.of(
                    "(S (NP (NNP Ann) (NNP Diop)) (VP (VBD met/meet) (PP (IN with) (NP (NNP Jan) (NNP Kos)))))",
                    "(S (NP (NP (DT The) (NNP Envoy)) (CC and) (NP (NNP Chief))) (VP (VBD stressed/stress) (NP (NP (DT the) (NN need)) (PP (IN for) (NP (NN trade))))))")
                .describing("Envoy", new Entity.Group("Envoy", Optional.empty()))
                .describing("Chief", new Entity.Group("Chief", Optional.empty()))
                .lines(Fact.Statement.class))
        .containsExactly("say | Ann Diop; Jan Kos |");
  }

  @Test
  void whoIsNamedRightBeforeTheVerbSaysWhatIsQuotedBehindIt() {
    assertThat(
            Dispatch.of(
                    "(S (NP (NP (JJ Old) (NNP Mali) (NN writer)) (CC and) (NP (NN poet) (NNP Ann) (NNP Diop))) (VP (VBD wrote/write) (: :) (S (NP (DT The) (JJ new) (NN port)) (VP (VBZ is/be) (ADJP (JJ shut))))))")
                .quoting("The new port is shut")
                .lines(Fact.Statement.class))
        .containsExactly("say | Ann Diop |");
  }

  @Test
  void whoIsNamedBeforeAnAppositionSaysWhatIsQuoted() {
    assertThat(
            Dispatch.of(
                    "(S (NP (NNP Ann) (NNP Diop)) (PP (IN of) (NP (NNP Chad))) (, ,) (NP (DT an) (JJ old) (NN friend)) (, ,) (VP (VBD wrote/write)) (: :) (NP (DT The) (JJ new) (NN port) (VBZ is/be) (JJ shut)))")
                .quoting("The new port is shut")
                .lines(Fact.Statement.class))
        .containsExactly("say | Ann Diop |");
  }

  @Test
  void aMottoIsSaidByNobody() {
    assertThat(
            Dispatch.of(
                    "(S (PP (IN Under) (NP (NP (DT the) (NN theme)) (PP (IN of) (NP (CD one) (NN lake) (IN for) (DT all))))) (, ,) (NP (NNP Ann) (NNP Diop)) (VP (VBD opened/open) (NP (NP (DT the) (NN fair)) (SBAR (S (VP (VBG saying/say) (SBAR (S (NP (PRP it)) (VP (VBD was/be) (ADJP (JJ late)))))))))))")
                .quoting("one lake for all")
                .facts())
        .filteredOn(f -> f instanceof Fact.Statement said && said.quoted())
        .isEmpty();
  }

  @Test
  void aThingInFrontOfAClauseBelongsToWhatIsSaid() {
    assertThat(
            Dispatch.of(
                    "(S (NP (NNP Ann) (NNP Diop)) (VP (VBD described/describe) (NP (DT a) (JJ new) (NN port)) (SBAR (IN that) (S (NP (NNS ships/ship)) (VP (VBP like))))))")
                .facts())
        .filteredOn(Fact.Statement.class::isInstance)
        .extracting(f -> ((Fact.Statement) f).content())
        .containsExactly("described a new port that ships like");
  }

  @Test
  void whatIsCalledForBelongsToTheDemandWithItsPurpose() {
    assertThat(
            Dispatch.of(
                    "(S (NP (NNP Ann) (NNP Diop)) (VP (VBD called/call) (PP (IN for) (NP (DT a) (JJ new) (NN effort))) (S (VP (TO to) (VP (VB clear) (NP (DT the) (NN bay)))))))")
                .facts())
        .filteredOn(Fact.Statement.class::isInstance)
        .extracting(f -> ((Fact.Statement) f).content())
        .containsExactly("called for a new effort to clear the bay");
  }

  @Test
  void whatIsDemandedDoesNotNameWhomItIsDemandedOf() {
    assertThat(
            Dispatch.of(
                    "(S (NP (NNP Ann) (NNP Diop)) (VP (VBD urged/urge) (S (NP (NNP Togo)) (VP (TO to) (VP (VB clear) (NP (DT the) (NN bay)))))))")
                .facts())
        .filteredOn(Fact.Statement.class::isInstance)
        .extracting(f -> ((Fact.Statement) f).content())
        .containsExactly("to clear the bay");
  }

  @Test
  void whatExpertsEstimateIsNoDemand() {
    assertThat(
            statements(
                "(S (NP (NNP Ann) (NNP Diop)) (VP (VBD estimated/estimate) (SBAR (IN that) (S (NP (DT the) (NN bay)) (VP (MD must) (VP (VB be) (ADJP (JJ deep))))))))"))
        .containsExactly("say | Ann Diop |");
  }

  @Test
  void aSourceAtTheEndTellsTheWholeSentence() {
    assertThat(
            Dispatch.of(
                    "(S (NP (NNP Togo)) (VP (VBD began/begin) (NP (DT the) (NN search)) (PP (IN by) (S (VP (VBG hiring/hire) (NP (NNS boats/boat)) (, ,) (PP (VBG according/accord) (PP (TO to) (NP (NNP Ann) (NNP Diop)))))))))")
                .facts())
        .filteredOn(Fact.Statement.class::isInstance)
        .extracting(f -> ((Fact.Statement) f).content())
        .containsExactly("Togo began the search by hiring boats");
  }

  @Test
  void whatSomebodyHopesIsToldWithTheVerb() {
    assertThat(
            contents(
                "(S (NP (NNP Togo)) (VP (VBZ hopes/hope) (S (VP (TO to) (VP (VB open) (NP (DT the) (NN port)))))))"))
        .containsExactly("hopes to open the port");
  }

  @Test
  void whatSomebodyIsAccusedOfInOneWordIsToldWithTheVerb() {
    assertThat(
            contents(
                "(S (NP (NNP Togo)) (VP (VBD accused/accuse) (NP (NNP Chad)) (PP (IN of) (NP (NN weakness)))))"))
        .containsExactly("accused Chad of weakness");
  }

  @Test
  void aPresidentWithoutANameSpeaksForTheState() {
    assertThat(
            statements(
                "(S (NP (NP (NNP Togo) (POS 's)) (NN president)) (VP (VBD thanked/thank) (NP (NNP Chad))))"))
        .containsExactly("praise | Togo | Chad");
  }

  @Test
  void whatItsCitizensFeelIsNotSaid() {
    assertThat(
            Dispatch.of(
                    "(S (NP (PRP$ Its) (NNS citizens/citizen)) (VP (VBP are/be) (ADJP (JJ proud) (PP (IN of) (NP (NNP Togo))))))")
                .describing("citizens", new Entity.Group("citizens", Optional.empty()))
                .lines(Fact.Statement.class))
        .isEmpty();
  }

  @Test
  void shortSentencesBetweenTheSameMarksAreOneRemark() {
    assertThat(
            Dispatch.of("(S (NP (NNP Ann) (NNP Diop)) (VP (VBD wrote/write)) (: :))")
                .onOneLine(
                    "(S (NP (DT The) (JJ old) (NN road)) (VP (VBZ leads/lead) (PP (IN from) (NP (DT the) (NN port))) (PP (TO to) (NP (DT the) (NN bridge)))))",
                    "(S (NP (DT The) (JJ new) (NN rail)) (VP (VBZ leads/lead) (PP (IN from) (NP (DT the) (NN lake))) (PP (TO to) (NP (DT the) (NN town)))))")
                .quoting(
                    "The old road leads from the port to the bridge The new rail leads from the lake to the town")
                .lines(Fact.Statement.class))
        .containsExactly("say | Ann Diop |");
  }

  private static List<String> contents(String tree) {
    return Dispatch.of(tree).facts().stream()
        .filter(Fact.Statement.class::isInstance)
        .map(f -> ((Fact.Statement) f).content())
        .toList();
  }

  private static List<String> statements(String tree) {
    return Dispatch.of(tree).lines(Fact.Statement.class);
  }
}
