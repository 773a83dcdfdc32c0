package org.communique.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class RuleBookTest {
  /** Files whose rules all have examples. */
  private static final String COVERED =
      "(statement-[a-z]+|accuse|aid|assault|coerce|concede|cooperate|mobilize|protest|reject|request|retreat|sanction|support)/.*";

  private static final List<Rule> RULES = RuleBook.standard().all();

  @Test
  void everyRuleHasAnExampleOfWhatItReads() {
    assertThat(RULES)
        .filteredOn(r -> r.id().matches(COVERED))
        .filteredOn(r -> r.examples().stream().allMatch(e -> e.fact().isEmpty()))
        .extracting(Rule::id)
        .isEmpty();
  }

  @Test
  void everyRuleHasItsOwnName() {
    assertThat(RULES).extracting(Rule::id).doesNotHaveDuplicates();
  }

  @Test
  void everyRuleHasATriggerAndAnActor() {
    assertThat(RULES).filteredOn(r -> r.verbs().isEmpty() && r.nouns().isEmpty()).isEmpty();
  }
}
