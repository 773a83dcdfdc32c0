package org.communique.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.communique.extract.Dispatch.DIOP;
import static org.communique.extract.Dispatch.KOS;

import java.util.List;
import org.communique.fact.Fact;
import org.communique.text.Block;
import org.junit.jupiter.api.Test;

class RemarksTest {
  private static final String NAMED =
      "(S (NP (NNP Ann) (NNP Diop)) (VP (VBD saw/see) (NP (NNP Jan) (NNP Kos))))";
  private static final String LONG =
      "(S (NP (DT The) (NN road)) (VP (VBZ leads/lead) (PP (IN from) (NP (DT the) (JJ old) (NN port))) (PP (TO to) (NP (DT the) (JJ new) (NN bridge)))) (. .))";
  private static final String TAKEN_UP =
      "(S (NP (DT This)) (VP (VBZ is/be) (NP (NP (DT the) (JJ first) (NN road)) (PP (IN through) (NP (DT the) (JJ high) (NNS mountains)))) (PP (IN of) (NP (DT the) (NN north)))) (. .))";
  private static final String DEMAND =
      "(S (NP (PRP They)) (VP (MD must) (VP (VB open) (NP (DT the) (NN road)) (PP (IN to) (NP (DT all) (NNS drivers))) (PP (IN from) (NP (DT the) (NN south))))) (. .))";

  @Test
  void whatTakesUpARemarkIsPartOfIt() {
    assertThat(said(LONG, TAKEN_UP)).containsExactly("say | Jan Kos |");
  }

  @Test
  void aPointOfItsOwnIsARemarkOfItsOwn() {
    assertThat(said(LONG, LONG.replace("road", "rail"))).hasSize(2);
  }

  @Test
  void whatHasNoVerbIsNoRemark() {
    String call = LONG.replace("VBZ leads/lead", "VBG leading/lead");
    assertThat(said(LONG, call)).containsExactly("say | Jan Kos |");
    assertThat(said(call, LONG)).containsExactly("say | Jan Kos |");
  }

  @Test
  void aDemandIsARemarkOfItsOwn() {
    assertThat(said(LONG, DEMAND)).containsExactly("say | Jan Kos |", "demand | Jan Kos |");
  }

  @Test
  void whatStandsBehindASemicolonIsPartOfTheSentence() {
    String list = LONG.replace("(. .)", "(: ;)");
    assertThat(
            said(
                list,
                "(NP (NP (DT the) (JJ new) (NN rail)) (PP (IN to) (NP (DT the) (NN sea))) (. .))"))
        .containsExactly("say | Jan Kos |");
    assertThat(said(list, LONG.replace("road", "rail"))).containsExactly("say | Jan Kos |");
  }

  @Test
  void whoIsThankedBehindASemicolonIsThankedToo() {
    String thanks =
        "(S (NP (PRP We)) (VP (VBP thank/thank) (NP (NNP Mali)) (PP (IN for) (NP (PRP$ its) (JJ old) (NNS boats/boat)))) (: ;))";
    String more =
        "(NP (NP (NNP Chad)) (PP (IN for) (NP (PRP$ its) (JJ long) (NN work) (PP (IN on) (NP (DT the) (NN harbour))))))";
    assertThat(
            Dispatch.of(NAMED)
                .add(Block.Kind.SPEAKER, "(NP (NNP MINISTER) (NNP KOS) (: :))")
                .onOneLine(thanks, more)
                .naming(DIOP, KOS, Dispatch.MALI, Dispatch.CHAD)
                .lines(Fact.Statement.class))
        .containsExactly("praise | Jan Kos | Mali; Chad");
  }

  @Test
  void whatIsOnlyMentionedIsNotDone() {
    String urge =
        "(S (NP (PRP we)) (VP (VBP urge/urge) (NP (NNP Mali)) (S (VP (TO to) (VP (VB wait/wait))))))";
    String told = urge.replaceFirst("we", "We").replaceFirst("\\)$", " (. .))");
    assertThat(said(LONG, told)).contains("demand | Jan Kos | Mali");
    assertThat(
            said(LONG, LONG.replace(") (. .)", " (SBAR (WHADVP (WRB when)) " + urge + ")) (. .)")))
        .noneMatch(l -> l.startsWith("demand"));
  }

  @Test
  void aWordBetweenMarksMakesAQuotation() {
    assertThat(quoted("old port")).containsExactly(true);
    assertThat(quoted("sea")).containsExactly(false);
  }

  private static List<Boolean> quoted(String words) {
    return Dispatch.of(NAMED)
        .add(Block.Kind.SPEAKER, "(NP (NNP MINISTER) (NNP KOS) (: :))")
        .add(Block.Kind.BODY, LONG)
        .naming(DIOP, KOS)
        .quoting(words)
        .facts()
        .stream()
        .filter(Fact.Statement.class::isInstance)
        .map(f -> ((Fact.Statement) f).quoted())
        .toList();
  }

  private static List<String> said(String first, String second) {
    return Dispatch.of(NAMED)
        .add(Block.Kind.SPEAKER, "(NP (NNP MINISTER) (NNP KOS) (: :))")
        .onOneLine(first, second)
        .naming(DIOP, KOS, Dispatch.MALI, Dispatch.CHAD)
        .lines(Fact.Statement.class);
  }
}
