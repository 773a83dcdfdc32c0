package org.communique.nlp;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.IntFunction;
import org.communique.text.Tree;

/**
 * Mends requests whose infinitive the parser hangs on whom they are made of: of "called on [Mali to
 * stop]" it makes a Mali that is to stop. What is asked for completes the verb.
 */
final class ControlledClauses {
  private static final Set<String> ASKING = Set.of("call", "appeal", "plead", "prevail");
  private static final Set<String> MARKERS = Set.of("on", "upon", "to", "with");

  private final IntFunction<String> lemmas;

  /**
   * @param lemmas the lemmas of the sentence in lower case, by index
   */
  ControlledClauses(IntFunction<String> lemmas) {
    this.lemmas = lemmas;
  }

  Tree mend(Tree tree) {
    if (tree.isLeaf()) {
      return tree;
    }
    List<Tree> parts = new ArrayList<>();
    boolean asks = false;
    for (Tree part : tree.children()) {
      Tree mended = mend(part);
      if (asks && isAddressed(mended)) {
        split(mended, parts);
      } else {
        parts.add(mended);
      }
      asks |= part.is("VB", "VBD", "VBG", "VBN", "VBP", "VBZ") && isAsking(part);
    }
    return new Tree(tree.label(), tree.from(), tree.to(), parts);
  }

  private boolean isAsking(Tree verb) {
    return ASKING.contains(lemmas.apply(verb.from()));
  }

  /** (PP on (NP (NP Mali) (SBAR (S (VP to stop))))). */
  private boolean isAddressed(Tree part) {
    if (!part.is("PP") || part.children().size() != 2 || !part.children().get(1).is("NP")) {
      return false;
    }
    List<Tree> asked = part.children().get(1).children();
    return MARKERS.contains(lemmas.apply(part.from()))
        && asked.size() == 2
        && asked.get(0).is("NP")
        && asked.get(1).is("SBAR", "S")
        && lemmas.apply(asked.get(1).from()).equals("to");
  }

  private static void split(Tree phrase, List<Tree> parts) {
    List<Tree> asked = phrase.children().get(1).children();
    Tree whom = asked.get(0);
    Tree what = asked.get(1).is("SBAR") ? asked.get(1).children().get(0) : asked.get(1);
    parts.add(new Tree("PP", phrase.from(), whom.to(), List.of(phrase.children().get(0), whom)));
    parts.add(what);
  }
}
