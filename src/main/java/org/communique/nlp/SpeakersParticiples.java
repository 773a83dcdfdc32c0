package org.communique.nlp;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;
import org.communique.text.Tree;

/**
 * Gives back to the verb what somebody says while he acts, of which the parser makes a clause about
 * the last noun: in "Mali closed its border with [Chad, accusing Togo of a raid]" it is not Chad
 * that accuses.
 */
final class SpeakersParticiples {
  private static final Set<String> SAYING =
      Set.of(
          "accusing",
          "alleging",
          "arguing",
          "blaming",
          "calling",
          "citing",
          "claiming",
          "condemning",
          "demanding",
          "denouncing",
          "insisting",
          "pledging",
          "promising",
          "saying",
          "stressing",
          "threatening",
          "urging",
          "vowing",
          "warning");

  private final IntFunction<String> words;

  /**
   * @param words the words of the sentence in lower case, by index
   */
  SpeakersParticiples(IntFunction<String> words) {
    this.words = words;
  }

  Tree mend(Tree tree) {
    return tree.rewritten(t -> t.is("VP") ? freed(t) : t);
  }

  private Tree freed(Tree verb) {
    Tree last = verb.children().get(verb.children().size() - 1);
    Optional<Tree> saying = last.is("NP", "PP") ? saying(last) : Optional.empty();
    if (saying.isEmpty()) {
      return verb;
    }
    List<Tree> parts = new ArrayList<>(verb.children().subList(0, verb.children().size() - 1));
    parts.add(without(last));
    parts.add(Tree.leaf(",", saying.get().from() - 1));
    parts.add(saying.get().is("S") ? saying.get() : Tree.of("S", List.of(saying.get())));
    return Tree.of(verb.label(), parts);
  }

  /** What is said, at the end of the last noun phrase, or of what somebody is warned against. */
  private Optional<Tree> saying(Tree phrase) {
    if (phrase.isLeaf() || !phrase.is("NP", "PP", "S", "VP")) {
      return Optional.empty();
    }
    Tree last = phrase.children().get(phrase.children().size() - 1);
    return isSaid(phrase, last) ? Optional.of(last) : saying(last);
  }

  private boolean isSaid(Tree phrase, Tree last) {
    int size = phrase.children().size();
    return phrase.is("NP", "VP")
        && size > 2
        && last.is("VP", "S")
        && phrase.children().get(size - 2).is(",")
        && SAYING.contains(words.apply(last.from()));
  }

  private Tree without(Tree phrase) {
    int size = phrase.children().size();
    Tree last = phrase.children().get(size - 1);
    if (!isSaid(phrase, last)) {
      return phrase.ending(without(last));
    }
    return size == 3 && phrase.is("NP")
        ? phrase.children().get(0)
        : Tree.of(phrase.label(), phrase.children().subList(0, size - 2));
  }
}
