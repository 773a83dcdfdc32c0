package org.communique.text;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * A constituent of a sentence in the Penn Treebank's labels (Marcus et al. 1993). A leaf is a
 * preterminal: it covers one token and its label is that token's tag.
 *
 * @param label the category without function tags, such as {@code NP}
 * @param from index of the first token it covers, in its sentence
 * @param to index after the last token it covers
 * @param children its parts from left to right; empty for a leaf
 */
public record Tree(String label, int from, int to, List<Tree> children) {
  public Tree {
    children = List.copyOf(children);
    if (from < 0 || to <= from) {
      throw new IllegalArgumentException("not a constituent: " + label + " " + from + "-" + to);
    }
  }

  public static Tree leaf(String tag, int index) {
    return new Tree(tag, index, index + 1, List.of());
  }

  /** A constituent of these parts, from the first of them to the last. */
  public static Tree of(String label, List<Tree> children) {
    return new Tree(
        label, children.get(0).from(), children.get(children.size() - 1).to(), children);
  }

  public boolean isLeaf() {
    return children.isEmpty();
  }

  public boolean is(String... labels) {
    for (String each : labels) {
      if (label.equals(each)) {
        return true;
      }
    }
    return false;
  }

  public boolean covers(Tree other) {
    return from <= other.from && other.to <= to;
  }

  public boolean covers(int token) {
    return from <= token && token < to;
  }

  /** The tree with each constituent that is no leaf replaced, its parts before it. */
  public Tree rewritten(UnaryOperator<Tree> rule) {
    return isLeaf()
        ? this
        : rule.apply(
            new Tree(label, from, to, children.stream().map(c -> c.rewritten(rule)).toList()));
  }

  /** The same constituent with each part replaced by one or more that cover its words. */
  public Tree split(Function<Tree, List<Tree>> parts) {
    return new Tree(
        label, from, to, children.stream().flatMap(c -> parts.apply(c).stream()).toList());
  }

  /** The same constituent with another last part. */
  public Tree ending(Tree last) {
    List<Tree> parts = new ArrayList<>(children);
    parts.set(parts.size() - 1, last);
    return new Tree(label, from, last.to(), parts);
  }

  /** This constituent and all below it, parents first, left to right. */
  public Stream<Tree> preorder() {
    return Stream.concat(Stream.of(this), children.stream().flatMap(Tree::preorder));
  }

  /**
   * The constituents below this one, nearest first, that fit and have no fitting ancestor below
   * this one.
   */
  public Stream<Tree> topmost(Predicate<Tree> fits) {
    return children.stream().flatMap(c -> fits.test(c) ? Stream.of(c) : c.topmost(fits));
  }
}
