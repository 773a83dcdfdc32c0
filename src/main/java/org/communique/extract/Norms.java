package org.communique.extract;

import java.util.Locale;
import java.util.Set;
import org.communique.clause.Argument.Slot;
import org.communique.clause.Clause;
import org.communique.clause.Clause.Link;
import org.communique.clause.Clause.Tense;
import org.communique.clause.Heads;
import org.communique.text.Tree;

/**
 * What a constitution provides for or takes in general, and nobody has done: "under the
 * constitution, the senate tries the president", "the charter says that a judge is removed by the
 * king", "two thirds are needed to impeach a minister", "a governor can be dismissed", or what
 * somebody is merely able to do, or may or may not do.
 */
final class Norms {
  private static final Set<String> CODES =
      Set.of("constitution", "charter", "statute", "bylaw", "code");

  private static final Set<String> NEEDING = Set.of("need", "require");

  private static final Set<String> ABILITIES = Set.of("ability", "capacity", "capability");

  private final Source source;

  Norms(Source source) {
    this.source = source;
  }

  boolean tell(Clause clause) {
    return isPossible(clause)
        || isAsked(clause)
        || isAbility(clause)
        || isProvided(clause)
        || source.governor(clause).filter(g -> isNeeded(clause, g)).isPresent();
  }

  /** "Would not say whether or not she supports it": what is asked is not told. */
  private static boolean isAsked(Clause clause) {
    int before = clause.tree().from() - 1;
    boolean orNot =
        before > 1
            && clause.sentence().token(before).lemma().equals("not")
            && clause.sentence().token(before - 1).lemma().equals("or");
    int at = orNot ? before - 2 : before;
    return clause.link() == Link.COMPLEMENT
        && at >= 0
        && clause.sentence().token(at).lemma().equals("whether");
  }

  /** "A governor can be dismissed": nobody in particular. */
  private static boolean isPossible(Clause clause) {
    return clause.form().modal().equals("can")
        && !clause.form().negated()
        && clause
            .all(Slot.OBJECT)
            .anyMatch(o -> clause.sentence().token(o.from()).text().matches("(?i)an?|any"));
  }

  /** "Its [ability] to help Mali". */
  private static boolean isAbility(Clause clause) {
    return clause.link() == Link.INFINITIVE && Surroundings.isAfter(clause, ABILITIES);
  }

  private boolean isProvided(Clause clause) {
    boolean under =
        clause.form().tense() != Tense.PAST
            && clause.after("under").anyMatch(t -> isCode(clause, t));
    return under
        || source.clauses(clause.sentence()).stream()
            .filter(c -> !c.form().noun() && c.form().tense() == Tense.PRESENT)
            .filter(c -> c.all(Slot.SUBJECT).anyMatch(t -> isCode(c, t)))
            .flatMap(c -> c.all(Slot.COMPLEMENT))
            .anyMatch(t -> t.covers(clause.head()));
  }

  private static boolean isCode(Clause clause, Tree phrase) {
    return CODES.contains(
        clause.sentence().token(Heads.of(phrase)).lemma().toLowerCase(Locale.ROOT));
  }

  /** "Two thirds are needed to impeach a minister". */
  private static boolean isNeeded(Clause clause, Clause governor) {
    return clause.link() == Link.INFINITIVE
        && governor.form().passive()
        && NEEDING.contains(governor.lemma());
  }
}
