package org.communique.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.communique.clause.Clause;
import org.communique.fact.Evidence;
import org.communique.fact.Fact;
import org.communique.fact.Plover;
import org.communique.fact.Realis;
import org.communique.text.Sentence;
import org.communique.time.DateRange;
import org.communique.time.PartialDate;
import org.junit.jupiter.api.Test;

class NarrativeDatesTest {
  private static final String FIRST =
      "(S (NP (NNP Mali)) (VP (VBD closed/close) (NP (DT the) (NN port))))";
  private static final String NEXT = "(S (NP (NNP Chad)) (VP (%s) (NP (NNP Mali))))";
  private static final DateRange MAY = DateRange.on(new PartialDate(2020, 5, 0));

  @Test
  void whatIsToldNextHasTheDateToldBefore() {
    assertThat(after(Dispatch.of().onOneLine(FIRST, NEXT.formatted("VBD sued/sue")))).contains(MAY);
  }

  @Test
  void whatIsTheCaseNowHasNot() {
    assertThat(after(Dispatch.of().onOneLine(FIRST, NEXT.formatted("VBZ sues/sue")))).isEmpty();
  }

  @Test
  void anotherParagraphTellsOfAnotherTime() {
    assertThat(after(Dispatch.of(FIRST, NEXT.formatted("VBD sued/sue")))).isEmpty();
  }

  private static Optional<DateRange> after(Dispatch dispatch) {
    Source source = dispatch.source();
    Sentence first = source.text().sentences().get(0);
    Fact.Event closed =
        new Fact.Event(
            Plover.COERCE,
            List.of(Dispatch.MALI),
            List.of(),
            "closed the port",
            Optional.empty(),
            Optional.of(MAY),
            Realis.ACTUAL,
            List.of(new Evidence(first.span(), first.span(), "coerce/close-border", 0.8)));
    Clause clause = Dispatch.clause(source, "sue");
    return new NarrativeDates(source).after(clause, List.of(closed));
  }
}
