package org.communique.nlp;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.function.BiFunction;
import java.util.function.IntFunction;
import org.communique.text.Bracketed;
import org.communique.text.Sentence;
import org.communique.text.Tree;

/** Mends bracketed trees, for the tests of those who mend. */
final class Mending {
  private Mending() {}

  /** The mended tree in brackets, which covers the same words. */
  static String mended(String bracketed, BiFunction<IntFunction<String>, Tree, Tree> mender) {
    Sentence sentence = Bracketed.sentence(bracketed);
    Tree tree =
        mender.apply(i -> sentence.token(i).text().toLowerCase(Locale.ROOT), sentence.tree());
    assertThat(tree.to()).isEqualTo(sentence.tokens().size());
    return Bracketed.text(tree, sentence);
  }
}
