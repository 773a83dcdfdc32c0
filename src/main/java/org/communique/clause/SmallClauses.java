package org.communique.clause;

import java.util.List;
import org.communique.clause.Argument.Slot;
import org.communique.text.Tree;
import org.communique.text.WordList;

/** Finds the object of a verb in a clause that follows it: "called [the vote illegal]". */
final class SmallClauses {
  /** Verbs behind which a noun phrase with a finite verb is a clause. */
  private static final WordList TAKES_CLAUSE = WordList.resource("/rules/clause-verbs.txt");

  private SmallClauses() {}

  /** Adds the object that stands in front of the verb of a clause, where it is one. */
  static void read(Draft draft, Tree part) {
    if (part.is("S")) {
      smallClause(draft, part);
    } else {
      misread(draft, part);
    }
  }

  /**
   * The noun phrase in front of an infinitive, participle or adjective is the object of the verb
   * above as well: "allowed inspectors to enter", "called the vote illegal". So it is in front of a
   * finite verb where the verb above takes no clause: then the parser misread a relative clause.
   */
  private static void smallClause(Draft draft, Tree clause) {
    List<Tree> parts = clause.children().stream().filter(c -> !c.is("``", "''")).toList();
    Tree first = parts.get(0);
    Tree second = parts.get(parts.size() == 1 ? 0 : 1);
    if (!first.is("NP")) {
      return;
    }
    if (first.equals(second) || second.is("ADJP", "NP")) {
      draft.addObject(first);
      draft.add(Slot.PREDICATIVE, "", second);
    } else if (second.is("VP")
        && (second.children().get(0).is("VB", "VBG")
            || Infinitives.isVerbPhrase(second)
            || !TAKES_CLAUSE.contains(draft.lemma()))) {
      draft.addObject(first);
    }
  }

  /**
   * "Launched [legal action against Mali over the way [judges are chosen]]" is no clause either.
   */
  private static void misread(Draft draft, Tree part) {
    List<Tree> children = part.children();
    boolean bare = children.size() == 1 && children.get(0).is("S");
    if (bare && !TAKES_CLAUSE.contains(draft.lemma())) {
      smallClause(draft, children.get(0));
    }
  }
}
