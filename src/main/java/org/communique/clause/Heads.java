package org.communique.clause;

import java.util.List;
import java.util.Map;
import org.communique.text.Tree;

/**
 * Finds the head word of a constituent by the head rules of Collins (1999, appendix A), as far as
 * they matter for clauses: from which end the children are searched, and for which labels first.
 */
public final class Heads {
  private record Rule(boolean fromLeft, List<String> labels) {}

  private static final Map<String, Rule> RULES =
      Map.ofEntries(
          Map.entry(
              "ADJP",
              new Rule(
                  true,
                  List.of(
                      "NNS", "QP", "NN", "$", "ADVP", "JJ", "VBN", "VBG", "ADJP", "JJR", "NP"))),
          Map.entry(
              "ADVP",
              new Rule(false, List.of("RB", "RBR", "RBS", "ADVP", "TO", "CD", "JJ", "IN", "NP"))),
          Map.entry("PP", new Rule(false, List.of("IN", "TO", "VBG", "VBN", "RP", "PP"))),
          Map.entry("QP", new Rule(false, List.of("NNS", "NN", "CD", "QP", "JJ", "JJR", "DT"))),
          Map.entry("S", new Rule(true, List.of("TO", "VP", "S", "SBAR", "ADJP", "NP"))),
          Map.entry("SBAR", new Rule(true, List.of("WHNP", "WHPP", "WHADVP", "S", "SBAR"))),
          Map.entry("SINV", new Rule(true, List.of("VBZ", "VBD", "VBP", "VB", "MD", "VP", "S"))),
          Map.entry(
              "VP",
              new Rule(
                  true, List.of("VBD", "VBN", "MD", "VBZ", "VB", "VBG", "VBP", "VP", "TO", "NN"))),
          Map.entry("WHPP", new Rule(false, List.of("IN", "TO"))));

  private static final List<String> NOUNS = List.of("NN", "NNP", "NNPS", "NNS", "NX");

  private Heads() {}

  /** Index of the head token. */
  public static int of(Tree tree) {
    return tree.isLeaf() ? tree.from() : of(child(tree));
  }

  private static Tree child(Tree tree) {
    List<Tree> children = tree.children();
    if (tree.is("NP", "NX", "WHNP")) {
      return nounChild(children);
    }
    Rule rule = RULES.get(tree.label());
    if (rule != null) {
      for (String label : rule.labels()) {
        for (int i = 0; i < children.size(); i++) {
          Tree child = children.get(rule.fromLeft() ? i : children.size() - 1 - i);
          if (child.label().equals(label)) {
            return child;
          }
        }
      }
      return rule.fromLeft() ? children.get(0) : children.get(children.size() - 1);
    }
    return children.stream()
        .filter(c -> !c.label().matches("\\W+|CC|DT"))
        .findFirst()
        .orElse(children.get(0));
  }

  /**
   * Collins: the last noun, else the first NP, else the last number or adjective. Where a noun
   * phrase is followed by others without a comma, the first one is the head ("his counterpart, X").
   */
  private static Tree nounChild(List<Tree> children) {
    if (children.get(0).is("NP") && children.stream().noneMatch(c -> NOUNS.contains(c.label()))) {
      return children.get(0);
    }
    for (int i = children.size() - 1; i >= 0; i--) {
      if (NOUNS.contains(children.get(i).label())) {
        return children.get(i);
      }
    }
    for (Tree child : children) {
      if (child.is("NP", "PRP", "WP", "WDT", "EX")) {
        return child;
      }
    }
    for (int i = children.size() - 1; i >= 0; i--) {
      if (children.get(i).is("CD", "JJ", "JJS", "RB", "QP", "DT", "VBG", "VBN", "ADJP")) {
        return children.get(i);
      }
    }
    return children.get(children.size() - 1);
  }
}
