package org.communique.nlp;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;
import org.communique.text.Tree;

/**
 * Frees a time at the end of a sentence that a comma sets off: of "received the envoy, whose
 * country holds the chair, the next day" the parser makes a chair that is the next day. It goes to
 * the main verb.
 */
final class SetOffTimes {
  private static final Set<String> WHICH =
      Set.of("next", "following", "previous", "same", "last", "this", "that");
  private static final Set<String> UNITS =
      Set.of("day", "week", "month", "year", "morning", "afternoon", "evening", "night", "weekend");

  private final IntFunction<String> words;

  /**
   * @param words the words of the sentence in lower case, by index
   */
  SetOffTimes(IntFunction<String> words) {
    this.words = words;
  }

  /** A constituent without the time at its end, and the comma and time. */
  private record Cut(Tree rest, List<Tree> time) {}

  Tree mend(Tree tree) {
    return tree.isLeaf() ? tree : lifted(tree).orElse(tree);
  }

  /** The tree with the time in its outermost verb phrase on the right edge. */
  private Optional<Tree> lifted(Tree tree) {
    int last = edge(tree);
    if (last < 0) {
      return Optional.empty();
    }
    Tree child = tree.children().get(last);
    if (child.is("VP")) {
      return cut(child).map(c -> replaced(tree, last, with(c.rest(), c.time())));
    }
    return child.is("S", "SINV")
        ? lifted(child).map(c -> replaced(tree, last, c))
        : Optional.empty();
  }

  /** Index of the last child that is no mark. */
  private static int edge(Tree tree) {
    int last = tree.children().size() - 1;
    while (last >= 0 && tree.children().get(last).is(".", "''", "``", ":")) {
      last--;
    }
    return last;
  }

  private Optional<Cut> cut(Tree tree) {
    if (tree.isLeaf()) {
      return Optional.empty();
    }
    List<Tree> parts = tree.children();
    int last = parts.size() - 1;
    if (tree.is("NP") && last > 1 && parts.get(last - 1).is(",") && isTime(parts.get(last))) {
      List<Tree> kept = parts.subList(0, last - 1);
      Tree rest =
          kept.size() == 1
              ? kept.get(0)
              : new Tree("NP", tree.from(), kept.get(kept.size() - 1).to(), kept);
      return Optional.of(new Cut(rest, parts.subList(last - 1, last + 1)));
    }
    return cut(parts.get(last))
        .map(
            c -> {
              List<Tree> kept = new ArrayList<>(parts.subList(0, last));
              kept.add(c.rest());
              return new Cut(new Tree(tree.label(), tree.from(), c.rest().to(), kept), c.time());
            });
  }

  private boolean isTime(Tree phrase) {
    int size = phrase.to() - phrase.from();
    String last = words.apply(phrase.to() - 1);
    boolean unit = size > 1 && UNITS.contains(last) && WHICH.contains(words.apply(phrase.to() - 2));
    return phrase.is("NP") && (unit || (size == 1 && CalendarWords.isDay(last)));
  }

  private static Tree with(Tree phrase, List<Tree> more) {
    List<Tree> parts = new ArrayList<>(phrase.children());
    parts.addAll(more);
    return new Tree(phrase.label(), phrase.from(), more.get(more.size() - 1).to(), parts);
  }

  private static Tree replaced(Tree tree, int at, Tree child) {
    List<Tree> parts = new ArrayList<>(tree.children());
    parts.set(at, child);
    return new Tree(tree.label(), tree.from(), tree.to(), parts);
  }
}
