package org.communique.nlp;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.communique.text.Tree;

/**
 * Mends lists whose last item the parser takes for a clause of its own: of "praised the port, the
 * road, and the bridge over the river" it makes two sentences, the second without a verb. What
 * follows the conjunction goes to the list that the first one ends with.
 */
final class NounConjuncts {
  private NounConjuncts() {}

  static Tree mend(Tree tree) {
    if (tree.isLeaf()) {
      return tree;
    }
    List<Tree> parts = new ArrayList<>(tree.children().stream().map(NounConjuncts::mend).toList());
    for (int at = 1; at + 2 < parts.size(); at++) {
      Optional<Tree> item = item(parts.get(at + 2));
      boolean conjunct =
          parts.get(at).is(",") && parts.get(at + 1).is("CC") && parts.get(at - 1).is("S", "VP");
      if (conjunct && item.isPresent() && endsWithList(parts.get(at - 1))) {
        List<Tree> more = List.of(parts.get(at), parts.get(at + 1), item.get());
        parts.set(at - 1, longer(parts.get(at - 1), more));
        parts.subList(at, at + 3).clear();
      }
    }
    return new Tree(tree.label(), tree.from(), tree.to(), parts);
  }

  /** A noun phrase, or a clause that is nothing else. */
  private static Optional<Tree> item(Tree part) {
    if (part.is("S", "FRAG") && part.children().size() == 1) {
      return item(part.children().get(0));
    }
    return Optional.of(part).filter(p -> p.is("NP"));
  }

  private static boolean endsWithList(Tree part) {
    return isList(part) || !part.isLeaf() && endsWithList(last(part));
  }

  /** "The port, the road": noun phrases and a comma between the last two of them. */
  private static boolean isList(Tree part) {
    int size = part.children().size();
    return part.is("NP")
        && size >= 3
        && part.children().get(size - 1).is("NP")
        && part.children().get(size - 2).is(",")
        && part.children().get(size - 3).is("NP")
        && part.children().stream().noneMatch(c -> c.is("CC"));
  }

  private static Tree longer(Tree part, List<Tree> more) {
    List<Tree> children = new ArrayList<>(part.children());
    if (isList(part)) {
      children.addAll(more);
    } else {
      children.set(children.size() - 1, longer(last(part), more));
    }
    return new Tree(part.label(), part.from(), more.get(2).to(), children);
  }

  private static Tree last(Tree part) {
    return part.children().get(part.children().size() - 1);
  }
}
