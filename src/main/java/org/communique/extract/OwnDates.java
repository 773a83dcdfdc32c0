package org.communique.extract;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.communique.clause.Argument.Slot;
import org.communique.clause.Clause;
import org.communique.clause.Heads;
import org.communique.rule.Act;
import org.communique.rule.Filler;
import org.communique.rule.Rule;
import org.communique.rule.RuleBook;
import org.communique.text.Sentence;
import org.communique.text.Span;
import org.communique.time.DateRange;
import org.communique.time.TimeExpression;

/**
 * Which date stands inside a clause and belongs to it rather than to one within it: an expression
 * belongs to the innermost clause around it.
 */
final class OwnDates {
  /** "Since March", "jailed until 1974": no time of the act itself, nor of its beginning. */
  private static final Set<String> MEASURING = Set.of("since", "until", "till");

  private static final Filler OBJECT = new Filler("object");

  private final Source source;
  private final RuleBook rules;
  private final Happenings happenings;

  OwnDates(Source source, RuleBook rules, Happenings happenings) {
    this.source = source;
    this.rules = rules;
    this.happenings = happenings;
  }

  /**
   * The first resolved expression that belongs to a clause, those after its head before those in
   * front of it.
   */
  Optional<DateRange> of(Clause clause) {
    Span extent = clause.sentence().spanOf(clause.tree());
    int head = clause.sentence().token(clause.head()).span().start();
    List<TimeExpression> candidates =
        source.times().stream()
            .filter(t -> endsIn(extent, t) && t.range().isPresent())
            .filter(t -> belongs(t, clause) && !isReference(t, clause.sentence()))
            .filter(t -> !isPartOfName(t, clause.sentence()))
            .toList();
    return candidates.stream()
        .min(
            Comparator.<TimeExpression>comparingInt(t -> t.span().start() > head ? 0 : 1)
                .thenComparing(TimeExpression::span))
        .flatMap(TimeExpression::range);
  }

  /** "since March 2017": an expression that a clause is measured against rather than placed at. */
  static boolean isReference(TimeExpression time, Sentence sentence) {
    int token = sentence.tokenAt(time.span());
    return token > 0 && MEASURING.contains(sentence.token(token - 1).lemma());
  }

  /** "The 2022 Human Rights Consultations": a year in a name does not tell the day. */
  private static boolean isPartOfName(TimeExpression time, Sentence sentence) {
    int at = sentence.tokenAt(time.span());
    return at > 0
        && at + 1 < sentence.tokens().size()
        && sentence.token(at).text().matches("\\d{4}")
        && sentence.token(at - 1).tag().matches("DT|PRP\\$|POS")
        && sentence.token(at + 1).isProperNoun();
  }

  private boolean belongs(TimeExpression time, Clause clause) {
    List<Clause> all = source.clauses(clause.sentence());
    int width = clause.tree().to() - clause.tree().from();
    return all.stream()
        .filter(o -> o.id() != clause.id() && !isAbove(o, clause, all) && !does(o, clause))
        .filter(
            o ->
                clause.form().noun()
                    ? o.form().noun() && happenings.include(o)
                    : !o.form().noun() || isEventNoun(o, time) && !isMade(clause, o))
        .noneMatch(
            o ->
                o.tree().to() - o.tree().from() < width
                    && endsIn(o.sentence().spanOf(o.tree()), time));
  }

  /** "A visit by a mission on Friday": whoever makes it does not happen. */
  private static boolean does(Clause noun, Clause deed) {
    return deed.form().noun() && deed.all(Slot.SUBJECT).anyMatch(t -> Heads.of(t) == noun.head());
  }

  /** "The outset of Wednesday" belongs to Wednesday's meeting. */
  static boolean endsIn(Span extent, TimeExpression time) {
    return extent.contains(time.span().end() - 1);
  }

  /**
   * A noun for something that happens keeps a time inside its own phrase: "the summit in June"; of
   * "signed a treaty in June" the verb has it, as it has a day that stands with a noun of which no
   * rule knows that it happens. People and forces do not happen: "was taken by troops in 2011".
   */
  private boolean isEventNoun(Clause noun, TimeExpression time) {
    if (!happenings.include(noun)) {
      return false;
    }
    List<Rule> triggered = rules.triggeredBy(noun);
    boolean day = time.range().filter(r -> r.start().day() > 0).isPresent();
    return noun.arguments().stream().anyMatch(a -> a.slot() != Slot.MODIFIER)
        && triggered.stream().noneMatch(r -> r.act() instanceof Act.Agree)
        && !(day && triggered.isEmpty());
  }

  /** "Lodged a protest on Monday": the noun says what the verb does. */
  private boolean isMade(Clause verb, Clause noun) {
    return verb.all(Slot.OBJECT).anyMatch(t -> Heads.of(t) == noun.head())
        && rules.triggeredBy(verb).stream()
            .flatMap(r -> Stream.ofNullable(r.where().get(OBJECT)))
            .anyMatch(wanted -> wanted.contains(noun.lemma()));
  }

  private static boolean isAbove(Clause candidate, Clause clause, List<Clause> all) {
    for (int at = clause.governor(); at >= 0; at = all.get(at).governor()) {
      if (at == candidate.id()) {
        return true;
      }
    }
    return false;
  }
}
