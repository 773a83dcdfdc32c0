package org.communique.nlp;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.communique.text.Bracketed;
import org.communique.text.Sentence;
import org.communique.text.Tree;
import org.junit.jupiter.api.Test;

class WhereClausesTest {
  @Test
  void aWeekIsNoPlace() {
    assertThat(
            verbPhrase(
                "(S (NP (NNP Diop)) (VP (VBZ visits) (NP (NNP Oslo)) (NP (NP (DT this) (NN week)) (, ,) (SBAR (WHADVP (WRB where)) (S (NP (PRP she)) (VP (MD will) (VP (VB sing))))))))"))
        .containsExactly("VBZ", "NP", "NP", ",", "SBAR");
  }

  @Test
  void aCityIsOne() {
    assertThat(
            verbPhrase(
                "(S (NP (NNP Diop)) (VP (VBZ visits) (NP (NP (NNP Oslo)) (, ,) (SBAR (WHADVP (WRB where)) (S (NP (PRP she)) (VP (MD will) (VP (VB sing))))))))"))
        .containsExactly("VBZ", "NP");
  }

  private static List<String> verbPhrase(String tree) {
    Sentence sentence = Bracketed.sentence(tree);
    Tree mended =
        new WhereClauses(i -> sentence.token(i).text().toLowerCase(Locale.ROOT))
            .mend(sentence.tree());
    return mended.preorder().filter(t -> t.is("VP")).findFirst().orElseThrow().children().stream()
        .map(Tree::label)
        .toList();
  }
}
