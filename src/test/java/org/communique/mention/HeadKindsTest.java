package org.communique.mention;

import static org.assertj.core.api.Assertions.assertThat;

import org.communique.gazetteer.Entry.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HeadKindsTest {
  @ParameterizedTest
  @CsvSource({
    "Lusarian Defense Ministry, GOVERNMENT",
    "Bank of Lusaria, COMPANY",
    "Royal Lusarian Air Force, MILITARY",
    "Homeland Bloc, PARTY",
    "Kavkaz Inform, MEDIA",
    "Orsk News Agency, MEDIA",
    "University of Orsk, OTHER_ORGANIZATION",
    "Northern Economic Community, INTERNATIONAL"
  })
  void organizationsAreToldByTheirHeads(String name, Kind kind) {
    assertThat(OrganizationKinds.standard().of(name)).contains(kind);
  }

  @ParameterizedTest
  @CsvSource({
    "Orsk Province, REGION",
    "Lake Boro, WATER",
    "Gulf of Lusaria, WATER",
    "Ankor Island, ISLAND",
    "Old Bridge, FACILITY",
    "Orsk archipelago, ISLAND_GROUP"
  })
  void placesAreToldByTheirHeads(String name, Kind kind) {
    assertThat(PlaceKinds.standard().of(name)).contains(kind);
  }

  @Test
  void aNameWithoutAHeadDoesNotTell() {
    assertThat(OrganizationKinds.standard().of("Zentrix")).isEmpty();
    assertThat(PlaceKinds.standard().of("Orsk")).isEmpty();
  }
}
