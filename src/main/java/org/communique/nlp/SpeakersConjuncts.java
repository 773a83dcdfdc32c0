package org.communique.nlp;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;
import org.communique.text.Tree;
import org.communique.text.WordList;

/**
 * Brings a verb back to the one who speaks: of "condemned the raid that killed two and thanked the
 * crew" the parser makes a raid that thanks. Where a clause inside ends in such a verb and what it
 * tells of cannot speak, or tells in the present what was before, the verb goes with the one around
 * it that has its tense. So does one behind a comma after a clause that commas set off: "his aide,
 * who was ill, and thanked the crew".
 */
final class SpeakersConjuncts {
  private static final WordList VERBS = WordList.resource("/clause/speakers-verbs.txt");
  private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP");
  private static final Set<String> PRESENT = Set.of("VBZ", "VBP", "MD");

  /** Classes of nouns for what does not speak. Texts do: "the report urged". */
  private static final Set<String> MUTE =
      Set.of(
          "act",
          "attribute",
          "body",
          "cognition",
          "event",
          "feeling",
          "food",
          "object",
          "phenomenon",
          "plant",
          "possession",
          "process",
          "quantity",
          "relation",
          "shape",
          "state",
          "substance",
          "time");

  private final IntFunction<String> lemmas;

  /**
   * @param lemmas the lemmas of the sentence in lower case, by index
   */
  SpeakersConjuncts(IntFunction<String> lemmas) {
    this.lemmas = lemmas;
  }

  /**
   * A clause inside.
   *
   * @param subject what it is about
   * @param aside whether commas set it off
   */
  private record Inside(Tree subject, boolean aside) {}

  Tree mend(Tree tree) {
    return tree.rewritten(this::mended);
  }

  private Tree mended(Tree phrase) {
    Tree verb = phrase.children().get(0);
    if (!phrase.is("VP") || !verb.isLeaf() || !FINITE.contains(verb.label())) {
      return phrase;
    }
    return cut(phrase, verb.label(), Optional.empty()).map(Conjunct::coordinated).orElse(phrase);
  }

  /**
   * Goes down the right edge.
   *
   * @param inside the clause that has been gone into, if any
   */
  private Optional<Conjunct> cut(Tree tree, String tense, Optional<Inside> inside) {
    if (tree.isLeaf()) {
      return Optional.empty();
    }
    if (tree.is("VP") && inside.isPresent()) {
      int from = conjunct(tree, tense, inside.get());
      return from < 0 ? Optional.empty() : Optional.of(Conjunct.of(tree, from));
    }
    Tree last = tree.children().get(tree.children().size() - 1);
    return cut(last, tense, inside(tree, inside)).map(c -> c.within(tree));
  }

  /** A clause behind a noun is about the noun, any other about its subject. */
  private static Optional<Inside> inside(Tree phrase, Optional<Inside> known) {
    List<Tree> children = phrase.children();
    int end = children.size() - 1;
    Tree last = children.get(end);
    boolean relative = phrase.is("NP") && last.is("SBAR") && last.children().get(0).is("WHNP");
    boolean clause = phrase.is("S") && last.is("VP") && children.get(0).is("NP");
    return relative || clause
        ? Optional.of(new Inside(children.get(0), relative && children.get(end - 1).is(",")))
        : known;
  }

  /** Where the conjunct of somebody else begins, with its conjunction, or -1. */
  private int conjunct(Tree tree, String tense, Inside inside) {
    List<Tree> children = tree.children();
    int last = children.size() - 1;
    if (last < 2 || !children.get(0).is("VP") || !children.get(last).is("VP")) {
      return -1;
    }
    Tree verb = Conjunct.verb(children.get(last));
    boolean speaks = verb.label().equals(tense) && isOfSpeech(verb, children.get(last));
    String first = Conjunct.verb(children.get(0)).label();
    boolean shifted = tense.equals("VBD") && PRESENT.contains(first);
    boolean comma = children.get(last - 2).is(",");
    boolean others = shifted || inside.aside() && comma || isMute(inside.subject());
    if (!speaks || !others || !children.get(last - 1).is("CC")) {
      return -1;
    }
    return comma ? last - 2 : last - 1;
  }

  private boolean isOfSpeech(Tree verb, Tree phrase) {
    String lemma = lemmas.apply(verb.from());
    return VERBS.contains(lemma)
        || phrase.to() > verb.from() + 1
            && VERBS.contains(lemma + " " + lemmas.apply(verb.from() + 1));
  }

  /** Whether a phrase names by a common noun what has no voice. */
  private boolean isMute(Tree phrase) {
    Tree head = NounHead.of(phrase);
    return head.is("NN", "NNS")
        && MUTE.contains(Supersenses.standard().of(lemmas.apply(head.from())));
  }
}
