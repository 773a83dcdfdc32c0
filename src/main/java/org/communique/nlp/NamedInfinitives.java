package org.communique.nlp;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;
import org.communique.text.Tree;

/**
 * Mends a mistake that the parser makes with infinitives behind names: of "called on Mali to free
 * the crew" it makes a Mali for freeing. A proper name means one thing already and takes no
 * infinitive of its own; so that goes to the verb, or to the noun above the name ("a request by
 * Mali to meet"). "The first Malian President to visit" is told apart by its ordinal.
 */
final class NamedInfinitives {
  private static final Set<String> RANKING =
      Set.of("first", "second", "third", "last", "latest", "next", "only");

  private final IntFunction<String> words;

  /**
   * @param words the words of the sentence in lower case, by index
   */
  NamedInfinitives(IntFunction<String> words) {
    this.words = words;
  }

  Tree mend(Tree tree) {
    if (tree.isLeaf()) {
      return tree;
    }
    List<Tree> children = new ArrayList<>(tree.children().stream().map(this::mend).toList());
    int last = children.size() - 1;
    if (last > 0 && takes(tree, children)) {
      cut(children.get(last))
          .ifPresent(
              cut -> {
                children.set(last, cut.rest());
                children.add(cut.infinitive());
              });
    }
    return new Tree(tree.label(), tree.from(), tree.to(), children);
  }

  /** A verb phrase, or a noun phrase with a common noun in front of its last phrase. */
  private boolean takes(Tree tree, List<Tree> children) {
    return tree.is("VP")
        || tree.is("NP")
            && children.size() == 2
            && children.get(0).is("NP")
            && children.get(1).is("PP")
            && !isName(children.get(0));
  }

  private record Cut(Tree rest, Tree infinitive) {}

  private Optional<Cut> cut(Tree phrase) {
    if (phrase.isLeaf() || !phrase.is("NP", "PP")) {
      return Optional.empty();
    }
    List<Tree> children = phrase.children();
    int last = children.size() - 1;
    if (last > 0 && isInfinitive(children.get(last))) {
      Tree before = children.get(last - 1);
      return isName(before)
          ? Optional.of(new Cut(without(phrase), children.get(last)))
          : Optional.empty();
    }
    boolean mixed = phrase.is("NP") && !isName(phrase);
    return mixed
        ? Optional.empty()
        : cut(children.get(last)).map(c -> new Cut(with(phrase, c.rest()), c.infinitive()));
  }

  private static boolean isInfinitive(Tree part) {
    return part.is("SBAR", "S") && leaves(part).get(0).is("TO");
  }

  /** Whether the noun at the head of a phrase is a name. */
  private boolean isName(Tree phrase) {
    if (!phrase.isLeaf() && phrase.children().get(0).is("NP")) {
      return isName(phrase.children().get(0));
    }
    List<Tree> leaves = leaves(phrase);
    return phrase.is("NP")
        && leaves.get(leaves.size() - 1).is("NNP", "NNPS")
        && leaves.stream().noneMatch(l -> RANKING.contains(words.apply(l.from())));
  }

  private static List<Tree> leaves(Tree phrase) {
    return phrase.preorder().filter(Tree::isLeaf).toList();
  }

  private static Tree without(Tree phrase) {
    List<Tree> kept = phrase.children().subList(0, phrase.children().size() - 1);
    return kept.size() == 1
        ? kept.get(0)
        : new Tree(phrase.label(), phrase.from(), kept.get(kept.size() - 1).to(), kept);
  }

  /** The phrase with another last child. */
  private static Tree with(Tree phrase, Tree last) {
    List<Tree> children = new ArrayList<>(phrase.children());
    children.set(children.size() - 1, last);
    return new Tree(phrase.label(), phrase.from(), last.to(), children);
  }
}
