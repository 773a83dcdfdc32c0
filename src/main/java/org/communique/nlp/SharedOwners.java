package org.communique.nlp;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import org.communique.text.Tree;
import org.communique.text.WordList;

/**
 * Mends possessives of several. Of "Mali and Niger's treaty" the parser makes Mali and a treaty;
 * what can only be had together belongs to both.
 */
final class SharedOwners {
  private static final WordList SHARED = WordList.resource("/clause/shared-nouns.txt");

  private final IntFunction<String> lemmas;

  /**
   * @param lemmas the lemmas of the sentence in lower case, by index
   */
  SharedOwners(IntFunction<String> lemmas) {
    this.lemmas = lemmas;
  }

  Tree mend(Tree tree) {
    return tree.rewritten(t -> shared(t).orElse(t));
  }

  private Optional<Tree> shared(Tree tree) {
    List<Tree> parts = tree.children();
    int last = parts.size() - 1;
    boolean listed =
        tree.is("NP")
            && last > 1
            && parts.get(last).is("NP")
            && parts.get(last - 1).is("CC")
            && parts.subList(0, last - 1).stream().allMatch(p -> p.is(",") || isName(p));
    return listed && SHARED.contains(lemmas.apply(noun(parts.get(last))))
        ? owned(parts.get(last), parts.subList(0, last))
        : Optional.empty();
  }

  /** The phrase whose possessor, at its left edge, has the others in front of it. */
  private static Optional<Tree> owned(Tree phrase, List<Tree> others) {
    Tree first = phrase.children().get(0);
    if (first.isLeaf() || !first.is("NP")) {
      return Optional.empty();
    }
    List<Tree> owner = first.children();
    boolean possessor = owner.get(owner.size() - 1).is("POS");
    Optional<Tree> joined = possessor ? Optional.of(joined(others, first)) : owned(first, others);
    return joined.map(
        j -> {
          List<Tree> all = new ArrayList<>(phrase.children());
          all.set(0, j);
          return new Tree("NP", j.from(), phrase.to(), all);
        });
  }

  private static Tree joined(List<Tree> others, Tree owner) {
    int mark = owner.children().size() - 1;
    List<Tree> name = owner.children().subList(0, mark);
    List<Tree> all = new ArrayList<>(others);
    all.add(
        name.size() == 1 && name.get(0).is("NP")
            ? name.get(0)
            : new Tree("NP", owner.from(), name.get(mark - 1).to(), name));
    all.add(owner.children().get(mark));
    return new Tree("NP", others.get(0).from(), owner.to(), all);
  }

  /** The last word of a phrase that belongs to no phrase inside it. */
  private static int noun(Tree phrase) {
    return phrase.children().stream()
        .filter(Tree::isLeaf)
        .reduce((a, b) -> b)
        .map(Tree::from)
        .orElseGet(() -> noun(phrase.children().get(0)));
  }

  private static boolean isName(Tree phrase) {
    return phrase.is("NNP")
        || phrase.is("NP")
            && phrase.preorder().filter(Tree::isLeaf).allMatch(l -> l.is("NNP", "NNPS", "DT"));
  }
}
