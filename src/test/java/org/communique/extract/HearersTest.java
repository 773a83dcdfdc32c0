package org.communique.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.communique.extract.Dispatch.CHAD;
import static org.communique.extract.Dispatch.DIOP;
import static org.communique.extract.Dispatch.KOS;
import static org.communique.extract.Dispatch.MALI;

import java.util.List;
import java.util.Optional;
import org.communique.entity.Entity;
import org.communique.fact.Fact.Statement.Kind;
import org.communique.text.Block;
import org.junit.jupiter.api.Test;

class HearersTest {
  private static final String COUNT =
      "(S (NP (PRP You)) (VP (MD can) (VP (VB count/count) (PP (IN on) (NP (PRP us))))))";
  private static final String ALL =
      "(S (NP (PRP We)) (VP (VBP see/see) (NP (DT all) (IN of) (PRP you))))";

  @Test
  void youIsTheOtherInATalkOfTwo() {
    assertThat(hearers(talk(COUNT), List.of(), Kind.SAY)).containsExactly(DIOP);
    assertThat(hearers(talk(COUNT), List.of(CHAD), Kind.PRAISE)).containsExactly(DIOP);
    assertThat(hearers(talk(COUNT), List.of(MALI), Kind.DEMAND)).containsExactly(MALI);
  }

  @Test
  void allOfYouIsNobodyInParticular() {
    assertThat(hearers(talk(ALL), List.of(), Kind.SAY)).isEmpty();
  }

  @Test
  void praiseIsForTheOnlyStateThatItSpeaksOf() {
    String friend =
        "(S (NP (DT The) (NN lake)) (VP (VBZ shows/show) (NP (NNP Mali) (POS ’s) (NN friendship))))";
    assertThat(hearers(friend, Kind.PRAISE)).containsExactly(MALI);
    assertThat(hearers(friend, Kind.SAY)).isEmpty();
    assertThat(hearers(friend.replace("Mali", "Togo"), Kind.PRAISE)).isEmpty();
  }

  @Test
  void elsePraiseIsForTheStateThatIsCongratulatedOnItsDay() {
    String ties = "(S (NP (PRP We)) (VP (VBP value/value) (NP (PRP$ our) (NN friendship))))";
    String there = "(S (NP (NNP Mali)) (VP (VBZ sees/see) (NP (NNP Togo))))";
    Dispatch message = Dispatch.of(ties, there).titled("Mali National Day");
    assertThat(hearers(message, Kind.PRAISE)).containsExactly(MALI);
    assertThat(hearers(message, Kind.SAY)).isEmpty();
    assertThat(hearers(message.titled("Meeting with Mali"), Kind.PRAISE)).isEmpty();
    assertThat(hearers(message.titled("Togo National Day"), Kind.PRAISE)).isEmpty();
  }

  @Test
  void whatTheLeadersOfAStateMustDoIsDemandedOfIt() {
    Entity leaders = new Entity.Group("leaders", Optional.of(MALI));
    String must =
        "(S (NP (DT The) (NNS leaders)) (VP (MD must) (VP (VB open/open) (NP (DT the) (NN port)))))";
    String need =
        "(S (NP (PRP We)) (VP (VBP see/see) (NP (DT the) (NN need)) (PP (IN for) (NP (DT the) (NNS leaders))) (S (VP (TO to) (VP (VB wait/wait))))))";
    for (String words : List.of(must, need)) {
      assertThat(hearers(Dispatch.of(words).describing("leaders", leaders), Kind.DEMAND))
          .containsExactly(MALI);
    }
  }

  @Test
  void allWhoAreThankedTogetherArePraised() {
    String thanks =
        "(S (NP (PRP We)) (VP (VBP thank/thank) (NP (NNP Mali) (CC and) (NNP Chad)) (PP (IN for) (NP (NN help)))))";
    assertThat(hearers(thanks, Kind.PRAISE)).containsExactly(MALI, CHAD);
    assertThat(hearers(thanks.replace("and", "despite"), Kind.PRAISE)).containsExactly(MALI);
  }

  @Test
  void whoseRaidIsNamedIsComplainedOf() {
    String raid =
        "(S (NP (NP (NNP Mali) (POS ’s)) (JJ brutal) (NN %s)) (VP (VBZ is/be) (NP (DT an) (NN outrage))))";
    assertThat(hearers(raid.formatted("raid"), Kind.COMPLAIN)).containsExactly(MALI);
    assertThat(hearers(raid.formatted("harbour"), Kind.COMPLAIN)).isEmpty();
  }

