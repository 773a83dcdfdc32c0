package org.communique.entity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NicknamesTest {
  @ParameterizedTest(name = "{0}, {1}")
  @CsvSource({
    "tony, antony, true",
    "bill, william, true",
    "bob, rob, true",
    "jenny, jennifer, true",
    "steven, stephen, true",
    "tony, thomas, false",
    "kari, karin, false"
  })
  void areOne(String a, String b, boolean one) {
    assertThat(Nicknames.bundled().areOne(a, b)).isEqualTo(one);
  }
}
