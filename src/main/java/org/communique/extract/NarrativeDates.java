package org.communique.extract;

import java.util.List;
import java.util.Optional;
import org.communique.clause.Clause;
import org.communique.clause.Clause.Link;
import org.communique.clause.Clause.Tense;
import org.communique.fact.Fact;
import org.communique.fact.Realis;
import org.communique.text.Sentence;
import org.communique.time.DateRange;

/**
 * The time of what is told one after the other: "In May Chad closed the port. Mali protested." An
 * act without a date that is told in the past tense, in a sentence without any, was when the act
 * was of which the sentence before tells (the narrative progression of Kamp and Rohrer, 1983, as
 * far as a day or month shows it).
 */
final class NarrativeDates {
  private final Source source;

  NarrativeDates(Source source) {
    this.source = source;
  }

  /**
   * @param told the acts told before, in the order of the text
   */
  Optional<DateRange> after(Clause clause, List<Fact.Event> told) {
    if (!isNarrated(clause) || isDated(clause.sentence())) {
      return Optional.empty();
    }
    return told.stream()
        .filter(e -> e.realis() == Realis.ACTUAL)
        .filter(e -> isBefore(e, clause.sentence()))
        .reduce((earlier, later) -> later)
        .flatMap(Fact.Event::when)
        .filter(w -> w.end().isEmpty() && w.start().month() > 0);
  }

  private static boolean isNarrated(Clause clause) {
    return !clause.form().noun()
        && clause.link() == Link.ROOT
        && clause.form().tense() == Tense.PAST
        && clause.form().modal().isEmpty();
  }

  private boolean isDated(Sentence sentence) {
    return source.times().stream()
        .anyMatch(t -> t.range().isPresent() && sentence.span().contains(t.span()));
  }

  /** In the sentence before, in the same paragraph, or earlier in this one. */
  private boolean isBefore(Fact.Event event, Sentence sentence) {
    return source
        .sentence(event.evidence().get(0))
        .filter(s -> sentence.index() - s.index() <= 1)
        .filter(s -> !isApart(s, sentence))
        .isPresent();
  }

  private boolean isApart(Sentence before, Sentence sentence) {
    return source
        .text()
        .article()
        .text()
        .substring(Math.min(before.span().end(), sentence.span().start()), sentence.span().start())
        .contains("\n");
  }
}
