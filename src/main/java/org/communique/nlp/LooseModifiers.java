package org.communique.nlp;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.communique.text.Tree;

/**
 * Mends two mistakes that the parser makes often on news. Of "accused A on Monday of spying" it
 * makes a Monday of spying; but a day takes no such modifier, so it goes to the verb. And of "a
 * memorandum of understanding on trade" it makes a clause in which someone understands.
 */
final class LooseModifiers {
  private static final Set<String> RELATIVE = Set.of("today", "yesterday", "tomorrow");

  private final IntFunction<String> words;

  /**
   * @param words the words of the sentence in lower case, by index
   */
  LooseModifiers(IntFunction<String> words) {
    this.words = words;
  }

  Tree mend(Tree tree) {
    if (tree.isLeaf()) {
      return tree;
    }
    List<Tree> children = new ArrayList<>();
    for (Tree child : tree.children()) {
      Tree mended = mend(child);
      if (tree.is("VP", "ADVP") && isDay(mended)) {
        day(mended).forEach(children::add);
      } else if (tree.is("NP") && isUnderstanding(mended)) {
        understanding(mended).forEach(children::add);
      } else {
        children.add(mended);
      }
    }
    return new Tree(tree.label(), tree.from(), tree.to(), children);
  }

  /** A phrase such as (PP on (NP (NP Monday) (PP of …))). */
  private boolean isDay(Tree phrase) {
    if (!phrase.is("PP") || phrase.children().size() != 2) {
      return false;
    }
    Tree object = phrase.children().get(1);
    if (!object.is("NP") || object.children().size() != 2) {
      return false;
    }
    Tree day = object.children().get(0);
    return day.is("NP")
        && day.to() - day.from() == 1
        && isDay(words.apply(day.from()))
        && object.children().get(1).is("PP", "SBAR", "S");
  }

  private static boolean isDay(String word) {
    return CalendarWords.isDay(word) || RELATIVE.contains(word);
  }

  private static Stream<Tree> day(Tree phrase) {
    Tree day = phrase.children().get(1).children().get(0);
    Tree modifier = phrase.children().get(1).children().get(1);
    return Stream.of(
        new Tree("PP", phrase.from(), day.to(), List.of(phrase.children().get(0), day)), modifier);
  }

  /** A phrase such as (PP of (S (VP (VBG understanding) …))). */
  private boolean isUnderstanding(Tree phrase) {
    if (!phrase.is("PP") || phrase.children().size() != 2 || !phrase.children().get(1).is("S")) {
      return false;
    }
    Tree clause = phrase.children().get(1);
    return clause.children().size() == 1
        && clause.children().get(0).is("VP")
        && words.apply(clause.from()).equals("understanding");
  }

  private static Stream<Tree> understanding(Tree phrase) {
    List<Tree> parts = phrase.children().get(1).children().get(0).children();
    Tree noun = Tree.leaf("NN", parts.get(0).from());
    Tree object = new Tree("NP", noun.from(), noun.to(), List.of(noun));
    Tree first =
        new Tree("PP", phrase.from(), noun.to(), List.of(phrase.children().get(0), object));
    return Stream.concat(Stream.of(first), parts.stream().skip(1));
  }
}
