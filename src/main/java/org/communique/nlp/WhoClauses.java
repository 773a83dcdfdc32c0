package org.communique.nlp;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.IntFunction;
import org.communique.text.Tree;

/**
 * Brings a clause with "who" to the person it tells of: of "the mayor of Bergen, who praised the
 * crew" the parser makes a Bergen that praised it.
 */
final class WhoClauses {
  private static final Set<String> OF = Set.of("of", "from", "in", "at");

  private final IntFunction<String> lemmas;

  /**
   * @param lemmas the lemmas of the sentence in lower case, by index
   */
  WhoClauses(IntFunction<String> lemmas) {
    this.lemmas = lemmas;
  }

  Tree mend(Tree tree) {
    if (tree.isLeaf()) {
      return tree;
    }
    List<Tree> children = new ArrayList<>(tree.children().stream().map(this::mend).toList());
    int end = children.size() - 1;
    Tree last = children.get(end);
    if (tree.is("NP") && last.is("PP") && isPerson(children.get(0)) && isPlaced(last)) {
      Tree inner = last.children().get(1);
      int from = clause(inner);
      if (from > 0) {
        List<Tree> kept = inner.children().subList(0, from);
        children.set(end, phrase("PP", List.of(last.children().get(0), phrase("NP", kept))));
        children.addAll(inner.children().subList(from, inner.children().size()));
      }
    }
    return new Tree(tree.label(), tree.from(), tree.to(), children);
  }

  private boolean isPlaced(Tree phrase) {
    return phrase.children().size() == 2
        && phrase.children().get(0).isLeaf()
        && OF.contains(lemmas.apply(phrase.from()))
        && phrase.children().get(1).is("NP")
        && !phrase.children().get(1).isLeaf();
  }

  /** Where a clause with "who" begins behind a name, with its comma, or -1. */
  private int clause(Tree phrase) {
    List<Tree> parts = phrase.children();
    int end = parts.size() - 1;
    Tree last = parts.get(end);
    boolean who =
        end > 0
            && last.is("SBAR")
            && last.children().get(0).is("WHNP")
            && lemmas.apply(last.from()).equals("who");
    int from = end > 1 && parts.get(end - 1).is(",") ? end - 1 : end;
    return who && head(parts.get(0)).is("NNP", "NNPS") ? from : -1;
  }

  /** A noun for a person, or a name. */
  private boolean isPerson(Tree phrase) {
    Tree head = head(phrase);
    return phrase.is("NP")
        && (head.is("NNP")
            || Supersenses.standard().of(lemmas.apply(head.from())).equals("person"));
  }

  private static Tree head(Tree phrase) {
    Tree core = phrase;
    while (!core.isLeaf() && core.children().get(0).is("NP")) {
      core = core.children().get(0);
    }
    return core.preorder().filter(Tree::isLeaf).reduce((a, b) -> b).orElseThrow();
  }

  private static Tree phrase(String label, List<Tree> parts) {
    return parts.size() == 1 && parts.get(0).is(label)
        ? parts.get(0)
        : new Tree(label, parts.get(0).from(), parts.get(parts.size() - 1).to(), parts);
  }
}
