package org.communique.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.communique.fact.Fact;
import org.junit.jupiter.api.Test;

/** When somebody is where. */
class DestinationsTest {
  @Test
  void aDateBehindTheCountryOfACityIsThatOfTheCity() {
    assertThat(
            dates(
                "(S (NP (NNP Ann) (NNP Diop)) (VP (VBD visited/visit) (NP (NP (NNP Oslo)) (, ,) (NP (NNP Chad) (NNP May) (CD 4)))))"))
        .contains("2021-05-04");
  }

  @Test
  void aDateBehindTheLastPlaceIsThatOfAll() {
    assertThat(
            dates(
                "(S (NP (NNP Ann) (NNP Diop)) (VP (VBD visited/visit) (NP (NP (NNP Chad)) (CC and) (NP (NNP Togo) (NNP May) (CD 4)))))"))
        .containsExactly("2021-05-04", "2021-05-04");
  }

  private static List<String> dates(String tree) {
    return Dispatch.of(tree).facts().stream()
        .filter(Fact.Meeting.class::isInstance)
        .flatMap(f -> ((Fact.Meeting) f).when().stream())
        .map(w -> w.start().toString())
        .toList();
  }
}
