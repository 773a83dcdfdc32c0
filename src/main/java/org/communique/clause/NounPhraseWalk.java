package org.communique.clause;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.communique.clause.Argument.Slot;
import org.communique.clause.Clause.Link;
import org.communique.text.Tree;
import org.communique.text.WordList;

/**
 * The walk through clauses that hang on nouns: relative clauses, and participles ("islands
 * controlled by Moscow").
 */
final class NounPhraseWalk {
  /** Nouns whose infinitive tells what the subject of the verb above does. */
  static final Set<String> CONTROLLED =
      Set.of(
          "invitation",
          "plan",
          "pledge",
          "promise",
          "decision",
          "offer",
          "intention",
          "agreement",
          "commitment",
          "vow",
          "desire",
          "refusal",
          "bid",
          "attempt",
          "effort",
          "willingness",
          "readiness");

  /** Nouns that a clause with "that" tells the content of. */
  private static final WordList TOLD = WordList.resource("/clause/content-nouns.txt");

  private final SentenceWalk walk;

  NounPhraseWalk(SentenceWalk walk) {
    this.walk = walk;
  }

  void walk(Tree tree, Context context) {
    Tree antecedent = null;
    int position = 0;
    for (Tree child : tree.children()) {
      position++;
      if (child.is("SBAR")) {
        boolean content =
            walk.marker(child).equals("that") && !hasGap(child) && !isMistagged(antecedent, child);
        relative(child, content ? null : apposed(tree, position - 1, antecedent), context);
      } else if (child.is("VP") && antecedent != null) {
        participle(child, antecedent, context);
      } else if (child.is("S")) {
        walk.clause(child, infinitive(antecedent, context));
      } else if (child.is("NP")) {
        Tree partitive = antecedent == null ? null : partitive(child);
        antecedent = antecedent == null ? child : antecedent;
        if (partitive == null) {
          walk(child, context);
        } else {
          relative(partitive, antecedent, context);
        }
      } else if (child.is("PRN")) {
        walk.walk(child, Context.ROOT);
      } else if (child.is("PP", "ADJP")) {
        phrase(child, context);
      } else if (child.is("NN", "NNS", "NNP", "NNPS", "PRP")) {
        antecedent = tree;
      }
    }
  }

  /**
   * "Accepted an invitation to visit Oslo": who visits is who accepts; "complained about Japan's
   * plan to build": who builds is whose plan it is.
   */
  private Context infinitive(Tree noun, Context context) {
    boolean controls =
        noun != null
            && context.governor() >= 0
            && CONTROLLED.contains(walk.head(noun).lemma().toLowerCase(Locale.ROOT));
    Tree subject =
        controls ? walk.drafts().get(context.governor()).first(Slot.SUBJECT).orElse(null) : null;
    Tree possessor = noun == null ? null : possessor(noun);
    return new Context(
        possessor == null ? subject : possessor, null, context.governor(), Link.INFINITIVE);
  }

  /** "His colleague, Jane Doe, who …": what a relative clause stands at, with its appositions. */
  private static Tree apposed(Tree phrase, int before, Tree antecedent) {
    List<Tree> parts =
        phrase.children().subList(0, before).stream().filter(c -> c.is("NP", ",")).toList();
    boolean apposition =
        antecedent != null
            && parts.size() == before
            && parts.stream().filter(c -> c.is("NP")).count() == 2
            && parts.get(1).is(",");
    return apposition
        ? new Tree("NP", phrase.from(), parts.get(2).to(), parts.subList(0, 3))
        : antecedent;
  }

  /** Whose the noun is; null where it is nobody's. */
  Tree possessor(Tree phrase) {
    Tree first = phrase.children().get(0);
    if (first.isLeaf()) {
      return first.is("PRP$") ? first : null;
    }
    Tree last = first.children().get(first.children().size() - 1);
    return last.is("POS") ? first : first.is("NP") ? possessor(first) : null;
  }

  /** "The islands, [parts of [which are claimed by Mali]]". */
  private static Tree partitive(Tree phrase) {
    List<Tree> parts = phrase.children();
    if (parts.size() != 2 || !parts.get(1).is("PP")) {
      return null;
    }
    Tree last = parts.get(1).children().get(parts.get(1).children().size() - 1);
    return last.is("SBAR") && SentenceWalk.isRelative(last) ? last : null;
  }

  /** "A pact that both have signed": "that" for "which", where the verb lacks an object. */
  private boolean isMistagged(Tree noun, Tree subordinate) {
    return noun != null
        && !TOLD.contains(walk.head(noun).lemma().toLowerCase(Locale.ROOT))
        && subordinate
            .preorder()
            .filter(t -> t.is("VP"))
            .takeWhile(v -> v.is("VP"))
            .filter(v -> v.children().stream().noneMatch(c -> c.is("VP")))
            .findFirst()
            .filter(v -> v.children().stream().noneMatch(c -> c.is("NP", "S", "SBAR", "ADJP")))
            .filter(v -> walk.head(v).tag().matches("VBD|VBN|VBG|VBP|VBZ"))
            .isPresent();
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
   * verb lacks one; "to which" puts it behind the preposition.
   */
  void relative(Tree tree, Tree antecedent, Context context) {
    boolean under = tree.children().stream().anyMatch(c -> c.is("WHPP", "WHADVP"));
    for (Tree child : tree.children()) {
      if (child.is("S")) {
        boolean hasSubject = child.children().stream().anyMatch(c -> c.is("NP") && !walk.isTime(c));
        Tree object = hasSubject && !under ? antecedent : null;
        int before = walk.drafts().size();
        walk.clause(
            child,
            new Context(hasSubject ? null : antecedent, object, context.governor(), Link.RELATIVE));
        if (antecedent != null && before < walk.drafts().size()) {
          tree.children().stream()
              .filter(c -> c.is("WHPP"))
              .map(walk::head)
              .forEach(p -> walk.drafts().get(before).add(Slot.PREPOSITION, p.lemma(), antecedent));
        }
      } else if (child.is("SBAR")) {
        relative(child, antecedent, context);
      }
    }
  }
}
