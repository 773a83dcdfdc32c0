package org.communique.nlp;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import org.communique.text.Tree;

/**
 * Mends a mistake that the tagger makes on "UN": it takes it for a preposition, since no word of
 * its training text was written so, and "UN officials" for a phrase like "on officials".
 */
final class Acronyms {
  private final IntFunction<String> words;

  /**
   * @param words the words of the sentence in lower case, by index
   */
  Acronyms(IntFunction<String> words) {
    this.words = words;
  }

  Tree mend(Tree tree) {
    if (tree.isLeaf()) {
      return tree.is("IN") && words.apply(tree.from()).equals("un")
          ? Tree.leaf("NNP", tree.from())
          : tree;
    }
    List<Tree> children = tree.children().stream().map(this::mend).toList();
    Tree first = children.get(0);
    boolean name = first.is("NNP") && first.isLeaf() && children.size() > 1;
    if (tree.is("PP") && name) {
      return new Tree("NP", tree.from(), tree.to(), joined(children));
    }
    boolean clause = tree.is("SBAR") && name && children.get(1).is("S");
    if (clause && children.get(1).children().get(0).is("NP")) {
      List<Tree> parts = new ArrayList<>(children.get(1).children());
      List<Tree> subject = joined(List.of(first, parts.get(0)));
      parts.set(0, new Tree("NP", tree.from(), parts.get(0).to(), subject));
      parts.addAll(children.subList(2, children.size()));
      return new Tree("S", tree.from(), tree.to(), parts);
    }
    return new Tree(tree.label(), tree.from(), tree.to(), children);
  }

  /** The name in front of the words of a flat noun phrase. */
  private static List<Tree> joined(List<Tree> parts) {
    Tree noun = parts.get(1);
    boolean flat =
        parts.size() == 2 && noun.is("NP") && noun.children().stream().allMatch(Tree::isLeaf);
    if (!flat) {
      return parts;
    }
    List<Tree> all = new ArrayList<>(List.of(parts.get(0)));
    all.addAll(noun.children());
    return all;
  }
}
