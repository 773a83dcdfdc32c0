package org.communique.nlp;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.communique.text.Tree;

/**
 * Puts a name back to the noun that says what it names: "the survey ship Meridian". The parser
 * likes to make two objects of them ("ordered [the survey ship] [Meridian]"), or, at the beginning
 * of a sentence, a noun with a relative clause ("the trawler [San Blas was towed]").
 */
final class NamedThings {
  private final IntFunction<String> words;

  /**
   * @param words the words of the sentence in lower case, by index
   */
  NamedThings(IntFunction<String> words) {
    this.words = words;
  }

  Tree mend(Tree tree) {
    if (tree.isLeaf()) {
      return tree;
    }
    List<Tree> children = new ArrayList<>();
    for (Tree child : tree.children()) {
      Tree mended = mend(child);
      Tree before = children.isEmpty() ? null : children.get(children.size() - 1);
      if (tree.is("VP") && before != null && isThing(before) && isName(mended)) {
        children.set(children.size() - 1, joined(before, mended));
      } else if (tree.is("TOP") && isSwallowed(mended)) {
        children.add(clause(mended));
      } else {
        children.add(mended);
      }
    }
    return new Tree(tree.label(), tree.from(), tree.to(), children);
  }

  /** "The survey ship": words up to a common noun in the singular. */
  private static boolean isThing(Tree phrase) {
    return phrase.is("NP")
        && !phrase.isLeaf()
        && phrase.children().stream().allMatch(Tree::isLeaf)
        && phrase.children().get(phrase.children().size() - 1).is("NN");
  }

  private boolean isName(Tree phrase) {
    return phrase.is("NP")
        && !phrase.isLeaf()
        && phrase.children().stream().allMatch(c -> c.is("NNP", "NNPS", "CD"))
        && phrase.children().get(0).is("NNP")
        && IntStream.range(phrase.from(), phrase.to())
            .noneMatch(i -> CalendarWords.isDayOrMonth(words.apply(i)));
  }

  private static Tree joined(Tree thing, Tree name) {
    List<Tree> all = new ArrayList<>(thing.children());
    all.addAll(name.children());
    return new Tree("NP", thing.from(), name.to(), all);
  }

  /** (NP (NP the trawler) (SBAR (S (NP San Blas) (VP …)))), where nothing else is the verb. */
  private boolean isSwallowed(Tree phrase) {
    if (!phrase.is("NP") || phrase.children().size() != 2 || !isThing(phrase.children().get(0))) {
      return false;
    }
    Tree clause = inner(phrase);
    return clause != null
        && clause.children().size() >= 2
        && isName(clause.children().get(0))
        && clause.children().stream().anyMatch(c -> c.is("VP"));
  }

  private static Tree inner(Tree phrase) {
    Tree last = phrase.children().get(phrase.children().size() - 1);
    boolean bare = last.is("SBAR") && last.children().size() == 1 && last.children().get(0).is("S");
    return bare ? last.children().get(0) : null;
  }

  private static Tree clause(Tree phrase) {
    List<Tree> parts = new ArrayList<>(inner(phrase).children());
    parts.set(0, joined(phrase.children().get(0), parts.get(0)));
    return new Tree("S", phrase.from(), phrase.to(), parts);
  }
}
