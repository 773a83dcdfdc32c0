package org.communique.entity;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.communique.clause.Argument;
import org.communique.clause.Argument.Slot;
import org.communique.clause.Clause;
import org.communique.clause.ClauseReader;
import org.communique.text.Sentence;

/** The place that words have in their clause. */
final class Grammar {
  private final Map<Integer, List<Clause>> clauses = new HashMap<>();

  List<Clause> clauses(Sentence sentence) {
    return clauses.computeIfAbsent(sentence.index(), i -> ClauseReader.read(sentence));
  }

  /** True where the words stand in the subject of a verb, or are all of it. */
  boolean isSubject(Sentence sentence, int from, int to) {
    return verbOf(sentence, from, to, Slot.SUBJECT).isPresent();
  }

  /** The same by its form: the subject of a passive verb too, but nobody after "by". */
  boolean isSurfaceSubject(Sentence sentence, int from, int to) {
    return clauses(sentence).stream()
        .filter(c -> !c.form().noun())
        .anyMatch(
            c ->
                c.arguments().stream()
                    .filter(a -> isInFront(c, a))
                    .anyMatch(a -> isHead(sentence, a, from, to)));
  }

  private static boolean isInFront(Clause clause, Argument argument) {
    return argument.slot() == Slot.SUBJECT && !argument.marker().equals("by")
        || argument.slot() == Slot.OBJECT
            && clause.form().passive()
            && clause.link() != Clause.Link.RELATIVE
            && argument.tree().to() <= clause.head();
  }

  /** The verb that has the words as a filler of a slot: alone, in a list, or with what follows. */
  Optional<Clause> verbOf(Sentence sentence, int from, int to, Slot slot) {
    return clauses(sentence).stream()
        .filter(c -> !c.form().noun())
        .filter(
            c ->
                c.arguments().stream()
                    .anyMatch(a -> a.slot() == slot && isHead(sentence, a, from, to)))
        .findFirst();
  }

  /** True where nothing before the words in the filler makes them a modifier of another noun. */
  private static boolean isHead(Sentence sentence, Argument argument, int from, int to) {
    if (argument.tree().from() > from || argument.tree().to() < to) {
      return false;
    }
    for (int i = argument.tree().from(); i < from; i++) {
      String tag = sentence.token(i).tag();
      if (tag.equals("IN") || tag.equals("TO") || tag.startsWith("VB") || tag.startsWith("W")) {
        return false;
      }
    }
    int head = to;
    return head >= argument.tree().to()
        || !sentence.token(head).isNoun() && !sentence.token(head).tag().equals("POS");
  }

  /** The word before, if it is a preposition, else nothing; an article between is passed over. */
  static Optional<String> preposition(Sentence sentence, int from) {
    int at = from - 1;
    if (at >= 0 && sentence.token(at).tag().equals("DT")) {
      at--;
    }
    return at >= 0 && sentence.token(at).tag().matches("IN|TO")
        ? Optional.of(sentence.token(at).lemma())
        : Optional.empty();
  }
}
