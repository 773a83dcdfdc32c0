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
    return tree.rewritten(this::mended);
  }

  private Tree mended(Tree phrase) {
    List<Tree> children = new ArrayList<>(phrase.children());
    int end = children.size() - 1;
    Tree last = children.get(end);
    if (!phrase.is("NP") || !last.is("PP") || !isPerson(children.get(0)) || !isPlaced(last)) {
      return phrase;
    }
    List<Tree> inner = last.children().get(1).children();
    int from = clause(inner);
    if (from < 0) {
      return phrase;
    }
    Tree named =
        from == 1 && inner.get(0).is("NP") ? inner.get(0) : Tree.of("NP", inner.subList(0, from));
    children.set(end, last.ending(named));
    children.addAll(inner.subList(from, inner.size()));
    return Tree.of("NP", children);
  }

  private boolean isPlaced(Tree phrase) {
    return phrase.children().size() == 2
        && phrase.children().get(0).isLeaf()
        && OF.contains(lemmas.apply(phrase.from()))
        && phrase.children().get(1).is("NP")
        && !phrase.children().get(1).isLeaf();
  }

  /** Where a clause with "who" begins behind a name, with its comma, or -1. */
  private int clause(List<Tree> parts) {
    int end = parts.size() - 1;
    Tree last = parts.get(end);
    boolean who =
        end > 0
            && last.is("SBAR")
            && last.children().get(0).is("WHNP")
            && lemmas.apply(last.from()).equals("who");
    int from = end > 1 && parts.get(end - 1).is(",") ? end - 1 : end;
    return who && NounHead.of(parts.get(0)).is("NNP", "NNPS") ? from : -1;
  }

  /** A noun for a person, or a name. */
  private boolean isPerson(Tree phrase) {
    Tree head = NounHead.of(phrase);
    return phrase.is("NP")
        && (head.is("NNP")
            || Supersenses.standard().of(lemmas.apply(head.from())).equals("person"));
  }
}
