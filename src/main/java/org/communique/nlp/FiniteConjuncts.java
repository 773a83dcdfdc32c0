package org.communique.nlp;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;
import org.communique.text.Tree;

/**
 * Mends a mistake that the parser makes often on news: of "urged both sides to stop and sent
 * monitors" it makes "sent" a second thing that both sides are to do. A finite verb cannot be
 * coordinated with an infinitive or a gerund, so such a conjunct goes up to the next finite verb
 * phrase that ends with it. In "we urge both sides to stop and look forward to peace" the form does
 * not tell, but nobody is urged to look forward or to stand ready.
 */
final class FiniteConjuncts {
  private static final Set<String> FINITE = Set.of("VBD", "VBZ", "MD");

  /** "Has told the crew to leave and barred the port": past participles go with one another. */
  private static final Set<String> PARTICIPLES = Set.of("VBN");

  private static final Set<String> NOT_FINITE = Set.of("VB", "VBG");

  /** After these, what is tagged as past tense may be a participle: "to be seized and sold". */
  private static final Set<String> AUXILIARIES = Set.of("be", "have", "being", "having");

  private static final Set<String> PRESENT = Set.of("VBP", "VB");

  /** What those who speak do themselves. */
  private static final Set<String> STANCES =
      Set.of(
          "look forward",
          "stand ready",
          "stand with",
          "remain committed",
          "reaffirm our",
          "reiterate our",
          "extend our",
          "express our",
          "thank you",
          "are committed");

  private final IntFunction<String> words;

  /**
   * @param words the words of the sentence in lower case, by index
   */
  FiniteConjuncts(IntFunction<String> words) {
    this.words = words;
  }

  Tree mend(Tree tree) {
    return tree.rewritten(this::mended);
  }

  private Tree mended(Tree phrase) {
    if (!phrase.is("VP")) {
      return phrase;
    }
    String verb = Conjunct.verb(phrase).label();
    Set<String> fitting =
        FINITE.contains(verb)
            ? FINITE
            : PARTICIPLES.contains(verb)
                ? PARTICIPLES
                : PRESENT.contains(verb) ? PRESENT : Set.of();
    return cut(phrase, fitting).map(Conjunct::coordinated).orElse(phrase);
  }

  private Optional<Conjunct> cut(Tree tree, Set<String> fitting) {
    if (tree.isLeaf() || fitting.isEmpty()) {
      return Optional.empty();
    }
    int from = misplaced(tree, fitting);
    return from > 0
        ? Optional.of(Conjunct.of(tree, from))
        : cut(tree.children().get(tree.children().size() - 1), fitting).map(c -> c.within(tree));
  }

  private boolean isStance(Tree conjunct) {
    int verb = Conjunct.verb(conjunct).from();
    return verb + 1 < conjunct.to()
        && STANCES.contains(words.apply(verb) + " " + words.apply(verb + 1));
  }

  /** Where the finite conjunct of an infinitive or gerund begins, with its conjunction, or -1. */
  private int misplaced(Tree tree, Set<String> fitting) {
    List<Tree> children = tree.children();
    int last = children.size() - 1;
    if (!tree.is("VP") || last < 2 || !children.get(0).is("VP") || !children.get(last).is("VP")) {
      return -1;
    }
    Tree first = Conjunct.verb(children.get(0));
    if (!NOT_FINITE.contains(first.label())
        || AUXILIARIES.contains(words.apply(first.from()))
        || !fitting.contains(Conjunct.verb(children.get(last)).label())
        || fitting.equals(PRESENT) && !isStance(children.get(last))
        || !children.get(last - 1).is("CC")) {
      return -1;
    }
    return children.get(last - 2).is(",") ? last - 2 : last - 1;
  }
}
