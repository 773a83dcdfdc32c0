package org.communique.nlp;

import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import org.communique.text.Tree;

/**
 * Mends coordinations that repeat their preposition, "agreed [to [meeting in May, and to opening
 * the port]]": what follows the conjunction stands beside the first phrase, not in it.
 */
final class RepeatedPrepositions {
  private final IntFunction<String> words;

  /**
   * @param words the words of the sentence in lower case, by index
   */
  RepeatedPrepositions(IntFunction<String> words) {
    this.words = words;
  }

  Tree mend(Tree tree) {
    return tree.rewritten(
        phrase ->
            phrase.is("PP") && phrase.children().size() == 2
                ? parted(phrase).map(Conjunct::coordinated).orElse(phrase)
                : phrase);
  }

  /** The phrase and what goes beside it: a conjunction and the same preposition again. */
  private Optional<Conjunct> parted(Tree phrase) {
    String preposition = words.apply(phrase.from());
    return cut(phrase.children().get(1), preposition)
        .map(inner -> inner.within(phrase))
        .filter(c -> phrase.children().get(0).isLeaf());
  }

  private Optional<Conjunct> cut(Tree part, String preposition) {
    List<Tree> children = part.children();
    int last = children.size() - 1;
    if (last < 0) {
      return Optional.empty();
    }
    boolean repeated =
        last > 1
            && children.get(last).is("PP")
            && children.get(last - 1).is("CC")
            && words.apply(children.get(last).from()).equals(preposition);
    if (!repeated) {
      return last == 0
          ? cut(children.get(0), preposition).map(c -> c.within(part))
          : Optional.empty();
    }
    boolean comma = last > 2 && children.get(last - 2).is(",");
    return Optional.of(Conjunct.of(part, comma ? last - 2 : last - 1));
  }
}
