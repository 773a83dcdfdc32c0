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
    return tree.rewritten(t -> parted(t).orElse(t));
  }

  private Optional<Tree> parted(Tree tree) {
    List<Tree> all = tree.children();
    boolean clauses = tree.is("S") && all.size() > 1 && all.get(0).is("S") && all.get(1).is("VP");
    List<Tree> clause = all.get(0).children();
    int last = clause.size() - 1;
    if (!clauses || last < 1 || !clause.get(last).is("VP")) {
      return Optional.empty();
    }
    return cut(clause.get(last))
        .map(
            cut -> {
              List<Tree> opened = new ArrayList<>(cut.time().subList(1, cut.time().size()));
              opened.addAll(all.get(1).children());
              Tree then = Tree.of("VP", opened);
              List<Tree> parts = new ArrayList<>(clause.subList(0, last));
              parts.add(Tree.of("VP", List.of(cut.rest(), cut.time().get(0), then)));
              parts.addAll(all.subList(2, all.size()));
              return Tree.of("S", parts);
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
      Tree rest = kept.size() == 1 ? kept.get(0) : Tree.of(tree.label(), kept);
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
              return new Cut(Tree.of(tree.label(), kept), time);
            });
  }

  private boolean isTime(Tree phrase) {
    String last = words.apply(phrase.to() - 1);
    return phrase.is("NP", "PP")
        && (UNITS.contains(last) || CalendarWords.isDayOrMonth(last) || last.matches("\\d{4}"));
  }
}
