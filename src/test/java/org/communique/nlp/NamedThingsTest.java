package org.communique.nlp;

import static org.assertj.core.api.Assertions.assertThat;

import org.communique.text.Bracketed;
import org.communique.text.Sentence;
import org.communique.text.Tree;
import org.junit.jupiter.api.Test;

class NamedThingsTest {
  @Test
  void aNameGoesToTheNounBeforeIt() {
    assertThat(
            mended(
                "(S (NP (NNP Oslo)) (VP (VBD sent) (NP (DT the) (NN ferry)) (NP (NNP Fram)) (PP (TO to) (NP (NNP Riga)))))"))
        .isEqualTo("(S (NP Oslo) (VP sent (NP the ferry Fram) (PP to (NP Riga))))");
  }

  @Test
  void aSwallowedSentenceIsOneAgain() {
    assertThat(
            mended(
                "(TOP (NP (NP (DT The) (NN ferry)) (SBAR (S (NP (NNP Fram)) (VP (VBD was) (VP (VBN sold)))))))"))
        .isEqualTo("(TOP (S (NP The ferry Fram) (VP was (VP sold))))");
  }

  @Test
  void daysAndPluralsStayApart() {
    String day = "(VP (VBD told) (NP (DT the) (NN paper)) (NP (NNP Monday)))";
    assertThat(mended(day)).isEqualTo("(VP told (NP the paper) (NP Monday))");
    String plural = "(VP (VBD told) (NP (NNS reporters)) (NP (NNP Fram)))";
    assertThat(mended(plural)).isEqualTo("(VP told (NP reporters) (NP Fram))");
  }

  private static String mended(String bracketed) {
    Sentence sentence = Bracketed.sentence(bracketed);
    Tree tree =
        new NamedThings(i -> sentence.token(i).text().toLowerCase(java.util.Locale.ROOT))
            .mend(sentence.tree());
    return Bracketed.text(tree, sentence);
  }
}
