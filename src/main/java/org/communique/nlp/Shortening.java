package org.communique.nlp;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.communique.text.Tree;

/**
 * A sentence made shorter for the parser and the way back: runs of words that parsers break apart
 * are replaced by a few of theirs and put back into the tree. That multiword units as single tokens
 * help a parser is shown by Nivre and Nilsson (2004).
 */
final class Shortening {
  /** The label of a part that keeps the tag which the parser gives to the key. */
  static final String AS_PARSED = "AS-PARSED";

  /**
   * A run of words.
   *
   * @param from index of its first word
   * @param to index after its last word
   * @param keys which of its words stand for it; none where it is left out
   * @param parts its constituents, beside one another
   */
  record Unit(int from, int to, List<Integer> keys, List<Tree> parts) {}

  private final String[] words;
  private final List<Unit> units;

  private Shortening(List<Unit> units, String... words) {
    this.words = words;
    this.units = units;
  }

  /** Of the words of a sentence, where there is anything to shorten. */
  static Optional<Shortening> of(String... words) {
    List<Unit> units = new ArrayList<>();
    Stream.of(
            LeadingDates.find(words).stream().toList(),
            LeadingSources.find(words).stream().toList(),
            RoughNumbers.find(words),
            Compounds.find(words),
            MeasuredTimes.find(words),
            LastTimes.find(words),
            ShortForms.find(words),
            Hedges.find(words),
            LongLists.find(words),
            LongTitles.find(words),
            ParticleNames.find(words),
            CitiesWithCountries.find(words),
            StateNames.find(words),
            ParentheticDates.find(words),
            DayRanges.find(words),
            InnerDates.find(words))
        .flatMap(List::stream)
        .filter(f -> units.stream().noneMatch(u -> u.from() < f.to() && f.from() < u.to()))
        .forEach(units::add);
    units.sort(Comparator.comparingInt(Unit::from));
    return units.isEmpty()
        ? Optional.empty()
        : Optional.of(new Shortening(List.copyOf(units), words));
  }

  /** The indexes of the words that are parsed. */
  private List<Integer> kept() {
    List<Integer> kept = new ArrayList<>();
    int at = 0;
    for (Unit unit : units) {
      while (at < unit.from()) {
        kept.add(at++);
      }
      kept.addAll(unit.keys());
      at = unit.to();
    }
    while (at < words.length) {
      kept.add(at++);
    }
    return kept;
  }

  /** The words that are parsed. */
  String[] shortened() {
    return kept().stream().map(i -> words[i]).toArray(String[]::new);
  }

  /** The tree over all the words; none where the parser has taken apart what stands for a run. */
  Optional<Tree> restored(Tree parsed) {
    Tree restored = restore(parsed, kept());
    if (units.get(0).keys().isEmpty()) {
      restored = preceded(restored, units.get(0).parts());
    }
    long leaves = restored.preorder().filter(Tree::isLeaf).count();
    return leaves == words.length ? Optional.of(restored) : Optional.empty();
  }

  /**
   * What was cut off the front as the first parts of the outermost clause, or of the one that
   * somebody says behind it: "[On Monday, Mali left], Chad said".
   */
  private static Tree preceded(Tree tree, List<Tree> parts) {
    List<Tree> children = new ArrayList<>(tree.children());
    if (tree.is("TOP") && !children.get(0).isLeaf() || isSaidBehind(children)) {
      children.set(0, preceded(children.get(0), parts));
    } else {
      children.addAll(0, parts);
    }
    return new Tree(tree.label(), 0, tree.to(), children);
  }

  private static boolean isSaidBehind(List<Tree> parts) {
    return parts.size() > 3
        && parts.get(0).is("S")
        && parts.get(1).is(",")
        && parts.subList(2, 4).stream().allMatch(t -> t.is("NP", "VP"));
  }

  private Tree restore(Tree tree, List<Integer> kept) {
    if (tree.isLeaf()) {
      return Tree.leaf(tree.label(), kept.get(tree.from()));
    }
    List<Tree> children = new ArrayList<>();
    List<Tree> before = tree.children();
    int at = 0;
    while (at < before.size()) {
      Optional<Unit> unit = unit(before, at, kept);
      if (unit.isPresent()) {
        for (Tree part : unit.get().parts()) {
          boolean parsed = part.label().equals(AS_PARSED);
          children.add(parsed ? Tree.leaf(before.get(at).label(), part.from()) : part);
        }
        at += unit.get().keys().size();
      } else {
        children.add(restore(before.get(at), kept));
        at++;
      }
    }
    int from = children.get(0).from();
    return new Tree(tree.label(), from, children.get(children.size() - 1).to(), children);
  }

  /** The unit whose keys are the constituents from one on, each a word or a phrase of one word. */
  private Optional<Unit> unit(List<Tree> siblings, int at, List<Integer> kept) {
    return units.stream()
        .filter(u -> !u.keys().isEmpty() && at + u.keys().size() <= siblings.size())
        .filter(
            u -> {
              for (int i = 0; i < u.keys().size(); i++) {
                Tree sibling = siblings.get(at + i);
                boolean word =
                    sibling.to() == sibling.from() + 1 && (sibling.isLeaf() || u.keys().size() > 1);
                if (!word || !kept.get(sibling.from()).equals(u.keys().get(i))) {
                  return false;
                }
              }
              return true;
            })
        .findFirst();
  }
}
