package org.communique.nlp;

import java.util.ArrayList;
import java.util.List;
import org.communique.text.Tree;

/**
 * A phrase cut off the end of another one that it was coordinated with by mistake.
 *
 * @param rest the phrase without it
 * @param parts what was cut off, its conjunction first
 */
record Conjunct(Tree rest, List<Tree> parts) {

  /** The phrase with the conjunct beside it. */
  Tree coordinated() {
    List<Tree> all = new ArrayList<>(List.of(rest));
    all.addAll(parts);
    return Tree.of(rest.label(), all);
  }

  /** The conjunct of a coordinated phrase from a child on; one child alone stands for the rest. */
  static Conjunct of(Tree phrase, int from) {
    List<Tree> children = phrase.children();
    List<Tree> kept = children.subList(0, from);
    Tree rest = from == 1 ? kept.get(0) : Tree.of(phrase.label(), kept);
    return new Conjunct(rest, children.subList(from, children.size()));
  }

  /** The same conjunct, of a phrase whose last child was the rest so far. */
  Conjunct within(Tree phrase) {
    return new Conjunct(phrase.ending(rest), parts);
  }

  /** The first word of a verb phrase, adverbs apart unless there is nothing else. */
  static Tree verb(Tree phrase) {
    List<Tree> leaves = phrase.preorder().filter(Tree::isLeaf).toList();
    return leaves.stream()
        .filter(leaf -> !leaf.label().startsWith("RB"))
        .findFirst()
        .orElse(leaves.get(0));
  }
}
