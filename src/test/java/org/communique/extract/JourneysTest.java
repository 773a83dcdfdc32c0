package org.communique.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.communique.entity.Entity.Place;
import org.communique.fact.Evidence;
import org.communique.fact.Fact;
import org.communique.fact.Fact.Meeting.Kind;
import org.communique.fact.Realis;
import org.communique.text.Span;
import org.communique.time.DateRange;
import org.communique.time.PartialDate;
import org.junit.jupiter.api.Test;

class JourneysTest {
  private static final Evidence TRIP = evidence(0);
  private static final String ALL = "2021-05-02/2021-05-12";

  @Test
  void aStopHasTheDateOfWhatIsDoneThere() {
    Fact.Meeting chad = meeting(Kind.VISIT, Dispatch.CHAD, ALL, TRIP);
    Fact.Meeting togo = meeting(Kind.VISIT, Dispatch.TOGO, ALL, TRIP);
    Fact.Meeting met = meeting(Kind.MEETING, Dispatch.TOGO, "2021-05-06/2021-05-07", evidence(50));
    assertThat(Journeys.dated(List.of(chad, togo, met)))
        .extracting(m -> m.when().orElseThrow())
        .containsExactly(
            range(ALL), range("2021-05-06/2021-05-07"), range("2021-05-06/2021-05-07"));
  }

  @Test
  void theOnlyDestinationKeepsItsDays() {
    Fact.Meeting togo = meeting(Kind.VISIT, Dispatch.TOGO, ALL, TRIP);
    Fact.Meeting met = meeting(Kind.MEETING, Dispatch.TOGO, "2021-05-06/2021-05-07", evidence(50));
    assertThat(Journeys.dated(List.of(togo, met))).containsExactly(togo, met);
  }

  private static Fact.Meeting meeting(Kind kind, Place place, String days, Evidence told) {
    return new Fact.Meeting(
        kind,
        List.of(Dispatch.DIOP),
        Optional.of(place),
        Optional.of(range(days)),
        Realis.PLANNED,
        List.of(told));
  }

  private static DateRange range(String days) {
    String[] ends = days.split("/");
    return DateRange.between(
        PartialDate.parse(ends[0]).orElseThrow(), PartialDate.parse(ends[1]).orElseThrow());
  }

  private static Evidence evidence(int from) {
    Span words = new Span(from, from + 10);
    return new Evidence(words, words, "meeting-visit/travel", 0.8);
  }
}
