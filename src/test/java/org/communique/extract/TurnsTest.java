package org.communique.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.communique.extract.Dispatch.DIOP;
import static org.communique.extract.Dispatch.KOS;

import java.util.List;
import org.communique.entity.Entity;
import org.communique.fact.Fact;
import org.communique.text.Block;
import org.junit.jupiter.api.Test;

class TurnsTest {
  private static final String NAMED =
      "(S (NP (NNP Ann) (NNP Diop)) (VP (VBD met/meet) (NP (NNP Jan) (NNP Kos))))";
  private static final String LONG =
      "(S (NP (DT The) (NN road)) (VP (VBZ leads/lead) (PP (IN from) (NP (DT the) (NN port))) (PP (TO to) (NP (DT the) (JJ new) (NN bridge)))) (. .))";
  private static final String THANKS =
      "(S (NP (NNS Thanks)) (PP (IN for) (NP (DT all) (PRP$ your) (JJ good) (NNS questions) (IN on) (DT this) (NN day))))";

  private final Dispatch transcript =
      Dispatch.of(NAMED)
          .add(Block.Kind.SPEAKER, "(NP (NNP MINISTER) (NNP KÓS) (: :))")
          .add(Block.Kind.BODY, LONG)
          .add(Block.Kind.BODY, THANKS)
          .add(Block.Kind.BODY, "(S (NP (PRP It)) (VP (VBZ is/be) (ADJP (JJ new))))")
          .add(Block.Kind.SPEAKER, "(NP (NNP QUESTION) (: :))")
          .add(Block.Kind.BODY, LONG)
          .add(Block.Kind.SPEAKER, "(NP (NNP Ann) (NNP Diop) (: :))")
          .add(Block.Kind.BODY, LONG)
          .naming(DIOP, KOS);

  @Test
  void aTurnIsThatOfTheLastLabel() {
    assertThat(by(0)).isEmpty();
    assertThat(by(2)).containsExactly(KOS);
    assertThat(by(4)).containsExactly(KOS);
    assertThat(by(8)).containsExactly(DIOP);
  }

  @Test
  void whatIsAskedOrBrokenOffTellsNothing() {
    assertThat(telling("(S " + LONG + " (. ?))")).isFalse();
    assertThat(telling("(S " + LONG + " (: —))")).isFalse();
    assertThat(telling(LONG)).isTrue();
    assertThat(telling(LONG.replace(" (. .)", ""))).as("cut off").isFalse();
  }

  @Test
  void whoeverOnlyHandlesTheFloorTellsNothing() {
    String tree =
        "(S (INTJ (UH Hey) (NNP Ann)) (, ,) (NP (PRP I)) (VP (MD can) (VP (VB %s) (NP (PRP you)) (ADVP (RB quite) (RB well)) (ADVP (RB now)) (PP (IN on) (NP (DT this) (NN line))))) (. .))";
    assertThat(telling(tree.formatted("hear"))).isFalse();
    assertThat(telling(tree.formatted("help"))).isTrue();
    String hand =
        "(S (PP (IN With) (NP (DT that))) (, ,) (NP (PRP I)) (VP (MD will) (VP (VB %s) (NP (PRP it)) (PRT (RP over)) (PP (TO to) (NP (NP (DT the) (NN mayor)) (PP (IN of) (NP (DT the) (NN town))))))) (. .))";
    assertThat(telling(hand.formatted("hand"))).isFalse();
    assertThat(telling(hand.formatted("sell"))).isTrue();
  }

  private static boolean telling(String said) {
    Source source =
        Dispatch.of(NAMED)
            .add(Block.Kind.SPEAKER, "(NP (NNP MINISTER) (NNP KOS) (: :))")
            .add(Block.Kind.BODY, said)
            .naming(DIOP, KOS)
            .source();
    return source.issuer().turns().isTelling(source.text().sentences().get(2));
  }

  @Test
  void whatSomebodySaysThatHeThinksIsPartOfHisTurn() {
    String thinks =
        "(S (NP (PRP I)) (VP (VBP think/think) (SBAR (S (NP (DT the) (NN road)) (VP (VBZ leads/lead) (PP (TO to) (NP (DT the) (JJ new) (NN bridge))))))) (. .))";
    assertThat(
            Dispatch.of(NAMED)
                .add(Block.Kind.SPEAKER, "(NP (NNP MINISTER) (NNP KOS) (: :))")
                .add(Block.Kind.BODY, thinks)
                .naming(DIOP, KOS)
                .lines(Fact.Statement.class))
        .containsExactly("say | Jan Kos |");
  }

  @Test
  void whatIsToldOfTheMindOfOthersIsNoRemarkOfTheirs() {
    assertThat(toldOf("VBZ condemns/condemn")).containsExactly("complain | Jan Kos | Mali");
    assertThat(toldOf("VBD condemned/condemn"))
        .containsExactly("complain | Chad | Mali", "complain | Jan Kos | Mali");
  }

