package org.communique.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whose president a reader takes somebody for; "-" where that cannot be told. */
class LeadersTest {
  private final Leaders leaders = Leaders.bundled();

  @ParameterizedTest(name = "{1} {0} in {2}")
  @CsvSource({
    "Putin, president, 2022-03-01, RU",
    "Vladimir Putin, prime minister, 2010-03-01, RU",
    "Putin, president, 2010-03-01, RU",
    "Putin, president, 1998-03-01, -",
    "George W. Bush, president, 2004-03-01, US",
    "Merkel, former chancellor, 2023-03-01, DE",
    "Merkel, chancellor, 2023-03-01, DE",
    "Castillo, president, 2022-03-01, PE",
    "Lincoln, president, 2022-03-01, US",
    "Lavrov, foreign minister, 2022-03-01, RU",
    "Lavrov, minister of foreign affairs, 2022-03-01, RU",
    "Le Drian, foreign minister, 2023-03-01, FR",
    "Okondo, president, 2022-03-01, -"
  })
  void leads(String name, String title, String day, String expected) {
    assertThat(leaders.led(name, title, Optional.of(LocalDate.parse(day))).orElse("-"))
        .isEqualTo(expected);
  }

  @ParameterizedTest(name = "{1} {0} of {2}")
  @CsvSource({
    "Stoltenberg, secretary general, NATO",
    "António Guterres, secretary-general, United Nations",
    "Borrell, high representative for foreign affairs, European Union",
    "Stoltenberg, special envoy, -"
  })
  void leadsBody(String name, String title, String expected) {
    Optional<LocalDate> day = Optional.of(LocalDate.parse("2022-03-01"));
    assertThat(Leaders.ofBodies().led(name, title, day).orElse("-")).isEqualTo(expected);
  }

  @ParameterizedTest(name = "not {0}")
  @CsvSource({"Castillo, true", "Biden, false"})
  void othersLead(String name, boolean others) {
    Optional<LocalDate> day = Optional.of(LocalDate.parse("2022-03-01"));
    assertThat(leaders.isLedByOthers("US", name, "president", day)).isEqualTo(others);
  }
}
