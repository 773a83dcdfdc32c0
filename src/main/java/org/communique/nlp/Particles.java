package org.communique.nlp;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.IntFunction;
import org.communique.text.Tree;
import org.communique.text.WordList;

/**
 * Mends particles that the parser takes for prepositions: of "wrapped up a summit" it makes
 * something done up a summit.
 */
final class Particles {
  private static final WordList SEPARABLE = WordList.resource("/clause/separable-verbs.txt");
  private static final Set<String> PARTICLES = Set.of("up", "out", "off", "down");

  private final IntFunction<String> lemmas;

  /**
   * @param lemmas the lemmas of the sentence in lower case, by index
   */
  Particles(IntFunction<String> lemmas) {
    this.lemmas = lemmas;
  }

  Tree mend(Tree tree) {
    if (tree.isLeaf()) {
      return tree;
    }
    List<Tree> children = new ArrayList<>(tree.children().stream().map(this::mend).toList());
    if (tree.is("VP") && children.size() > 1 && isParticle(children.get(0), children.get(1))) {
      Tree phrase = children.remove(1);
      int at = phrase.from();
      children.add(1, new Tree("PRT", at, at + 1, List.of(Tree.leaf("RP", at))));
      children.add(2, phrase.children().get(1));
    }
    return new Tree(tree.label(), tree.from(), tree.to(), children);
  }

  private boolean isParticle(Tree verb, Tree phrase) {
    if (!verb.label().startsWith("VB") || !phrase.is("PP") || phrase.children().size() != 2) {
      return false;
    }
    String particle = lemmas.apply(phrase.from());
    return phrase.children().get(0).isLeaf()
        && phrase.children().get(1).is("NP")
        && PARTICLES.contains(particle)
        && SEPARABLE.contains(lemmas.apply(verb.from()) + " " + particle);
  }
}