  @Test
  void whoHasDoneItIsComplainedOf() {
    String by =
        "(S (NP (NP (DT The) (JJ recent) (NN raid)) (PP (IN %s) (NP (NNP Mali)))) (VP (VBZ is/be) (NP (DT an) (NN outrage))))";
    assertThat(hearers(by.formatted("by"), Kind.COMPLAIN)).containsExactly(MALI);
    assertThat(hearers(by.formatted("near"), Kind.COMPLAIN)).isEmpty();
    assertThat(hearers(by.formatted("by").replace("The", "Despite"), Kind.COMPLAIN)).isEmpty();
  }

  @Test
  void whoIsPraisedBesidesIsPraisedToo() {
    String besides =
        "(S (NP (PRP We)) (VP (VBP praise/praise) (NP (NP (NNP Mali)) (CONJP (RB as) (RB well) (IN as)) (NP (NNP Chad))) (PP (IN %s) (NP (PRP$ its) (NN role)))))";
    assertThat(named(besides.formatted("for"), Kind.PRAISE)).containsExactly(MALI, CHAD);
    assertThat(named(besides.formatted("against"), Kind.PRAISE)).containsExactly(MALI);
    assertThat(named(besides.formatted("for"), Kind.SAY)).containsExactly(MALI);
    String thanks =
        "(S (NP (PRP We)) (VP (VP (VBP see/see) (NP (NNP Mali))) (CC and) (VP (VBP thank/thank) (NP (NNP Chad)))))";
    assertThat(named(thanks, Kind.PRAISE)).containsExactly(MALI, CHAD);
  }

  @Test
  void youInAMessageIsTheStateThatItCongratulates() {
    String with = "(S (NP (PRP We)) (VP (VBP stand/stand) (PP (IN with) (NP (PRP you)))))";
    String there = "(S (NP (NNP Mali)) (VP (VBZ sees/see) (NP (NNP Togo))))";
    Dispatch message = Dispatch.of(with, there);
    assertThat(hearers(message.titled("Mali National Day"), Kind.PROMISE)).containsExactly(MALI);
    assertThat(hearers(message.titled("Meeting with Mali"), Kind.PROMISE)).isEmpty();
  }

  @Test
  void whoseWarIsNamedIsNotPraised() {
    String war =
        "(S (NP (DT The) (NN help)) (VP (VBZ goes/go) (PP (IN beyond) (NP (NNP Mali) (POS ’s) (NN war)))))";
    assertThat(hearers(war, Kind.PRAISE)).isEmpty();
  }

  @Test
  void whoMustDoSomethingIsAskedToDoIt() {
    String must = "(S (NP (NNP Mali)) (VP (MD must) (VP (VB %s) (NP (DT the) (NN port)))))";
    assertThat(hearers(must.formatted("open"), Kind.DEMAND)).containsExactly(MALI);
    assertThat(hearers(must.formatted("have"), Kind.DEMAND)).isEmpty();
  }

  private static List<Entity> hearers(String tree, Kind kind) {
    return hearers(Dispatch.of(tree), kind);
  }

  private static List<Entity> hearers(Dispatch dispatch, Kind kind) {
    Source source = dispatch.source();
    return new Hearers(source)
        .of(List.of(), source.text().sentences().get(0).span(), kind, List.of(KOS));
  }

  /** Who hears it where the verb names Mali. */
  private static List<Entity> named(String tree, Kind kind) {
    Source source = Dispatch.of(tree).source();
    return new Hearers(source)
        .of(List.of(MALI), source.text().sentences().get(0).span(), kind, List.of(KOS));
  }

  private static Dispatch talk(String said) {
    return Dispatch.of()
        .add(Block.Kind.SPEAKER, "(NP (NNP Jan) (NNP Kos) (: :))")
        .add(Block.Kind.BODY, said)
        .add(Block.Kind.SPEAKER, "(NP (NNP Ann) (NNP Diop) (: :))")
        .add(Block.Kind.BODY, said)
        .naming(DIOP, KOS, MALI, CHAD);
  }

  private static List<Entity> hearers(Dispatch talk, List<Entity> named, Kind kind) {
    Source source = talk.source();
    return new Hearers(source)
        .of(named, source.text().sentences().get(1).span(), kind, List.of(KOS));
  }
}
