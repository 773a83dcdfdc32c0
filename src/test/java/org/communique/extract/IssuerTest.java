package org.communique.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.communique.extract.Dispatch.CHAD;
import static org.communique.extract.Dispatch.DIOP;
import static org.communique.extract.Dispatch.KOS;
import static org.communique.extract.Dispatch.MALI;
import static org.communique.extract.Dispatch.TOGO;

import org.communique.entity.Entity;
import org.communique.entity.Entity.Organization.Kind;
import org.communique.fact.Fact;
import org.communique.text.Block;
import org.junit.jupiter.api.Test;

class IssuerTest {
  private static final Entity BLOC = Dispatch.organization("Lake League", Kind.INTERNATIONAL);

  @Test
  void allWhoIssueAJointStatementSpeak() {
    Dispatch dispatch =
        Dispatch.of(
                released(
                    "(NP (DT the) (NNS ministers/minister) (IN of) (NNP Mali) (, ,) (NNP Chad) (, ,) (NNP Togo) (CC and) (NNP Niger))"))
            .naming(Dispatch.place("Niger", Entity.Place.Kind.COUNTRY));
    assertThat(dispatch.source().issuer().entities())
        .extracting(Entity::name)
        .containsExactly("Mali", "Chad", "Togo", "Niger");
  }

  @Test
  void whatTheyAreMembersOfDoesNot() {
    Dispatch dispatch =
        Dispatch.of(
            released(
                "(NP (NNP Mali) (CC and) (NNP Chad) (IN as) (NNS members/member) (IN of) (DT the) (NNS friends/friend) (IN of) (NNP Togo))"));
    assertThat(dispatch.source().issuer().entities()).containsExactly(MALI, CHAD);
  }

  @Test
  void whoIsNamedWithAnInitialDoesNotEndTheList() {
    Dispatch dispatch =
        Dispatch.of(
            released(
                "(NP (NNP Mali) (POS 's) (NNP Ann) (NNP J.) (NNP Lowe) (CC and) (NNP Chad) (IN on) (NNP Togo))"));
    assertThat(dispatch.source().issuer().entities()).containsExactly(MALI, CHAD);
  }

  @Test
  void norDoesWhatTheyMetAbout() {
    Dispatch dispatch =
        Dispatch.of(
            released(
                "(NP (NNP Mali) (CC and) (NNP Chad) (, ,) (WDT which) (VBD met/meet) (IN on) (NNP Togo))"));
    assertThat(dispatch.source().issuer().entities()).containsExactly(MALI, CHAD);
  }

  @Test
  void aBlocStandsForItsMembers() {
    Dispatch dispatch =
        Dispatch.of(
                released(
                    "(NP (DT the) (NNP Lake) (NNP League) (NNS ministers/minister) (IN of) (NNP Mali) (CC and) (NNP Chad))"))
            .naming(BLOC);
    assertThat(dispatch.source().issuer().entities()).containsExactly(BLOC);
  }

  @Test
  void aBlocNamedAmongOthersDoesNot() {
    Dispatch dispatch =
        Dispatch.of(
                released(
                    "(NP (DT the) (NNS ministers/minister) (IN of) (NNP Mali) (CC and) (DT the) (NNP Lake) (NNP League))"))
            .naming(BLOC);
    assertThat(dispatch.source().issuer().entities()).containsExactly(MALI, BLOC);
  }

  @Test
  void whoPresentThemselvesAreThoseWhoSpeakAllThrough() {
    String tree =
        "(S (NP (NP (PRP We)) (, ,) (NP (NP (DT the) (NNS ministers/minister)) (PP (IN of) (NP (NNP Mali) (, ,) (NNP Chad) (CC and) (NNP Togo)))) (, ,) (NP (CC and) (DT the) (NN envoy))) (VP (VBP condemn) (NP (DT the) (NN raid))))";
    assertThat(Dispatch.of(tree).lines(Fact.Statement.class))
        .containsExactly("complain | Mali; Chad; Togo |");
  }

  @Test
  void norDoesOneWithOthersBesideIt() {
    Dispatch dispatch =
        Dispatch.of(
                released(
                    "(NP (DT the) (NNP Lake) (NNP League) (CC and) (DT the) (NNS ministers/minister) (IN of) (NNP Mali) (CC and) (NNP Chad))"))
            .naming(BLOC);
    assertThat(dispatch.source().issuer().entities()).containsExactly(BLOC, MALI, CHAD);
  }

  @Test
  void whoHasMetMakesAJointStatement() {
    Dispatch dispatch =
        Dispatch.of(
                "(S (NP (NP (NNS Envoys/envoy)) (PP (IN of) (NP (NNP Mali) (CC and) (NNP Chad)))) (VP (VBD met/meet) (PP (IN in) (NP (NNP Togo)))))")
            .titled("Joint Statement on the Lake");
    assertThat(dispatch.source().issuer().entities()).containsExactly(MALI, CHAD);
  }

  @Test
  void elseWhoPublishedTheText() {
    Dispatch dispatch =
        Dispatch.of("(S (NP (NNP Togo)) (VP (VBZ thanks/thank) (NP (NNP Mali))))")
            .by("Government of Togo");
    assertThat(dispatch.source().issuer().entities()).containsExactly(TOGO);
  }

  @Test
  void whoMakesAnythingElseIsNoIssuer() {
    assertThat(
            Dispatch.of(
                    "(S (NP (NP (DT The) (NNS steps/step)) (VP (VBN made/make) (PP (IN by) (NP (NNP Mali))))) (VP (VBP help/help)))")
                .source()
                .issuer()
                .entities())
        .isEmpty();
  }

  @Test
  void inATranscriptWhoseTurnItIsSpeaks() {
    Dispatch dispatch =
        transcript(
            "(S (NP (PRP We)) (VP (VBP thank) (NP (NNP Chad) (CC and) (NNP Ann) (NNP Diop))))");
    Source source = dispatch.source();
    assertThat(source.issuer().meant(source.text().sentences().get(1).token(0)))
        .hasValueSatisfying(by -> assertThat(by).containsExactly(KOS));
  }

  @Test
  void whatIsOursIsNotTheSpeakers() {
    Dispatch dispatch =
        transcript("(S (NP (PRP$ Our) (NN trade)) (VP (VBZ grows/grow)))").by("Government of Chad");
    Source source = dispatch.source();
    assertThat(source.issuer().meant(source.text().sentences().get(1).token(0)))
        .hasValueSatisfying(by -> assertThat(by).containsExactly(CHAD));
  }

  @Test
  void releasesAndTranscriptsTellOfThemselves() {
    String tree = "(S (NP (NNP Mali)) (VP (VBD left/leave)))";
    assertThat(Dispatch.of(tree).by("Department of State").source().issuer().isTelling()).isTrue();
    assertThat(transcript(tree).source().issuer().isTelling()).isTrue();
    assertThat(Dispatch.of(tree).source().issuer().isTelling()).isFalse();
  }

  private static String released(String by) {
    return "(S (NP (DT This) (NN text)) (VP (VBD was/be) (VP (VBN released/release) (PP (IN by) %s))))"
        .formatted(by);
  }

  private static Dispatch transcript(String said) {
    return Dispatch.of()
        .add(Block.Kind.SPEAKER, "(NP (NNP MINISTER) (NNP KOS) (: :))")
        .add(Block.Kind.BODY, said)
        .add(Block.Kind.BODY, "(S (NP (NNP Jan) (NNP Kos)) (VP (VBD left/leave) (NP (NNP Chad))))")
        .naming(MALI, CHAD, TOGO, DIOP, KOS);
  }
}
