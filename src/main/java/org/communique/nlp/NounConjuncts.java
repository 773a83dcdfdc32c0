package org.communique.nlp;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.communique.text.Tree;

/**
 * Mends lists whose last item the parser takes for a clause of its own: of "praised the port, the
 * road, and the bridge over the river" it makes two sentences, the second without a verb. What
 * follows the conjunction goes to the list that the first one ends with. A list that is cut behind
 * a preposition, "flew [to Oslo], [Riga], and Vilnius", is put together first.
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
      Optional<Tree> before =
          conjunct && item.isPresent() ? ending(parts.get(at - 1)) : Optional.empty();
      if (before.isPresent()) {
        List<Tree> more = List.of(parts.get(at), parts.get(at + 1), item.get());
        parts.set(at - 1, longer(before.get(), more));
        parts.subList(at, at + 3).clear();
      }
    }
    Tree mended = new Tree(tree.label(), tree.from(), tree.to(), parts);
    return endsWithRest(mended) ? joined(mended).orElse(mended) : mended;
  }

  /** "Met [with A], [B, and C]": what follows is the rest of a list. */
  private static boolean endsWithRest(Tree tree) {
    Tree last = last(tree);
    List<Tree> items = last.isLeaf() ? List.of() : last.children();
    int size = items.size();
    return last.is("NP")
        && size >= 3
        && items.get(size - 1).is("NP")
        && items.get(size - 2).is("CC")
        && items.get(0).is("NP");
  }

  /** A noun phrase, or a clause that is nothing else. */
  private static Optional<Tree> item(Tree part) {
    if (part.is("S", "FRAG") && part.children().size() == 1) {
      return item(part.children().get(0));
    }
    return Optional.of(part).filter(p -> p.is("NP"));
  }

  /** The phrase, where it ends with a list, one that was cut put together. */
  private static Optional<Tree> ending(Tree part) {
    if (isList(part)) {
      return Optional.of(part);
    }
    if (part.isLeaf()) {
      return Optional.empty();
    }
    Optional<Tree> joined = joined(part);
    if (joined.isPresent()) {
      return joined;
    }
    int end = part.children().size() - 1;
    return ending(last(part))
        .map(
            inner -> {
              List<Tree> children = new ArrayList<>(part.children().subList(0, end));
              children.add(inner);
              return new Tree(part.label(), part.from(), inner.to(), children);
            });
  }

  /** (VP … (PP to (NP Oslo)) , (NP Riga)) with one noun phrase behind the preposition. */
  private static Optional<Tree> joined(Tree part) {
    List<Tree> parts = part.children();
    int size = parts.size();
    boolean cut =
        part.is("VP")
            && size > 3
            && parts.get(size - 1).is("NP")
            && parts.get(size - 2).is(",")
            && parts.get(size - 3).is("PP")
            && last(parts.get(size - 3)).is("NP");
    if (!cut) {
      return Optional.empty();
    }
    Tree phrase = parts.get(size - 3);
    List<Tree> items = new ArrayList<>(List.of(last(phrase), parts.get(size - 2)));
    items.addAll(endsWithRest(part) ? last(part).children() : List.of(last(part)));
    Tree list = new Tree("NP", items.get(0).from(), part.to(), items);
    List<Tree> inside = new ArrayList<>(phrase.children());
    inside.set(inside.size() - 1, list);
    List<Tree> all = new ArrayList<>(parts.subList(0, size - 3));
    all.add(new Tree("PP", phrase.from(), part.to(), inside));
    return Optional.of(new Tree("VP", part.from(), part.to(), all));
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
