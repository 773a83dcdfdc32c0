package org.communique.nlp;

import java.time.DayOfWeek;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.communique.text.Tree;

/**
 * Mends two noun phrases that the parser makes often of news. Of "Mali's sudden, unprovoked war on
 * Chad" it makes a phrase inside the phrase, so that the war is no longer Mali's; what stands in
 * front of the inner noun belongs to it. And of "In 2006, Oslo was the target" it makes a year
 * called Oslo, and a sentence without a subject.
 */
final class NestedNouns {
  private static final Set<String> CALENDAR =
      Stream.concat(
              Stream.of(DayOfWeek.values()).map(Enum::name),
              Stream.of(Month.values()).map(Enum::name))
          .map(name -> name.toLowerCase(Locale.ROOT))
          .collect(Collectors.toUnmodifiableSet());

  private final IntFunction<String> words;

  /**
   * @param words the words of the sentence in lower case, by index
   */
  NestedNouns(IntFunction<String> words) {
    this.words = words;
  }

  Tree mend(Tree tree) {
    if (tree.isLeaf()) {
      return tree;
    }
    List<Tree> children = new ArrayList<>();
    for (Tree child : tree.children()) {
      children.add(mend(child));
    }
    if (tree.is("S") && isSwallowed(children)) {
      return new Tree("S", tree.from(), tree.to(), freed(children));
    }
    Tree mended = new Tree(tree.label(), tree.from(), tree.to(), children);
    return isNested(mended) ? flattened(mended) : mended;
  }

  /** (NP (NP A 's) (JJ sudden) (, ,) (NP (JJ unprovoked) (NN war)) (PP on B)). */
  private boolean isNested(Tree phrase) {
    List<Tree> parts = phrase.children();
    int inner = innerAt(parts);
    return phrase.is("NP")
        && inner > 1
        && base(parts.get(inner)) != null
        && isDeterminer(parts.get(0))
        && parts.subList(1, inner).stream().allMatch(c -> isAdjective(c) || c.is(",", "CC"))
        && parts.subList(1, inner).stream().anyMatch(NestedNouns::isAdjective);
  }

  /** Where the inner noun phrase stands, behind which there are only modifiers; else 0. */
  private static int innerAt(List<Tree> parts) {
    int at = parts.size() - 1;
    while (at > 0 && parts.get(at).is("PP", "SBAR", "VP")) {
      at--;
    }
    return parts.get(at).is("NP") ? at : 0;
  }

  private static boolean isAdjective(Tree child) {
    return child.is("JJ", "JJR", "JJS", "ADJP");
  }

  private boolean isDeterminer(Tree child) {
    return child.is("DT", "PRP$")
        || (child.is("NP")
            && words.apply(child.to() - 1).matches("'s|’s|'|’")
            && child.to() - child.from() > 1);
  }

  /** The innermost first noun phrase whose parts are words, without a determiner of its own. */
  private static Tree base(Tree phrase) {
    Tree inner = phrase;
    while (!inner.isLeaf() && inner.children().get(0).is("NP")) {
      inner = inner.children().get(0);
    }
    boolean plain =
        !inner.isLeaf()
            && inner.children().stream().allMatch(Tree::isLeaf)
            && !inner.children().get(0).is("DT", "PRP$", "PRP", "NNP", "NNPS", "CD")
            && inner.children().get(inner.children().size() - 1).is("NN", "NNS");
    return plain ? inner : null;
  }

  private static Tree flattened(Tree phrase) {
    List<Tree> parts = phrase.children();
    int inner = innerAt(parts);
    Tree noun = with(parts.get(inner), parts.subList(0, inner), phrase.from());
    if (inner == parts.size() - 1) {
      return noun;
    }
    List<Tree> all = new ArrayList<>(List.of(noun));
    all.addAll(parts.subList(inner + 1, parts.size()));
    return new Tree("NP", phrase.from(), phrase.to(), all);
  }

  /** The phrase with these words in front of its innermost noun phrase. */
  private static Tree with(Tree phrase, List<Tree> front, int from) {
    List<Tree> children = new ArrayList<>();
    if (phrase.children().get(0).is("NP")) {
      children.add(with(phrase.children().get(0), front, from));
      children.addAll(phrase.children().subList(1, phrase.children().size()));
    } else {
      children.addAll(front);
      children.addAll(phrase.children());
    }
    return new Tree("NP", from, phrase.to(), children);
  }

  /** (S (PP on (NP (CD 3) (NNP May) (, ,) …)) (VP …)): nothing else could be the subject. */
  private boolean isSwallowed(List<Tree> clause) {
    int verb = 0;
    while (verb < clause.size() && !clause.get(verb).is("VP")) {
      verb++;
    }
    if (verb == clause.size()
        || clause.subList(0, verb).stream().anyMatch(c -> c.is("NP", "S", "SBAR"))) {
      return false;
    }
    return clause.get(0).is("PP") && isOfYear(clause.get(0));
  }

  /** Whether a phrase is "in" or "on" something that begins with a date and goes on with more. */
  private boolean isOfYear(Tree phrase) {
    Tree object = phrase.children().get(phrase.children().size() - 1);
    int date = phrase.children().size() == 2 && object.is("NP") ? date(object) : 0;
    return date > 0 && date < object.children().size() && !object.children().get(date).is("PP");
  }

  /** How many of the parts of a noun phrase make the date that it begins with. */
  private int date(Tree object) {
    List<Tree> parts = object.children();
    int end = 0;
    boolean dated = false;
    boolean open = true;
    while (open && end < parts.size()) {
      Tree part = parts.get(end);
      String last = words.apply(part.to() - 1);
      boolean calendar =
          CALENDAR.contains(last) || last.matches("(?:1[5-9]|20)\\d\\d|\\d{1,2}(?:st|nd|rd|th)");
      open = calendar || last.matches("\\d{1,2}|,") || (end == 0 && last.equals("the"));
      dated |= calendar && open;
      end += open ? 1 : 0;
    }
    return dated ? end : 0;
  }

  private List<Tree> freed(List<Tree> clause) {
    Tree phrase = clause.get(0);
    List<Tree> object = phrase.children().get(1).children();
    int date = date(phrase.children().get(1));
    boolean comma = object.get(date - 1).is(",");
    List<Tree> when = object.subList(0, comma ? date - 1 : date);
    List<Tree> parts = new ArrayList<>();
    Tree time = noun(when);
    parts.add(new Tree("PP", phrase.from(), time.to(), List.of(phrase.children().get(0), time)));
    if (comma) {
      parts.add(object.get(date - 1));
    }
    parts.add(noun(object.subList(date, object.size())));
    parts.addAll(clause.subList(1, clause.size()));
    return parts;
  }

  private static Tree noun(List<Tree> parts) {
    return parts.size() == 1 && parts.get(0).is("NP")
        ? parts.get(0)
        : new Tree("NP", parts.get(0).from(), parts.get(parts.size() - 1).to(), parts);
  }
}
