package org.communique.nlp;

import java.util.Set;
import java.util.function.IntFunction;
import org.communique.text.Tree;

/**
 * Mends a mistake of the tagger: of "has started withdrawing troops" it makes a preposition like
 * "concerning". What ends as a verb does and is none of the prepositions that do is a gerund.
 */
final class Gerunds {
  private static final Set<String> PREPOSITIONS =
      Set.of(
          "according",
          "following",
          "including",
          "regarding",
          "concerning",
          "during",
          "pending",
          "excluding",
          "excepting",
          "considering",
          "notwithstanding",
          "barring",
          "involving",
          "owing",
          "failing",
          "touching");

  private final IntFunction<String> words;

  /**
   * @param words the words of the sentence in lower case, by index
   */
  Gerunds(IntFunction<String> words) {
    this.words = words;
  }

  Tree mend(Tree tree) {
    if (tree.isLeaf()) {
      return tree.is("IN") && isGerund(words.apply(tree.from()))
          ? Tree.leaf("VBG", tree.from())
          : tree;
    }
    return new Tree(
        tree.label(), tree.from(), tree.to(), tree.children().stream().map(this::mend).toList());
  }

  private static boolean isGerund(String word) {
    return word.endsWith("ing") && !PREPOSITIONS.contains(word);
  }
}
