package org.communique.nlp;

import java.util.ArrayList;
import java.util.List;
import org.communique.text.Tree;

/**
 * Mends a mistake that the parser makes often on news: of "an island in the Gulf that is claimed by
 * A" it makes the Gulf what is claimed. What restricts a noun, a clause with "that" or a participle
 * without a comma, cannot restrict a proper name, for that means one thing already (Huddleston and
 * Pullum 2002, chapter 12); so it goes to the noun that the name's phrase belongs to.
 */
final class RestrictiveModifiers {
  private RestrictiveModifiers() {}

  static Tree mend(Tree tree) {
    if (tree.isLeaf()) {
      return tree;
    }
    List<Tree> children =
        new ArrayList<>(tree.children().stream().map(RestrictiveModifiers::mend).toList());
    Tree last = children.get(children.size() - 1);
    if (tree.is("NP") && last.is("PP") && children.get(0).is("NP")) {
      Tree inner = last(last);
      if (inner.is("NP") && !inner.isLeaf() && isRestricted(inner) && isName(first(inner))) {
        children.set(children.size() - 1, last.ending(without(inner)));
        children.add(last(inner));
      }
    }
    return new Tree(tree.label(), tree.from(), tree.to(), children);
  }

  /** A noun phrase that ends in a clause with "that" or in a participle, without a comma. */
  private static boolean isRestricted(Tree phrase) {
    int size = phrase.children().size();
    Tree modifier = last(phrase);
    if (size < 2 || !phrase.children().get(size - 2).is("NP", "PP")) {
      return false;
    }
    return modifier.is("VP") && leaf(modifier).is("VBN", "VBG")
        || modifier.is("SBAR")
            && !modifier.isLeaf()
            && modifier.children().get(0).is("WHNP")
            && leaf(modifier).is("WDT");
  }

  private static boolean isName(Tree phrase) {
    return phrase.is("NP")
        && phrase
            .preorder()
            .filter(Tree::isLeaf)
            .reduce((a, b) -> b)
            .filter(leaf -> leaf.is("NNP", "NNPS"))
            .isPresent();
  }

  private static Tree without(Tree phrase) {
    List<Tree> kept = phrase.children().subList(0, phrase.children().size() - 1);
    return kept.size() == 1 ? kept.get(0) : Tree.of(phrase.label(), kept);
  }

  private static Tree first(Tree phrase) {
    Tree first = phrase;
    while (!first.isLeaf() && first.children().get(0).is("NP")) {
      first = first.children().get(0);
    }
    return first;
  }

  private static Tree leaf(Tree phrase) {
    return phrase.preorder().filter(Tree::isLeaf).findFirst().orElseThrow();
  }

  private static Tree last(Tree phrase) {
    return phrase.isLeaf() ? phrase : last(phrase.children());
  }

  private static Tree last(List<Tree> trees) {
    return trees.get(trees.size() - 1);
  }
}
