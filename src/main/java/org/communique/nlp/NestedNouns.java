package org.communique.nlp;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import org.communique.text.Tree;

/**
 * Mends a mistake that the parser makes often on news: of "Mali's sudden, unprovoked war on Chad"
 * it makes a phrase inside the phrase, so that the war is no longer Mali's. What stands in front of
 * the inner noun belongs to it.
 */
final class NestedNouns {
  private final IntFunction<String> words;

  /**
   * @param words the words of the sentence in lower case, by index
   */
  NestedNouns(IntFunction<String> words) {
    this.words = words;
  }

  Tree mend(Tree tree) {
    return tree.rewritten(t -> isNested(t) ? flattened(t) : t);
  }

  /** (NP (NP A 's) (JJ sudden) (, ,) (NP (JJ unprovoked) (NN war)) (PP on B)). */
  private boolean isNested(Tree phrase) {
    List<Tree> parts = phrase.children();
    int inner = innerAt(parts);
    return phrase.is("NP")
        && inner > 1
        && base(parts.get(inner)) != null
        && isDeterminer(parts.get(0))
        && parts.subList(1, inner).stream().allMatch(c -> isAdjective(c) || c.is(",", "CC"))
        && parts.subList(1, inner).stream().anyMatch(NestedNouns::isAdjective);
  }

  /** Where the inner noun phrase stands, behind which there are only modifiers; else 0. */
  private static int innerAt(List<Tree> parts) {
    int at = parts.size() - 1;
    while (at > 0 && parts.get(at).is("PP", "SBAR", "VP")) {
      at--;
    }
    return parts.get(at).is("NP") ? at : 0;
  }

  private static boolean isAdjective(Tree child) {
    return child.is("JJ", "JJR", "JJS", "ADJP");
  }

  private boolean isDeterminer(Tree child) {
    return child.is("DT", "PRP$")
        || (child.is("NP")
            && words.apply(child.to() - 1).matches("'s|’s|'|’")
            && child.to() - child.from() > 1);
  }

  /** The innermost first noun phrase whose parts are words, without a determiner of its own. */
  private static Tree base(Tree phrase) {
    Tree inner = phrase;
    while (!inner.isLeaf() && inner.children().get(0).is("NP")) {
      inner = inner.children().get(0);
    }
    boolean plain =
        !inner.isLeaf()
            && inner.children().stream().allMatch(Tree::isLeaf)
            && !inner.children().get(0).is("DT", "PRP$", "PRP", "NNP", "NNPS", "CD")
            && inner.children().get(inner.children().size() - 1).is("NN", "NNS");
    return plain ? inner : null;
  }

  private static Tree flattened(Tree phrase) {
    List<Tree> parts = phrase.children();
    int inner = innerAt(parts);
    Tree noun = with(parts.get(inner), parts.subList(0, inner), phrase.from());
    if (inner == parts.size() - 1) {
      return noun;
    }
    List<Tree> all = new ArrayList<>(List.of(noun));
    all.addAll(parts.subList(inner + 1, parts.size()));
    return new Tree("NP", phrase.from(), phrase.to(), all);
  }

  /** The phrase with these words in front of its innermost noun phrase. */
  private static Tree with(Tree phrase, List<Tree> front, int from) {
    List<Tree> children = new ArrayList<>();
    if (phrase.children().get(0).is("NP")) {
      children.add(with(phrase.children().get(0), front, from));
      children.addAll(phrase.children().subList(1, phrase.children().size()));
    } else {
      children.addAll(front);
      children.addAll(phrase.children());
    }
    return new Tree("NP", from, phrase.to(), children);
  }
}
