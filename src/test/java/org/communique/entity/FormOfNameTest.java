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
    "State Reef Border Committee, GOVERNMENT",
    "Talver Emergency Operations Center, GOVERNMENT",
    "Reef Surveillance Team, GOVERNMENT",
    "Reef Poaching Prevention Task Force, GOVERNMENT",
    "Division of Reef Health, GOVERNMENT",
    "Trilateral Working Group on Reefs, INTERNATIONAL",
    "Talver Process Reef Working Group, INTERNATIONAL",
    "Permanent Forum on Reef Issues, INTERNATIONAL",
    "Salafist Group for Reefs, MILITARY",
    "All India Reef Union, OTHER",
    "Group for Reefs, OTHER",
    "Dorvan Police Union,",
    "Talver Group,"
  })
  void theFormOfANameTellsItsKind(String name, Kind kind) {
    assertThat(FormOfName.kind(name).orElse(null)).isEqualTo(kind);
  }
}
