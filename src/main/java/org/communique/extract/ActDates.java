package org.communique.extract;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.communique.clause.Argument.Slot;
import org.communique.clause.Clause;
import org.communique.clause.Clause.Link;
import org.communique.clause.Clause.Tense;
import org.communique.clause.Heads;
import org.communique.fact.Fact;
import org.communique.fact.Plover;
import org.communique.fact.Realis;
import org.communique.text.Span;
import org.communique.time.DateRange;

/**
 * When an act was: by its own words, by the day on which a government tells what it does, or by the
 * act told before it.
 */
final class ActDates {
  private static final Set<Plover> PERFORMED = Set.of(Plover.SANCTION, Plover.AID);

  private static final Set<String> LENGTHENING = Set.of("extend", "prolong", "renew", "lengthen");

  /** "Has [never ever been] seen": so many words may stand between. */
  private static final int AUXILIARIES = 4;

  private final Source source;
  private final Dates dates;
  private final NarrativeDates narrative;

  ActDates(Source source, Dates dates) {
    this.source = source;
    this.dates = dates;
    this.narrative = new NarrativeDates(source);
  }

  /** When its own words say that it was, or since when it lasts. */
  Optional<DateRange> placed(Clause clause, Plover code) {
    return dates.sinceWhen(clause).filter(w -> !isOfThing(clause, code, w) && !isEnd(clause, w));
  }

  /**
   * @param told the acts told before, in the order of the text
   */
  Optional<DateRange> of(Clause clause, Plover code, Realis how, List<Fact.Event> told) {
    boolean ahead = how == Realis.PLANNED || how == Realis.PROPOSED;
    Optional<DateRange> own =
        ahead
            ? dates.of(clause).filter(w -> !isOfThing(clause, code, w) && !isEnd(clause, w))
            : placed(clause, code);
    return own.or(() -> trailing(clause))
        .or(() -> isPerformed(clause, code, how) ? dates.today() : Optional.empty())
        .or(() -> how == Realis.ACTUAL ? narrative.after(clause, told) : Optional.empty());
  }

  /** "Mali's seizure of a boat last month": what the words of a noun end with. */
  private Optional<DateRange> trailing(Clause clause) {
    Span words = clause.sentence().spanOf(clause.tree());
    return source.times().stream()
        .filter(t -> clause.form().noun() && words.contains(t.span()))
        .filter(t -> t.span().end() == words.end() && t.span().start() > words.start())
        .filter(t -> !isOfInnerVerb(clause, t.span()))
        .flatMap(t -> t.range().stream())
        .findFirst();
  }

  /** "The seizure of a boat that sank last month": another verb stands in front of it. */
  private static boolean isOfInnerVerb(Clause clause, Span time) {
    return clause.sentence().tokens().stream()
        .filter(t -> t.span().start() > clause.sentence().token(clause.head()).span().start())
        .anyMatch(t -> t.isVerb() && t.span().end() <= time.start());
  }

  /** "Extended the curfew to May 1": until when, and not when. */
  private boolean isEnd(Clause clause, DateRange when) {
    return LENGTHENING.contains(clause.lemma())
        && Stream.of("to", "until", "till", "through")
            .flatMap(clause::after)
            .map(clause.sentence()::spanOf)
            .anyMatch(words -> isDated(words, when));
  }

  /** "Supports the vote in October": the day of what is supported, which may be to come. */
  private boolean isOfThing(Clause clause, Plover code, DateRange when) {
    return code == Plover.SUPPORT
        && !clause.form().noun()
        && clause.form().tense() != Tense.PAST
        && clause
            .all(Slot.OBJECT)
            .filter(o -> !clause.sentence().token(Heads.of(o)).isProperNoun())
            .map(clause.sentence()::spanOf)
            .anyMatch(words -> isDated(words, when));
  }

  private boolean isDated(Span words, DateRange when) {
    return source.times().stream()
        .filter(t -> words.contains(t.span()))
        .anyMatch(t -> t.range().filter(when::equals).isPresent());
  }

  /** "We are imposing sanctions": what a government's own text does by saying so is of its day. */
  private boolean isPerformed(Clause clause, Plover code, Realis how) {
    return PERFORMED.contains(code)
        && how == Realis.ACTUAL
        && !clause.form().noun()
        && !Surroundings.isEffort(clause)
        && !clause.lemma().equals("be")
        && !isPerfect(clause)
        && (clause.form().tense() == Tense.PRESENT || clause.link() == Link.INFINITIVE)
        && !source.issuer().entities().isEmpty();
  }

  /** "Have welcomed refugees": at some time up to now. */
  private static boolean isPerfect(Clause clause) {
    int head = clause.head();
    return clause.form().tense() == Tense.PRESENT
        && clause.sentence().token(head).tag().matches("VB[ND]")
        && IntStream.range(Math.max(0, head - AUXILIARIES), head)
            .anyMatch(i -> clause.sentence().token(i).lemma().equals("have"));
  }
}
