package org.communique.clause;

import org.communique.clause.Clause.Link;
import org.communique.text.Tree;

/**
 * The walk through clauses that hang on nouns: relative clauses, and participles ("islands
 * controlled by Moscow").
 */
final class NounPhraseWalk {
  private final SentenceWalk walk;

  NounPhraseWalk(SentenceWalk walk) {
    this.walk = walk;
  }

  void walk(Tree tree, Context context) {
    Tree antecedent = null;
    for (Tree child : tree.children()) {
      if (child.is("SBAR")) {
        boolean content = walk.marker(child).equals("that") && !hasGap(child);
        relative(child, content ? null : antecedent, context);
      } else if (child.is("VP") && antecedent != null) {
        participle(child, antecedent, context);
      } else if (child.is("S")) {
        walk.clause(child, context.as(Link.INFINITIVE));
      } else if (child.is("NP")) {
        antecedent = antecedent == null ? child : antecedent;
        walk(child, context);
      } else if (child.is("PRN")) {
        walk.walk(child, Context.ROOT);
      } else if (child.is("PP", "ADJP")) {
        phrase(child, context);
      } else if (child.is("NN", "NNS", "NNP", "NNPS", "PRP")) {
        antecedent = tree;
      }
    }
  }

  private static boolean hasGap(Tree subordinate) {
    return subordinate.children().stream().anyMatch(c -> c.is("WHNP", "WHPP", "WHADVP"));
  }

  private void participle(Tree tree, Tree antecedent, Context context) {
    boolean passive = walk.head(tree).tag().matches("VBN|VBD");
    Context inner =
        new Context(
            passive ? null : antecedent,
            passive ? antecedent : null,
            context.governor(),
            Link.RELATIVE);
    walk.walk(tree, inner);
  }

  private void phrase(Tree phrase, Context context) {
    for (Tree child : phrase.children()) {
      if (child.is("NP")) {
        walk(child, context);
      } else if (child.is("S")) {
        walk.clause(child, context.as(Link.GERUND));
      } else if (child.is("SBAR")) {
        walk.subordinate(child, context.as(Link.ADVERBIAL));
      } else if (child.is("PP", "ADJP")) {
        phrase(child, context);
      }
    }
  }

  /**
   * In a relative clause the noun is the subject where none stands there, else the object where the
   * verb lacks one.
   */
  void relative(Tree tree, Tree antecedent, Context context) {
    boolean under = tree.children().stream().anyMatch(c -> c.is("WHPP", "WHADVP"));
    for (Tree child : tree.children()) {
      if (child.is("S")) {
        boolean hasSubject = child.children().stream().anyMatch(c -> c.is("NP") && !walk.isTime(c));
        Tree object = hasSubject && !under ? antecedent : null;
        walk.clause(
            child,
            new Context(hasSubject ? null : antecedent, object, context.governor(), Link.RELATIVE));
      } else if (child.is("SBAR")) {
        relative(child, antecedent, context);
      }
    }
  }
}
