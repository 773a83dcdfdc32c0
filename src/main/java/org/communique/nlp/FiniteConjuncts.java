package org.communique.nlp;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;
import org.communique.text.Tree;

/**
 * Mends a mistake that the parser makes often on news: of "urged both sides to stop and sent
 * monitors" it makes "sent" a second thing that both sides are to do. A finite verb cannot be
 * coordinated with an infinitive or a gerund, so such a conjunct goes up to the next finite verb
 * phrase that ends with it.
 */
final class FiniteConjuncts {
  private static final Set<String> FINITE = Set.of("VBD", "VBZ", "MD");

  /** "Has told the crew to leave and barred the port": past participles go with one another. */
  private static final Set<String> PARTICIPLES = Set.of("VBN");

  private static final Set<String> NOT_FINITE = Set.of("VB", "VBG");

  /** After these, what is tagged as past tense may be a participle: "to be seized and sold". */
  private static final Set<String> AUXILIARIES = Set.of("be", "have", "being", "having");

  private final IntFunction<String> words;

  /**
   * @param words the words of the sentence in lower case, by index
   */
  FiniteConjuncts(IntFunction<String> words) {
    this.words = words;
  }

  /** A phrase without the conjunct at its end, and what was cut off, its conjunction first. */
  private record Cut(Tree rest, List<Tree> conjunct) {}

  Tree mend(Tree tree) {
    if (tree.isLeaf()) {
      return tree;
    }
    Tree mended =
        new Tree(
            tree.label(),
            tree.from(),
            tree.to(),
            tree.children().stream().map(this::mend).toList());
    if (!mended.is("VP")) {
      return mended;
    }
    String verb = verb(mended).label();
    Set<String> fitting =
        FINITE.contains(verb) ? FINITE : PARTICIPLES.contains(verb) ? PARTICIPLES : Set.of();
    return cut(mended, fitting).map(FiniteConjuncts::coordinated).orElse(mended);
  }

  private static Tree coordinated(Cut cut) {
    List<Tree> parts = new ArrayList<>(List.of(cut.rest()));
    parts.addAll(cut.conjunct());
    return new Tree("VP", cut.rest().from(), parts.get(parts.size() - 1).to(), parts);
  }

  private Optional<Cut> cut(Tree tree, Set<String> fitting) {
    if (tree.isLeaf() || fitting.isEmpty()) {
      return Optional.empty();
    }
    int last = tree.children().size() - 1;
    int from = misplaced(tree, fitting);
    if (from > 0) {
      return Optional.of(new Cut(upTo(tree, from), tree.children().subList(from, last + 1)));
    }
    return cut(tree.children().get(last), fitting)
        .map(
            inner -> {
              List<Tree> children = new ArrayList<>(tree.children().subList(0, last));
              children.add(inner.rest());
              Tree rest = new Tree(tree.label(), tree.from(), inner.rest().to(), children);
              return new Cut(rest, inner.conjunct());
            });
  }

  /** Where the finite conjunct of an infinitive or gerund begins, with its conjunction, or -1. */
  private int misplaced(Tree tree, Set<String> fitting) {
    List<Tree> children = tree.children();
    int last = children.size() - 1;
    if (!tree.is("VP") || last < 2 || !children.get(0).is("VP") || !children.get(last).is("VP")) {
      return -1;
    }
    Tree first = verb(children.get(0));
    if (!NOT_FINITE.contains(first.label())
        || AUXILIARIES.contains(words.apply(first.from()))
        || !fitting.contains(verb(children.get(last)).label())
        || !children.get(last - 1).is("CC")) {
      return -1;
    }
    return children.get(last - 2).is(",") ? last - 2 : last - 1;
  }

  /** The first children; one alone stands for the whole. */
  private static Tree upTo(Tree tree, int end) {
    List<Tree> children = tree.children().subList(0, end);
    return children.size() == 1
        ? children.get(0)
        : new Tree(tree.label(), tree.from(), children.get(end - 1).to(), children);
  }

  /** The first word of a verb phrase, adverbs apart unless there is nothing else. */
  private static Tree verb(Tree phrase) {
    List<Tree> leaves = phrase.preorder().filter(Tree::isLeaf).toList();
    return leaves.stream()
        .filter(leaf -> !leaf.label().startsWith("RB"))
        .findFirst()
        .orElse(leaves.get(0));
  }
}
