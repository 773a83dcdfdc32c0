package org.communique.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.communique.entity.Entity.Organization.Kind;
import org.communique.fact.Fact;
import org.junit.jupiter.api.Test;

/** Acts between private people and firms, which are none of a state's. */
class PrivateAffairsTest {
  private static final String HELPED =
      "(S (NP (DT the) (NNP Lake) (NNP Works)) (VP (VBD aided/aid) (NP %s)))";

  @Test
  void firmsHelpTheirOwn() {
    assertThat(dispatch("(NNS students/student)", Kind.COMPANY)).isEmpty();
  }

  @Test
  void butOneThatHelpsAStateActs() {
    assertThat(dispatch("(NNP Mali)", Kind.COMPANY))
        .containsExactly("AID | Lake Works | Mali | actual");
  }

  @Test
  void andSoDoesAnInternationalBody() {
    assertThat(dispatch("(NNP Jan) (NNP Kos)", Kind.INTERNATIONAL)).hasSize(1);
  }

  private static List<String> dispatch(String target, Kind kind) {
    return Dispatch.of(HELPED.formatted(target))
        .naming(Dispatch.organization("Lake Works", kind))
        .lines(Fact.Event.class);
  }
}
