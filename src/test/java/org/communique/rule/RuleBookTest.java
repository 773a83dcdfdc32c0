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
  void aFileHasNoTwoRulesOfOneName() {
    String rules =
        """
        event: PROTEST
        rules:
        - id: march
          verbs: [march]
        - id: march
          verbs: [parade]
        """;
    assertThatThrownBy(() -> RuleBook.parse("test", rules))
        .hasMessageContaining("test/march")
        .hasMessageContaining("another rule");
  }

  @Test
  void theFormsOfARuleShareItsName() {
    List<Rule> forms =
        RuleBook.parse(
            "test",
            """
            event: PROTEST
            rules:
            - id: strike
              forms:
              - verbs: [walk out]
              - nouns: [walkout]
            """);
    assertThat(forms).extracting(Rule::id).containsExactly("test/strike", "test/strike");
    assertThat(forms).extracting(Rule::nouns).containsExactly(Set.of(), Set.of("walkout"));
  }

  @Test
  void aRuleWithFormsHasNothingElseOfItsOwn() {
    for (String own : List.of("verbs: [strike]", "agents: [subject]")) {
      String rule =
          """
          event: PROTEST
          rules:
          - id: strike
            %s
            forms:
            - nouns: [walkout]
          """
              .formatted(own);
      assertThatThrownBy(() -> RuleBook.parse("test", rule))
          .hasMessageContaining("test/strike")
          .hasMessageContaining("forms");
    }
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
