package org.communique.nlp;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.communique.text.Bracketed;
import org.communique.text.Sentence;
import org.communique.text.Tree;
import org.junit.jupiter.api.Test;

class LooseModifiersTest {
  @Test
  void whatFollowsADayGoesToTheVerb() {
    assertThat(
            mended(
                "(VP (VBD accused) (NP (NNP Mali)) (PP (IN on) (NP (NP (NNP Monday)) (PP (IN of) (S (VP (VBG spying)))))))"))
        .isEqualTo("(VP accused (NP Mali) (PP on (NP Monday)) (PP of (S (VP spying))))");
  }

  @Test
  void otherNounsKeepTheirModifiers() {
    String tree =
        "(VP (VBD spoke) (PP (IN on) (NP (NP (NNS ways)) (PP (IN of) (S (VP (VBG spying)))))))";
    assertThat(mended(tree)).isEqualTo("(VP spoke (PP on (NP (NP ways) (PP of (S (VP spying))))))");
  }

  @Test
  void anUnderstandingIsANoun() {
    assertThat(
            mended(
                "(NP (NP (DT a) (NN memorandum)) (PP (IN of) (S (VP (VBG understanding) (PP (IN on) (NP (NN trade)))))))"))
        .isEqualTo("(NP (NP a memorandum) (PP of (NP understanding)) (PP on (NP trade)))");
  }

  private static String mended(String bracketed) {
    Sentence sentence = Bracketed.sentence(bracketed);
    Tree tree =
        new LooseModifiers(i -> sentence.token(i).text().toLowerCase(Locale.ROOT))
            .mend(sentence.tree());
    assertThat(tree.to()).isEqualTo(sentence.tokens().size());
    return Bracketed.text(tree, sentence);
  }
}
