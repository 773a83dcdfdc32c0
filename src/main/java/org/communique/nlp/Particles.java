package org.communique.nlp;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.IntFunction;
import org.communique.text.Tree;
import org.communique.text.WordList;

/**
 * Mends particles that the parser takes for prepositions: of "wrapped up a summit" it makes
 * something done up a summit, of "ordered the envoy out on Monday" something out on a day.
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
    if (tree.is("VP")
        && children.size() > 1
        && isParticle(children.get(0), children.get(1), "NP")) {
      Tree phrase = children.get(1);
      children.set(1, phrase.children().get(1));
      children.add(1, particle(phrase.from()));
    }
    for (int i = 1; tree.is("VP") && i < children.size(); i++) {
      Tree phrase = children.get(i);
      if (isParticle(children.get(0), phrase, "PP")) {
        children.set(i, phrase.children().get(1));
        children.add(i, particle(phrase.from()));
      }
    }
    return new Tree(tree.label(), tree.from(), tree.to(), children);
  }

  private static Tree particle(int at) {
    return new Tree("PRT", at, at + 1, List.of(Tree.leaf("RP", at)));
  }

  /** Whether a phrase begins with a particle of a verb, and something of a kind follows. */
  private boolean isParticle(Tree verb, Tree phrase, String kind) {
    if (!verb.label().startsWith("VB") || !phrase.is("PP") || phrase.children().size() != 2) {
      return false;
    }
    String particle = lemmas.apply(phrase.from());
    return phrase.children().get(0).isLeaf()
        && phrase.children().get(1).is(kind)
        && PARTICLES.contains(particle)
        && SEPARABLE.contains(lemmas.apply(verb.from()) + " " + particle);
  }
}
