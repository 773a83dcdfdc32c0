package org.communique.nlp;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import org.communique.text.Tree;

/**
 * Cuts a date off the front of a subject that the parser has drawn into it: of "[In 2006, Oslo] was
 * the target", "[On 21 June Kenyan divers] came", where nothing else could be the subject, it makes
 * "[In 2006], [Oslo] was", "[On 21 June] [Kenyan divers] came".
 */
final class LeadingTimes {
  private final IntFunction<String> words;

  /**
   * @param words the words of the sentence in lower case, by index
   */
  LeadingTimes(IntFunction<String> words) {
    this.words = words;
  }

  Tree mend(Tree tree) {
    if (tree.isLeaf()) {
      return tree;
    }
    List<Tree> children = tree.children().stream().map(this::mend).toList();
    boolean swallowed = tree.is("S") && isSwallowed(children);
    return new Tree(tree.label(), tree.from(), tree.to(), swallowed ? freed(children) : children);
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
    return clause.get(0).is("PP") && goesOn(clause.get(0));
  }

  /** Whether a phrase is "in" or "on" something that begins with a date and goes on with more. */
  private boolean goesOn(Tree phrase) {
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
          CalendarWords.isDayOrMonth(last)
              || last.matches("(?:1[5-9]|20)\\d\\d|\\d{1,2}(?:st|nd|rd|th)");
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
