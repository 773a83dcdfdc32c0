package org.communique.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.communique.entity.Entity;
import org.junit.jupiter.api.Test;

class CulpritsTest {
  private static final String SHUNNED =
      "(S (NP (NNP Togo)) (VP (VBD shunned/shun) (NP (NNP Mali)) (PP (IN %s) (NP (PRP$ %s) (NN raid)))))";

  @Test
  void theReasonForAnActIsWhatItsVictimDid() {
    assertThat(culprits(SHUNNED.formatted("for", "its"))).containsExactly("Mali");
    assertThat(culprits(SHUNNED.formatted("after", "their"))).containsExactly("Mali");
  }

  @Test
  void whatIsNoReasonIsNotBlamed() {
    assertThat(culprits(SHUNNED.formatted("with", "its"))).isEmpty();
    assertThat(culprits(SHUNNED.formatted("for", "her"))).isEmpty();
  }

  @Test
  void aThingInFrontIsNoCulprit() {
    assertThat(
            culprits(
                "(S (NP (DT The) (NN press)) (VP (VBD blamed/blame) (NP (NN greed)) (PP (IN for) (NP (PRP$ its) (NN raid)))))"))
        .isEmpty();
  }

  private static List<String> culprits(String tree) {
    Source source = Dispatch.of(tree).source();
    return new Culprits(source)
        .of(Dispatch.clause(source, "raid")).stream().map(Entity::name).toList();
  }
}
