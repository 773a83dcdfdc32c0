package org.communique.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class RuleBookTest {
  private static final List<Rule> RULES = RuleBook.standard().all();

  @Test
  void everyRuleHasAnExampleOfWhatItReads() {
    assertThat(RULES).hasSizeGreaterThan(200);
    assertThat(RULES)
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
