package org.communique.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.communique.extract.Dispatch.KOS;

import java.util.List;
import org.junit.jupiter.api.Test;

class OwnCommitmentsTest {
  private static final String OF =
      "(NP (NP %s (JJ firm) (NN commitment)) (PP (TO to) (NP (NN peace))))";

  @Test
  void whatIsOnesOwnOrOfOnesStateIsPromised() {
    assertThat(isOwn(OF.formatted("(PRP$ their)"))).isTrue();
    assertThat(isOwn(OF.formatted("(DT the) (NNP Togo)"))).isTrue();
  }

  @Test
  void whatOthersPromiseIsNot() {
    assertThat(isOwn(OF.formatted("(NNP Mali) (POS ’s)"))).isFalse();
    assertThat(isOwn("(NP (NP (PRP$ their) (NN view)) (PP (IN of) (NP (NN peace))))")).isFalse();
  }

  @Test
  void whatIsToldOfACommitmentIsNone() {
    assertThat(
            isOwn(
                "(S (NP (PRP$ our) (NN commitment) (TO to) (NN peace)) (VP (VBZ is/be) (JJ old)))"))
        .isFalse();
  }

  @Test
  void whatTheStateWillDoIsPromised() {
    String will = "(S (NP (NNP %s)) (VP (MD will) (VP (VB %s) (NP (DT the) (NNS towns)))))";
    assertThat(isOwn(will.formatted("Togo", "help"))).isTrue();
    assertThat(isOwn(will.formatted("Mali", "help"))).isFalse();
    assertThat(isOwn(will.formatted("Togo", "see"))).isFalse();
  }

  @Test
  void whatIsAnnouncedThatTheStateWillBeginIsPromised() {
    String share =
        "(S (NP (PRP I)) (VP (VBP am/be) (ADJP (JJ happy) (S (VP (TO to) (VP (VB share/share) (NP (NN today)) (SBAR (IN that) (S (NP (NNP %s)) (, ,) (PP (IN with) (NP (NNS friends/friend))) (, ,) (VP (MD will) (VP (VB begin/begin) (S (VP (VBG giving/give) (NP (NNS boats/boat))))))))))))))";
    assertThat(isOwn(share.formatted("Togo"))).isTrue();
    assertThat(isOwn(share.formatted("Mali"))).isFalse();
  }

  private static boolean isOwn(String tree) {
    Source source = Dispatch.of(tree).source();
    return new OwnCommitments(source).isIn(source.text().sentences().get(0).span(), List.of(KOS));
  }
}
