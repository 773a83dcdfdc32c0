package org.communique.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.communique.entity.Entity;
import org.communique.fact.Fact;
import org.communique.fact.FactLine;
import org.communique.time.DateRange;
import org.communique.time.PartialDate;
import org.junit.jupiter.api.Test;

class TitledMeetingsTest {
  private static final String NAMED =
      "(S (NP (NNP Ann) (NNP Diop)) (VP (VBD thanked/thank) (NP (NNP Jan) (NNP Kos))))";

  @Test
  void aTitleTellsWhoMeets() {
    List<Fact.Meeting> found =
        read(Dispatch.of(NAMED).titled("Ministers Diop and Kos before Their Bilateral Meeting"));
    assertThat(found).map(FactLine::of).containsExactly("meeting | Ann Diop; Jan Kos | actual");
    assertThat(found.get(0).when()).contains(DateRange.on(new PartialDate(2021, 6, 1)));
    assertThat(found.get(0).place()).isEmpty();
  }

  @Test
  void itIsHeldAtThePlaceInFrontOfTheText() {
    Dispatch dispatch =
        Dispatch.of("(S (NP (NNP Oslo)))", NAMED).titled("Diop and Kos at their meeting");
    assertThat(read(dispatch).get(0).place().map(Entity::name)).contains("Oslo");
  }

  @Test
  void aPlaceInALineOfAPersonIsNotThePlace() {
    Dispatch dispatch =
        Dispatch.of(
                "(S (NP (NNP Oslo)) (VP (VBD welcomed/welcome) (NP (NNP Ann) (NNP Diop))))", NAMED)
            .titled("Diop and Kos at their meeting");
    assertThat(read(dispatch).get(0).place()).isEmpty();
  }

  @Test
  void oneAloneMeetsNobody() {
    assertThat(read(Dispatch.of(NAMED).titled("Minister Diop before Their Meeting"))).isEmpty();
  }

  @Test
  void otherTitlesTellOfNoMeeting() {
    assertThat(read(Dispatch.of(NAMED).titled("Diop and Kos sign a treaty"))).isEmpty();
    assertThat(read(Dispatch.of(NAMED))).isEmpty();
  }

  private static List<Fact.Meeting> read(Dispatch dispatch) {
    return new TitledMeetings(dispatch.source()).read(List.of());
  }
}
