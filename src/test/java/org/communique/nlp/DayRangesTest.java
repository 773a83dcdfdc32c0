package org.communique.nlp;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DayRangesTest {
  @Test
  void theMonthStandsForTheWholeRun() {
    assertThat(DayRanges.find("to", "Oslo", "from", "June", "6", "to", "13"))
        .singleElement()
        .satisfies(
            u -> {
              assertThat(u.from()).isEqualTo(3);
              assertThat(u.to()).isEqualTo(7);
              assertThat(u.keys()).containsExactly(3);
            });
  }

  @Test
  void theRunMayEndInAnotherMonth() {
    assertThat(DayRanges.find("June", "28", "through", "July", "2"))
        .singleElement()
        .satisfies(u -> assertThat(u.to()).isEqualTo(5));
  }

  @Test
  void aDayAndWhatSomebodyGoesToAreNoRun() {
    assertThat(DayRanges.find("on", "June", "6", "to", "Riga")).isEmpty();
    assertThat(DayRanges.find("In", "June", "to", "July", "6")).isEmpty();
  }
}
