package org.communique.nlp;

import java.util.List;
import java.util.stream.Collectors;
import org.communique.text.Tree;

/** Writes down units of a shortened sentence, for the tests of those who find them. */
final class Shortenings {
  private Shortenings() {}

  /** The words that a unit is parsed as, an arrow, and what it stands for in brackets. */
  static List<String> told(List<Shortening.Unit> units, String... words) {
    return units.stream()
        .map(
            unit ->
                unit.keys().stream().map(i -> words[i]).collect(Collectors.joining(" "))
                    + " -> "
                    + unit.parts().stream()
                        .map(part -> text(part, words))
                        .collect(Collectors.joining(" ")))
        .map(String::strip)
        .toList();
  }

  /** A tree over words in brackets, without the tags of the words. */
  static String text(Tree tree, String... words) {
    return tree.isLeaf()
        ? words[tree.from()]
        : tree.children().stream()
            .map(child -> text(child, words))
            .collect(Collectors.joining(" ", "(" + tree.label() + " ", ")"));
  }
}
