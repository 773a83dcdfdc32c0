package org.communique.nlp;

import static org.assertj.core.api.Assertions.assertThat;

import org.communique.text.Bracketed;
import org.communique.text.Sentence;
import org.communique.text.Tree;
import org.junit.jupiter.api.Test;

class MisreadClausesTest {
  @Test
  void thatBeforeADayIsItsArticle() {
    assertThat(
            mended(
                "(VP (VBD said/say) (NP (NP (DT a) (NN raid)) (SBAR (WHNP (WDT that)) (S (NP (NN day)) (VP (VBD failed/fail))))))"))
        .isEqualTo("(VP said (S (NP a raid) (NP that day) (VP failed)))");
  }

  @Test
  void otherRelativeClausesStay() {
    String boats =
        "(NP (NP (DT a) (NN raid)) (SBAR (WHNP (WDT that)) (S (NP (NNS boats/boat)) (VP (VBD met/meet)))))";
    assertThat(mended(boats))
        .isEqualTo("(NP (NP a raid) (SBAR (WHNP that) (S (NP boats) (VP met))))");
    String which =
        "(NP (NP (DT a) (NN raid)) (SBAR (WHNP (WDT which)) (S (NP (NN day)) (VP (VBD hid/hide)))))";
    assertThat(mended(which))
        .isEqualTo("(NP (NP a raid) (SBAR (WHNP which) (S (NP day) (VP hid))))");
  }

  @Test
  void aVerbOfSpeechWithoutConjunctionTurnsTheClauseRound() {
    assertThat(
            mended(
                "(TOP (S (NP (PRP It)) (VP (VP (VBZ is/be) (ADJP (JJ late))) (, ,) (VP (VBD argued/argue) (NP (DT the) (NN envoy)))) (. .)))"))
        .isEqualTo("(TOP (SINV (S (NP It) (VP is (ADJP late))) , (VP argued) (NP the envoy) .))");
  }

  @Test
  void otherVerbsAreJoined() {
    String bought =
        "(S (NP (PRP It)) (VP (VP (VBZ is/be) (ADJP (JJ late))) (, ,) (VP (VBD bought/buy) (NP (NNS boats/boat)))))";
    assertThat(mended(bought))
        .isEqualTo("(S (NP It) (VP (VP is (ADJP late)) , (VP bought (NP boats))))");
  }

  @Test
  void aVerbOfSpeechWithAConjunctionIsJoinedToo() {
    String argued =
        "(S (NP (PRP It)) (VP (VP (VBD came/come)) (CC and) (VP (VBD argued/argue) (NP (DT the) (NN case)))))";
    assertThat(mended(argued))
        .isEqualTo("(S (NP It) (VP (VP came) and (VP argued (NP the case))))");
  }

  @Test
  void aParticipleBehindACommaGoesWithTheFiniteVerb() {
    assertThat(
            mended(
                "(S (NP (NNP Togo)) (VP (VBD regretted/regret) (NP (DT a) (NN refusal) (S (VP (TO to) (VP (VB talk) (, ,) (S (VP (VBG blaming/blame) (NP (NNP Mali))))))))))"))
        .isEqualTo(
            "(S (NP Togo) (VP regretted (NP a refusal (S (VP to (VP talk)))) , (S (VP blaming (NP Mali)))))");
  }

  @Test
  void aParticipleWithoutACommaStaysWithTheInfinitive() {
    String tree =
        "(S (NP (NNP Togo)) (VP (VBD refused/refuse) (S (VP (TO to) (VP (VB keep) (S (VP (VBG talking/talk))))))))";
    assertThat(mended(tree))
        .isEqualTo("(S (NP Togo) (VP refused (S (VP to (VP keep (S (VP talking)))))))");
  }

  private static String mended(String bracketed) {
    Sentence sentence = Bracketed.sentence(bracketed);
    Tree tree = new MisreadClauses(i -> sentence.token(i).lemma()).mend(sentence.tree());
    assertThat(tree.to()).isEqualTo(sentence.tokens().size());
    return Bracketed.text(tree, sentence);
  }
}
