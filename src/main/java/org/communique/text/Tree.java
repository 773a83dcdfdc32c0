package org.communique.text;

import java.util.List;
import java.util.function.Predicate;
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
