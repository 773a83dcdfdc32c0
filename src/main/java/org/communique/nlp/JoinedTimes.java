package org.communique.nlp;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;
import org.communique.text.Tree;

/**
 * Gives a time back to the verb behind it: of "left [in May and in June] returned" the parser makes
 * one time and a clause that does something. The second time opens what is done then.
 */
final class JoinedTimes {
  private static final Set<String> UNITS =
      Set.of("day", "days", "week", "weeks", "month", "months", "year", "years", "hour", "hours");

  private final IntFunction<String> words;

  /**
   * @param words the words of the sentence in lower case, by index
   */
  JoinedTimes(IntFunction<String> words) {
    this.words = words;
  }

  /** A phrase without the time at its end, and what was cut off, its conjunction first. */
  private record Cut(Tree rest, List<Tree> time) {}

  Tree mend(Tree tree) {
    if (tree.isLeaf()) {
      return tree;
    }
    List<Tree> children = tree.children().stream().map(this::mend).toList();
    Tree mended = new Tree(tree.label(), tree.from(), tree.to(), children);
    boolean clauses =
        tree.is("S") && children.size() > 1 && children.get(0).is("S") && children.get(1).is("VP");
    return clauses ? parted(mended).orElse(mended) : mended;
  }

  private Optional<Tree> parted(Tree tree) {
    List<Tree> clause = tree.children().get(0).children();
    int last = clause.size() - 1;
    Tree second = tree.children().get(1);
    if (last < 1 || !clause.get(last).is("VP")) {
      return Optional.empty();
    }
    return cut(clause.get(last))
        .map(
            cut -> {
              List<Tree> opened = new ArrayList<>(cut.time().subList(1, cut.time().size()));
              opened.addAll(second.children());
              Tree then = phrase("VP", opened);
              List<Tree> parts = new ArrayList<>(clause.subList(0, last));
              parts.add(phrase("VP", List.of(cut.rest(), cut.time().get(0), then)));
              parts.addAll(tree.children().subList(2, tree.children().size()));
              return phrase("S", parts);
            });
  }

  /** Goes down the right edge; "later" may follow the time. */
  private Optional<Cut> cut(Tree tree) {
    if (tree.isLeaf()) {
      return Optional.empty();
    }
    List<Tree> children = tree.children();
    int last = children.size() - 1;
    if (last > 1 && children.get(last - 1).is("CC") && isTime(children.get(last))) {
      List<Tree> kept = children.subList(0, last - 1);
      Tree rest = kept.size() == 1 ? kept.get(0) : phrase(tree.label(), kept);
      return Optional.of(new Cut(rest, children.subList(last - 1, last + 1)));
    }
    boolean later = children.get(last).is("ADVP") && last > 0;
    int at = later ? last - 1 : last;
    return cut(children.get(at))
        .map(
            inner -> {
              List<Tree> kept = new ArrayList<>(children.subList(0, at));
              kept.add(inner.rest());
              List<Tree> time = new ArrayList<>(inner.time());
              time.addAll(children.subList(at + 1, children.size()));
              return new Cut(phrase(tree.label(), kept), time);
            });
  }

  private boolean isTime(Tree phrase) {
    String last = words.apply(phrase.to() - 1);
    return phrase.is("NP", "PP")
        && (UNITS.contains(last) || CalendarWords.isDayOrMonth(last) || last.matches("\\d{4}"));
  }

  private static Tree phrase(String label, List<Tree> parts) {
    return new Tree(label, parts.get(0).from(), parts.get(parts.size() - 1).to(), parts);
  }
}
