package org.communique.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.communique.entity.Entity;
import org.communique.fact.Fact;
import org.communique.fact.Fact.Agreement.Stage;
import org.junit.jupiter.api.Test;

class InstrumentsTest {
  @Test
  void aTreatyWhoseSigningIsToComeIsProposed() {
    assertThat(stages(signing("upcoming"))).containsExactly(Stage.PROPOSED);
    assertThat(stages(signing("solemn"))).containsExactly(Stage.SIGNED);
  }

  @Test
  void oneThatSomebodyWillSignIsToo() {
    assertThat(
            stages(
                "(S (NP (NNP Mali) (CC and) (NNP Chad)) (VP (MD would) (VP (VB sign) (NP (DT the) (NNP Lake) (NNP Treaty)))))"))
        .containsExactly(Stage.PROPOSED);
  }

  @Test
  void whatIsStillNegotiatedIsNotInForce() {
    assertThat(
            stages(
                "(S (NP (NNP Mali) (CC and) (NNP Chad)) (VP (VBD praised/praise) (NP (DT the) (NNP Lake) (NNP Treaty) (NNS negotiations/negotiation))))"))
        .containsExactly(Stage.NEGOTIATING);
  }

  @Test
  void whoeverCitesAConventionNeedNotHaveJoinedIt() {
    assertThat(parties("cites/cite")).isEmpty();
    assertThat(parties("ratified/ratify")).containsExactly("Mali");
  }

  @Test
  void whatAStateGivesItselfIsALaw() {
    assertThat(Instruments.isLaw("Lake Protection Act")).isTrue();
    assertThat(Instruments.isLaw("Presidential Memorandum on Lakes")).isTrue();
    assertThat(Instruments.isLaw("Lake Treaty")).isFalse();
  }

  @Test
  void aYearBeforeTheNameIsItsDate() {
    Source source =
        Dispatch.of(
                "(S (NP (NNP Mali) (CC and) (NNP Chad)) (VP (VBP keep/keep) (NP (DT the) (CD 1951) (NNP Lake) (NNP Treaty))))")
            .treaty("Lake Treaty")
            .source();
    assertThat(new Instruments(source, new Actors(source)).read(source.text().sentences().get(0)))
        .extracting(a -> a.date().map(Object::toString).orElse(""))
        .containsExactly("1951");
  }

  @Test
  void whoSpeaksOfOneInAReleaseMakesItNotThatOfOthersBesideIt() {
    Dispatch told =
        Dispatch.of(
            "(S (NP (DT The) (NNS talks/talk)) (VP (VBD covered/cover) (NP (NNP Mali)) (, ,) (NP (NNP Chad)) (CC and) (NP (DT the) (NNP Lake) (NNP Treaty))))");
    assertThat(treaties(told)).hasSize(1);
    assertThat(treaties(told.by("Department of State"))).isEmpty();
  }

  @Test
  void whoeverMentionsATreatyInAReleaseIsNotSaidToHaveIt() {
    String tree =
        "(S (NP (NNP Mali) (CC and) (NNP Chad)) (VP (VBD %s) (NP (DT the) (NNP Lake) (NNP Treaty))))";
    assertThat(
            treaties(
                Dispatch.of(tree.formatted("praised/praise"))
                    .treaty("Lake Treaty")
                    .by("Department of State")))
        .isEmpty();
    assertThat(
            treaties(
                Dispatch.of(tree.formatted("signed/sign"))
                    .treaty("Lake Treaty")
                    .by("Department of State")))
        .isNotEmpty();
  }

  private static List<Fact.Agreement> treaties(Dispatch dispatch) {
    Source source = dispatch.treaty("Lake Treaty").source();
    return new Instruments(source, new Actors(source)).read(source.text().sentences().get(0));
  }

  private static String signing(String how) {
    return "(S (NP (NP (DT The) (JJ %s) (NN signing)) (PP (IN of) (NP (DT the) (NNP Lake) (NNP Treaty))) (PP (IN by) (NP (NNP Mali) (CC and) (NNP Chad)))) (VP (VBD drew/draw) (NP (NNS crowds/crowd))))"
        .formatted(how);
  }

  private static List<String> parties(String verb) {
    Source source =
        Dispatch.of(
                "(S (NP (NNP Mali)) (VP (VBZ %s) (NP (DT the) (NNP Lake) (NNP Convention))))"
                    .formatted(verb))
            .treaty("Lake Convention")
            .source();
    return new Instruments(source, new Actors(source))
        .read(source.text().sentences().get(0)).stream()
            .flatMap(a -> a.parties().stream())
            .map(Entity::name)
            .toList();
  }

  /** The stages that are read from the names of treaties alone, without rules. */
  private static List<Stage> stages(String tree) {
    Source source = Dispatch.of(tree).treaty("Lake Treaty").source();
    return new Instruments(source, new Actors(source))
        .read(source.text().sentences().get(0)).stream().map(Fact.Agreement::stage).toList();
  }
}
