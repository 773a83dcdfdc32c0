package org.communique.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HeadlineTest {
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Secretary Roe and Lusarian Reef Minister Adabi Okoro Before Talks | Okoro | Adabi Okoro
          Lusarian Foreign Minister Jiří Nováček Visits                     | Novacek | Jiří Nováček
          Maria Nilsson Warns of Drought                                    | Nilsson | Maria Nilsson
          Secretary Roe With Martha Nilsson of Channel Four                 | Martha | Martha Nilsson
          Lusar Warns Nilsson of Drought                                    | Nilsson |
          Secretary Roe Travels                                             | Roe |
          Secretary Roe and Lusarian Foreign Minister Okoro Adabi Meet      | Okoro | Okoro Adabi
          Secretary Roe and Lusarian King Okoro II Before Their Meeting     | Okoro | Okoro II
          """)
  void fullName(String title, String family, String expected) {
    assertThat(new Headline(Optional.of(title)).fullName(family))
        .isEqualTo(Optional.ofNullable(expected));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Congratulations to Lusarian President-Elect Adabi Okoro | president-elect
          Deputy Foreign Minister Okoro Resigns                   | deputy foreign minister
          Lusar Greets Okoro                                      |
          """)
  void title(String title, String expected) {
    assertThat(new Headline(Optional.of(title)).title(List.of("adabi", "okoro")))
        .isEqualTo(Optional.ofNullable(expected));
  }
}
