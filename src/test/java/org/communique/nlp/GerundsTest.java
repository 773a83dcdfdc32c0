package org.communique.nlp;

import static org.assertj.core.api.Assertions.assertThat;

import org.communique.text.Bracketed;
import org.communique.text.Sentence;
import org.communique.text.Tree;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GerundsTest {
  @ParameterizedTest
  @CsvSource({"withdrawing, VBG", "during, IN", "concerning, IN", "from, IN"})
  void whatEndsLikeAVerbIsAGerundUnlessItIsAPreposition(String word, String tag) {
    Sentence sentence =
        Bracketed.sentence("(VP (VBN started) (PP (IN %s) (NP (NNS troops))))".formatted(word));
    Tree mended = new Gerunds(i -> sentence.token(i).text()).mend(sentence.tree());
    assertThat(mended.preorder().filter(Tree::isLeaf).map(Tree::label))
        .containsExactly("VBN", tag, "NNS");
  }
}
