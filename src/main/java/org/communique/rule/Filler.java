package org.communique.rule;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.communique.CommuniqueException;
import org.communique.clause.Argument.Slot;
import org.communique.clause.Clause;
import org.communique.text.Tree;

/**
 * A place around a predicate as rules name it: {@code subject}, {@code object}, {@code recipient},
 * {@code complement}, {@code predicative}, {@code modifier}, {@code bearer} (of a noun, the subject
 * of the verb that it depends on), {@code negation} (filled where the predicate is denied), {@code
 * future} (filled where it is said with "will" or "shall"), {@code passive} (filled where it is in
 * the passive), or a preposition.
 *
 * @param name the name in the rule file
 */
public record Filler(String name) {
  private static final Set<String> SLOTS =
      Stream.of(Slot.values())
          .filter(s -> s != Slot.PREPOSITION)
          .map(s -> s.name().toLowerCase(java.util.Locale.ROOT))
          .collect(Collectors.toSet());

  /** Not a constituent: the predicate itself, where it is denied. */
  public static final Filler NEGATION = new Filler("negation");

  /** Not a constituent: the predicate itself, where it is yet to come. */
  public static final Filler FUTURE = new Filler("future");

  /** Not a constituent: the predicate itself, where it is in the passive. */
  private static final Filler PASSIVE = new Filler("passive");

  public Filler {
    if (!name.matches("[a-z][a-z ]*")) {
      throw new CommuniqueException("not a slot or preposition in a rule: '" + name + "'");
    }
  }

  /** The constituents that stand there. */
  public List<Tree> in(Clause clause) {
    if (equals(NEGATION)) {
      return clause.form().negated() ? List.of(clause.tree()) : List.of();
    }
    if (equals(FUTURE)) {
      return clause.form().modal().matches("will|shall") ? List.of(clause.tree()) : List.of();
    }
    if (equals(PASSIVE)) {
      return clause.form().passive() ? List.of(clause.tree()) : List.of();
    }
    return SLOTS.contains(name)
        ? clause.all(Slot.valueOf(name.toUpperCase(java.util.Locale.ROOT))).toList()
        : clause.after(name).toList();
  }
}
