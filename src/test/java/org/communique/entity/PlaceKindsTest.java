package org.communique.entity;

import static org.assertj.core.api.Assertions.assertThat;

import org.communique.entity.Entity.Place.Kind;
import org.junit.jupiter.api.Test;

class PlaceKindsTest {
  private final PlaceKinds kinds = PlaceKinds.bundled();

  @Test
  void aPartOfAContinentIsARegion() {
    assertThat(kinds.inName("Inland East Africa")).contains(Kind.REGION);
    assertThat(kinds.inName("Africa")).isEmpty();
  }
}
