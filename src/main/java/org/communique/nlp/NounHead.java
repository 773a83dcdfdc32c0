package org.communique.nlp;

import org.communique.text.Tree;

/** The noun at the head of a noun phrase, while the phrase is still being mended. */
final class NounHead {
  private NounHead() {}

  /** The last word of the innermost noun phrase in front. */
  static Tree of(Tree phrase) {
    Tree core = phrase;
    while (!core.isLeaf() && core.children().get(0).is("NP")) {
      core = core.children().get(0);
    }
    return core.preorder().filter(Tree::isLeaf).reduce((a, b) -> b).orElseThrow();
  }
}
