package org.communique.nlp;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.IntFunction;
import org.communique.text.Tree;

/**
 * Cuts a time off the end of a name that the parser has drawn it into: of "to [Buenos Aires next
 * week]" it makes "to [Buenos Aires] [next week]".
 */
final class TrailingTimes {
  private static final Set<String> WHICH = Set.of("next", "last", "this");
  private static final Set<String> UNITS =
      Set.of(
          "week",
          "month",
          "year",
          "weekend",
          "morning",
          "afternoon",
          "evening",
          "night",
          "spring",
          "summer",
          "autumn",
          "fall",
          "winter");

  /** Words that make a day's name one of its own: "Good Friday". */
  private static final Set<String> FEASTS =
      Set.of("good", "black", "bloody", "easter", "palm", "ash", "holy", "super", "shrove", "red");

  private final IntFunction<String> words;

  /**
   * @param words the words of the sentence in lower case, by index
   */
  TrailingTimes(IntFunction<String> words) {
    this.words = words;
  }

  Tree mend(Tree tree) {
    if (tree.isLeaf()) {
      return tree;
    }
    List<Tree> children = new ArrayList<>();
    for (Tree child : tree.children()) {
      Tree mended = mend(child);
      Tree inner = mended.is("PP") ? last(mended) : mended;
      boolean host = tree.is("VP", "S", "SINV");
      if (host && isDated(inner)) {
        int cut = inner.children().size() - (isWeekday(inner) ? 1 : 2);
        Tree name = part(inner, inner.children().subList(0, cut));
        children.add(mended == inner ? name : mended.ending(name));
        children.add(part(inner, inner.children().subList(cut, inner.children().size())));
      } else {
        children.add(mended);
      }
    }
    return new Tree(tree.label(), tree.from(), tree.to(), children);
  }

  /** A flat noun phrase of a name, a word such as "next", and a unit or day. */
  private boolean isDated(Tree phrase) {
    if (!phrase.is("NP") || phrase.isLeaf() || phrase.children().size() < 3) {
      return false;
    }
    List<Tree> parts = phrase.children();
    int size = parts.size();
    return isWeekday(phrase)
        || isMonthsDay(parts)
        || parts.stream().allMatch(Tree::isLeaf)
            && parts.get(size - 3).is("NNP", "NNPS")
            && WHICH.contains(words.apply(parts.get(size - 2).from()))
            && isTime(words.apply(parts.get(size - 1).from()));
  }

  /** "Davos May 21-24". */
  private boolean isMonthsDay(List<Tree> parts) {
    int size = parts.size();
    return parts.stream().allMatch(Tree::isLeaf)
        && parts.get(size - 3).is("NNP", "NNPS")
        && CalendarWords.isMonth(words.apply(parts.get(size - 2).from()))
        && words.apply(parts.get(size - 1).from()).matches("\\d{1,2}(?:[-–]\\d{1,2})?");
  }

  private static boolean isTime(String word) {
    return CalendarWords.isDay(word) || UNITS.contains(word);
  }

  /** "President Ann Diop Tuesday": a day right behind a name of several words. */
  private boolean isWeekday(Tree phrase) {
    List<Tree> parts = phrase.children();
    int size = parts.size();
    return size > 2
        && parts.stream().allMatch(Tree::isLeaf)
        && parts.get(size - 1).is("NNP")
        && CalendarWords.isDay(words.apply(parts.get(size - 1).from()))
        && parts.get(size - 2).is("NNP", "NN", "NNS")
        && !FEASTS.contains(words.apply(parts.get(size - 2).from()));
  }

  private static Tree part(Tree phrase, List<Tree> parts) {
    return new Tree(phrase.label(), parts.get(0).from(), parts.get(parts.size() - 1).to(), parts);
  }

  private static Tree last(Tree phrase) {
    return phrase.isLeaf() ? phrase : phrase.children().get(phrase.children().size() - 1);
  }
}
