package org.communique.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Set;
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

  @Test
  void aRuleMaySayWhatMustNotStandInAPlace() {
    Rule rule =
        RuleBook.parse(
                "test",
                """
                event: SANCTION
                rules:
                - id: name
                  verbs: [name]
                  where: {object: [$actor]}
                  unless: {as: [$any]}
                """)
            .get(0);
    assertThat(rule.unless()).isEqualTo(Map.of(new Filler("as"), Set.of("$any")));
  }

  @Test
  void aWordThatYamlTakesForNothingNeedsQuotes() {
    String rule =
        """
        agreement: withdrawn
        rules:
        - id: declare
          verbs: [declare]
          where: {predicative: [%s]}
        """;
    assertThatThrownBy(() -> RuleBook.parse("test", rule.formatted("null")))
        .hasMessageContaining("test/declare")
        .hasMessageContaining("predicative");
    assertThat(RuleBook.parse("test", rule.formatted("\"null\"")).get(0).where())
        .containsEntry(new Filler("predicative"), Set.of("null"));
  }
}