  private static List<String> toldOf(String verb) {
    return Dispatch.of(NAMED)
        .add(Block.Kind.SPEAKER, "(NP (NNP MINISTER) (NNP KOS) (: :))")
        .add(
            Block.Kind.BODY,
            "(S (PP (IN In) (NP (NNP Mopti))) (, ,) (NP (NNP Chad)) (VP (%s) (NP (NP (DT the) (JJ brutal) (NN raid)) (PP (IN on) (NP (DT the) (NN port))) (PP (IN by) (NP (NNP Mali))))) (. .))"
                .formatted(verb))
        .naming(DIOP, KOS, Dispatch.MALI, Dispatch.CHAD)
        .lines(Fact.Statement.class);
  }

  @Test
  void nobodyIsKnownToAsk() {
    assertThat(by(6)).isEmpty();
  }

  @Test
  void eachOfTwoSpeaksToTheOther() {
    Dispatch two =
        Dispatch.of(NAMED)
            .add(Block.Kind.SPEAKER, "(NP (NNP MINISTER) (NNP KOS) (: :))")
            .add(Block.Kind.BODY, LONG)
            .add(Block.Kind.SPEAKER, "(NP (NNP Ann) (NNP Diop) (: :))")
            .add(Block.Kind.BODY, LONG)
            .naming(DIOP, KOS);
    assertThat(listener(two, 2)).containsExactly(DIOP);
    assertThat(listener(two, 4)).containsExactly(KOS);
    assertThat(listener(two.titled("Jan Kos and Ann Diop Before Their Meeting"), 2))
        .containsExactly(DIOP);
    assertThat(listener(two.titled("Remarks by Jan Kos at a Dinner"), 2)).isEmpty();
    assertThat(listener(transcript, 2)).isEmpty();
  }

  @Test
  void whoSpeaksAloneSpeaksToTheGuestOfTheTitle() {
    Dispatch one =
        Dispatch.of(NAMED)
            .add(Block.Kind.SPEAKER, "(NP (NNP MINISTER) (NNP KOS) (: :))")
            .add(Block.Kind.BODY, LONG)
            .naming(DIOP, KOS);
    assertThat(listener(one, 2)).isEmpty();
    assertThat(listener(one.titled("Jan Kos and Ann Diop Before Their Meeting"), 2))
        .containsExactly(DIOP);
  }

  @Test
  void afterAQuestionNobodyKnownIsSpokenTo() {
    Dispatch asked =
        Dispatch.of(NAMED)
            .add(Block.Kind.SPEAKER, "(NP (NNP MINISTER) (NNP KOS) (: :))")
            .add(Block.Kind.BODY, LONG)
            .add(Block.Kind.SPEAKER, "(NP (NNP Ann) (NNP Diop) (: :))")
            .add(Block.Kind.BODY, LONG)
            .add(Block.Kind.SPEAKER, "(NP (NNP QUESTION) (: :))")
            .add(Block.Kind.BODY, LONG)
            .add(Block.Kind.SPEAKER, "(NP (NNP MINISTER) (NNP KOS) (: :))")
            .add(Block.Kind.BODY, LONG)
            .naming(DIOP, KOS);
    assertThat(listener(asked, 2)).containsExactly(DIOP);
    assertThat(listener(asked, 8)).isEmpty();
  }

  private static List<Entity> listener(Dispatch talk, int sentence) {
    Source source = talk.source();
    int at = source.text().sentences().get(sentence).span().start();
    return new Turns(source.text(), source.entities()).other(at);
  }

  @Test
  void courtesiesAndShortAnswersTellNothing() {
    assertThat(isTelling(2)).isTrue();
    assertThat(isTelling(3)).isFalse();
    assertThat(isTelling(4)).isFalse();
    assertThat(isTelling(6)).isFalse();
  }

  @Test
  void whatIsToldIsAStatementOfWhoSpeaks() {
    assertThat(transcript.lines(Fact.Statement.class))
        .containsExactly("say | Jan Kos |", "say | Ann Diop |");
  }

  @Test
  void whoGivesTheFloorTellsNothing() {
    assertThat(
            Dispatch.of(NAMED)
                .add(Block.Kind.SPEAKER, "(NP (NNP MINISTER) (NNP KOS) (: :))")
                .onOneLine(
                    "(S (ADVP (RB Now)) (, ,) (VP (VB lets) (VP (VB go) (ADVP (RB over)) (PP (TO to) (NP (NNP Ann))))))",
                    "(S (NP (PRP We)) (VP (VBP do) (RB not) (VP (VB have) (NP (DT any) (NNS updates/update)) (PP (IN on) (NP (DT the) (NN port))))))")
                .naming(DIOP, KOS)
                .lines(Fact.Statement.class))
        .isEmpty();
  }

  @Test
  void whoIsThankedByNobodyKnownSaysNothing() {
    assertThat(
            Dispatch.of(NAMED)
                .add(Block.Kind.SPEAKER, "(NP (NNP QUESTION) (: :))")
                .onOneLine(
                    "(S (NP (NNP Jan) (NNP Kos)) (, ,) (VP (VB thank) (NP (PRP you)) (PP (IN for) (NP (DT the) (JJ new) (NN port)))))")
                .naming(DIOP, KOS)
                .lines(Fact.Statement.class))
        .isEmpty();
  }

  private List<Entity> by(int sentence) {
    Source source = transcript.source();
    return source.issuer().turns().at(source.text().sentences().get(sentence).span().start());
  }

  private boolean isTelling(int sentence) {
    Source source = transcript.source();
    return source.issuer().turns().isTelling(source.text().sentences().get(sentence));
  }
}
