package org.communique.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TreeTest {
  private static final Sentence SENTENCE =
      Bracketed.sentence("(S (NP (NNP Mali)) (VP (VBD left) (NP (DT the) (NN port))))");

  private static final Tree TREE = SENTENCE.tree();

  @Test
  void aConstituentReachesFromItsFirstPartToItsLast() {
    Tree whole = Tree.of("S", TREE.children());
    assertThat(List.of(whole.from(), whole.to())).containsExactly(0, 4);
  }

  @Test
  void partsAreRewrittenBeforeTheWhole() {
    Tree numbered =
        TREE.rewritten(
            t -> new Tree(t.label() + t.children().size(), t.from(), t.to(), t.children()));
    assertThat(Bracketed.text(numbered, SENTENCE))
        .isEqualTo("(S2 (NP1 Mali) (VP2 left (NP2 the port)))");
    assertThat(TREE.rewritten(t -> t.is("VP") ? t.children().get(1) : t).preorder())
        .noneMatch(t -> t.is("VP"));
  }

  @Test
  void aPartMayBecomeSeveral() {
    Tree flat = TREE.split(c -> c.is("VP") ? c.children() : List.of(c));
    assertThat(Bracketed.text(flat, SENTENCE)).isEqualTo("(S (NP Mali) left (NP the port))");
  }

  @Test
  void anotherLastPartMovesTheEnd() {
    Tree shorter = TREE.ending(TREE.children().get(1).children().get(0));
    assertThat(shorter.to()).isEqualTo(2);
    assertThat(Bracketed.text(shorter, SENTENCE)).isEqualTo("(S (NP Mali) left)");
  }
}
