package org.communique.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.communique.extract.Dispatch.CHAD;
import static org.communique.extract.Dispatch.DIOP;
import static org.communique.extract.Dispatch.TOGO;

import java.util.List;
import org.communique.fact.Fact.Statement.Kind;
import org.junit.jupiter.api.Test;

class ListenersTest {
  @Test
  void nobodyPraisesHisOwnState() {
    assertThat(Listeners.of(List.of(CHAD, TOGO), List.of(DIOP), Kind.PRAISE)).containsExactly(TOGO);
  }

  @Test
  void butDemandsSomethingOfIt() {
    assertThat(Listeners.of(List.of(CHAD), List.of(DIOP), Kind.DEMAND)).containsExactly(CHAD);
  }
}
