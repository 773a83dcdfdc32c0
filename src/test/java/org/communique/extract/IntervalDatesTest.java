package org.communique.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.communique.time.DateRange;
import org.communique.time.PartialDate;
import org.junit.jupiter.api.Test;

class IntervalDatesTest {
  private static final String TOLD =
      "(S (NP (NNP Mali)) (VP (VBD closed/close) (NP (DT the) (NN port)) %s (, ,) (SBAR (NP (CD two) (NNS %s)) (IN %s) (S (NP (NNP Chad)) (VP (VBD raided/raid) (NP (NNP Togo)))))))";

  private static final String ON_A_DAY = "(PP (IN on) (NP (NNP May) (CD 12)))";

  @Test
  void whatHappenedDaysBeforeHasTheDateOfThatDay() {
    assertThat(of(TOLD.formatted(ON_A_DAY, "days/day", "after"), "raid"))
        .contains(DateRange.on(new PartialDate(2021, 5, 10)));
    assertThat(of(TOLD.formatted(ON_A_DAY, "days/day", "before"), "raid"))
        .contains(DateRange.on(new PartialDate(2021, 5, 14)));
  }

  @Test
  void monthsAreNotCountedToTheDay() {
    assertThat(of(TOLD.formatted(ON_A_DAY, "months/month", "after"), "raid"))
        .contains(DateRange.on(new PartialDate(2021, 3, 0)));
  }

  @Test
  void beforeTheCalendarBeginsThereIsNoDate() {
    String longAgo = "(PP (IN in) (NP (NNP March) (CD 1012)))";
    String told = TOLD.replace("(CD two)", "(CD 999)");
    assertThat(of(told.formatted(longAgo, "years/year", "after"), "raid"))
        .contains(DateRange.on(new PartialDate(13, 0, 0)));
    assertThat(of(told.replace("999", "9999").formatted(longAgo, "years/year", "after"), "raid"))
        .isEmpty();
  }

  @Test
  void withoutADateNothingIsCounted() {
    assertThat(of(TOLD.formatted("", "days/day", "after"), "raid")).isEmpty();
  }

  private static Optional<DateRange> of(String tree, String lemma) {
    Source source = Dispatch.of(tree).source();
    return new Dates(source, Dispatch.rules()).of(Dispatch.clause(source, lemma));
  }
}
