package org.communique.nlp;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;
import org.communique.text.Tree;
import org.communique.text.WordList;

/**
 * Mends infinitives that the parser hangs on the noun in front of them. Of "called on [the parties
 * to stop]" or "urged [parliament to vote]" it makes parties that are to stop, though what is asked
 * for completes the verb. And of "met in [Oslo to talk]" it makes an Oslo for talking: a proper
 * name means one thing already and takes no infinitive of its own, so that this goes to the verb,
 * or to the noun above the name ("a request by Mali to meet"). "The first Malian President to
 * visit" is told apart by its ordinal.
 */
final class HungInfinitives {
  private static final Set<String> ASKING = Set.of("call", "appeal", "plead", "prevail");
  private static final Set<String> MARKERS = Set.of("on", "upon", "to", "with");

  /** Verbs whose object does what their infinitive says. */
  private static final WordList TELLING = WordList.resource("/clause/object-control.txt");

  /** Classes of nouns for those who can be told something. */
  private static final Set<String> PEOPLE = Set.of("person", "group");

  private static final Set<String> RANKING =
      Set.of("first", "second", "third", "last", "latest", "next", "only");

  private final IntFunction<String> words;
  private final IntFunction<String> lemmas;

  /**
   * @param words the words of the sentence in lower case, by index
   * @param lemmas their lemmas
   */
  HungInfinitives(IntFunction<String> words, IntFunction<String> lemmas) {
    this.words = words;
    this.lemmas = lemmas;
  }

  Tree mend(Tree tree) {
    if (tree.isLeaf()) {
      return tree;
    }
    List<Tree> children = tree.children().stream().map(this::mend).toList();
    List<Tree> parts = new ArrayList<>();
    boolean asks = false;
    boolean tells = false;
    for (int i = 0; i < children.size(); i++) {
      Tree part = children.get(i);
      boolean asked =
          asks && part.is("PP") && MARKERS.contains(words.apply(part.from()))
              || tells && part.is("NP") && isPeople(part);
      boolean last = i > 0 && i == children.size() - 1 && takes(tree, children);
      Optional<Cut> cut = asked || last ? cut(part, asked) : Optional.empty();
      parts.add(cut.map(Cut::rest).orElse(part));
      cut.ifPresent(c -> parts.add(c.infinitive()));
      boolean verb = part.isLeaf() && part.label().startsWith("VB");
      asks |= verb && isAsking(part);
      tells |= verb && TELLING.contains(lemmas.apply(part.from()));
    }
    return new Tree(tree.label(), tree.from(), tree.to(), parts);
  }

  private boolean isAsking(Tree verb) {
    return ASKING.contains(lemmas.apply(verb.from()));
  }

  /** "Parliament to vote on the plan": whether the noun in front means somebody. */
  private boolean isPeople(Tree phrase) {
    Tree noun = phrase.children().get(0);
    if (!noun.is("NP") || noun.isLeaf()) {
      return false;
    }
    Tree head = noun.children().get(noun.children().size() - 1);
    return head.is("NN", "NNS")
        && PEOPLE.contains(Supersenses.standard().of(lemmas.apply(head.from())));
  }

  /** A verb phrase, or a noun phrase with a common noun in front of its last phrase. */
  private boolean takes(Tree tree, List<Tree> children) {
    return tree.is("VP")
        || tree.is("NP")
            && children.size() == 2
            && children.get(0).is("NP")
            && children.get(1).is("PP")
            && !isName(children.get(0));
  }

  private record Cut(Tree rest, Tree infinitive) {}

  /** The phrase and the infinitive at its end, where that hangs on a name or on who is asked. */
  private Optional<Cut> cut(Tree phrase, boolean asked) {
    if (phrase.isLeaf() || !phrase.is("NP", "PP")) {
      return Optional.empty();
    }
    List<Tree> children = phrase.children();
    Tree last = children.get(children.size() - 1);
    if (children.size() > 1 && isInfinitive(last)) {
      Tree before = children.get(children.size() - 2);
      return before.is("NP") && (asked || isName(before))
          ? Optional.of(new Cut(without(phrase), clause(last)))
          : Optional.empty();
    }
    boolean joined = asked && children.stream().anyMatch(c -> c.is("CC"));
    boolean mixed = phrase.is("NP") && !isName(phrase) && !joined;
    return mixed
        ? Optional.empty()
        : cut(last, asked).map(c -> new Cut(phrase.ending(c.rest()), c.infinitive()));
  }

  private static boolean isInfinitive(Tree part) {
    return part.is("SBAR", "S") && leaves(part).get(0).is("TO");
  }

  /** (SBAR (S (VP to stop))) without its mere wrapping. */
  private static Tree clause(Tree infinitive) {
    return infinitive.is("SBAR") && infinitive.children().size() == 1
        ? infinitive.children().get(0)
        : infinitive;
  }

  /** Whether the noun at the head of a phrase is a name. */
  private boolean isName(Tree phrase) {
    if (!phrase.isLeaf() && phrase.children().get(0).is("NP")) {
      return isName(phrase.children().get(0));
    }
    List<Tree> leaves = leaves(phrase);
    return phrase.is("NP")
        && leaves.get(leaves.size() - 1).is("NNP", "NNPS")
        && leaves.stream().noneMatch(l -> RANKING.contains(words.apply(l.from())));
  }

  private static List<Tree> leaves(Tree phrase) {
    return phrase.preorder().filter(Tree::isLeaf).toList();
  }

  private static Tree without(Tree phrase) {
    List<Tree> kept = phrase.children().subList(0, phrase.children().size() - 1);
    return kept.size() == 1 ? kept.get(0) : Tree.of(phrase.label(), kept);
  }
}
