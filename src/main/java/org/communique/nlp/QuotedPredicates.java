package org.communique.nlp;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import org.communique.text.Tree;
import org.communique.text.WordList;

/**
 * Parts what is named from the words that it is called, which a quotation mark parts in print: of
 * "called the vote 'a bad joke'" the parser makes one object.
 */
final class QuotedPredicates {
  private static final WordList NAMING = WordList.resource("/clause/naming-verbs.txt");

  private final IntFunction<String> lemmas;

  /**
   * @param lemmas the lemmas of the sentence in lower case, by index
   */
  QuotedPredicates(IntFunction<String> lemmas) {
    this.lemmas = lemmas;
  }

  Tree mend(Tree tree) {
    if (tree.isLeaf()) {
      return tree;
    }
    List<Tree> parts = new ArrayList<>();
    boolean naming = false;
    for (Tree child : tree.children()) {
      Tree mended = mend(child);
      Optional<Tree> parted = naming && mended.is("NP") ? parted(mended) : Optional.empty();
      parts.add(parted.orElse(mended));
      naming = mended.label().startsWith("VB") && NAMING.contains(lemmas.apply(mended.from()));
    }
    return new Tree(tree.label(), tree.from(), tree.to(), parts);
  }

  /** (NP the vote `` a bad joke) becomes (S (NP the vote) `` (NP a bad joke)). */
  private static Optional<Tree> parted(Tree object) {
    return object
        .preorder()
        .filter(t -> t.isLeaf() && t.is("``"))
        .findFirst()
        .filter(mark -> mark.from() > object.from() && mark.to() < object.to())
        .filter(mark -> isNoun(object, mark.from() - 1))
        .map(
            mark -> {
              Tree named = noun(upTo(object, mark.from()));
              Tree name = noun(from(object, mark.to()));
              return new Tree("S", object.from(), object.to(), List.of(named, mark, name));
            });
  }

  private static boolean isNoun(Tree object, int word) {
    return object
        .preorder()
        .anyMatch(t -> t.isLeaf() && t.from() == word && t.label().matches("NN.*|PRP"));
  }

  private static Tree noun(List<Tree> parts) {
    return parts.size() == 1 && parts.get(0).is("NP") ? parts.get(0) : Tree.of("NP", parts);
  }

  /** What of a phrase stands in front of a word. */
  private static List<Tree> upTo(Tree phrase, int word) {
    List<Tree> kept = new ArrayList<>();
    for (Tree child : phrase.children()) {
      if (child.to() <= word) {
        kept.add(child);
      } else if (child.from() < word) {
        List<Tree> inner = upTo(child, word);
        kept.add(new Tree(child.label(), child.from(), word, inner));
      }
    }
    return kept;
  }

  /** What of a phrase stands from a word on. */
  private static List<Tree> from(Tree phrase, int word) {
    List<Tree> kept = new ArrayList<>();
    for (Tree child : phrase.children()) {
      if (child.from() >= word) {
        kept.add(child);
      } else if (child.to() > word) {
        kept.addAll(from(child, word));
      }
    }
    return kept;
  }
}
