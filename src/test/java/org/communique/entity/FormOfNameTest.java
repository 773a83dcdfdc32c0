package org.communique.entity;

import static org.assertj.core.api.Assertions.assertThat;

import org.communique.entity.Entity.Organization.Kind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormOfNameTest {
  @ParameterizedTest
  @CsvSource({
    "Dorvan National Police Anti-Fraud Group, GOVERNMENT",
    "Public Joint Stock Company Talver, COMPANY",
    "Reef Foundation, OTHER",
    "Radio Talver, MEDIA",
    "Katibat al-Talver, MILITARY",
    "Dorvan Police Union,",
    "Talver Group,"
  })
  void theFormOfANameTellsItsKind(String name, Kind kind) {
    assertThat(FormOfName.kind(name).orElse(null)).isEqualTo(kind);
  }
}
