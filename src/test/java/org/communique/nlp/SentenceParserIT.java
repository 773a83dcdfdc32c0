package org.communique.nlp;

import static org.assertj.core.api.Assertions.assertThat;

import org.communique.text.Tree;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("slow")
class SentenceParserIT {
  private static final SentenceParser PARSER = new SentenceParser(Models.load().parser());

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The talks with Minister Diop and the Togolese delegation offer a chance to deepen ties and allow a wider exchange on shared lakes .",
        "Harbour University history professor Jan Kos stated that Mali built a port on Monday ."
      })
  void aSentenceIsAClauseThoughANarrowBeamSeesAPhrase(String sentence) {
    assertThat(root(sentence).is("S")).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"A rare success for the two ports .", "Chronicle of a long dispute over fish"})
  void aPhraseStaysOne(String phrase) {
    assertThat(root(phrase).is("NP")).isTrue();
  }

  @ParameterizedTest
  @ValueSource(ints = {121, 400})
  void whatIsTooLongIsFlat(int words) {
    Tree tree = PARSER.parse("fish ".repeat(words).split(" "));
    assertThat(tree.is("FRAG")).isTrue();
    assertThat(tree.children()).hasSize(words);
  }

  @Test
  void aNameWithANumberIsOne() {
    Tree clause = root("Two drivers died in May when M23 took the bridge at Sake .");
    assertThat(clause.preorder().filter(t -> t.is("NNP")).map(Tree::from)).contains(6);
  }

  private static Tree root(String sentence) {
    return PARSER.parse(sentence.split(" ")).children().get(0);
  }
}
