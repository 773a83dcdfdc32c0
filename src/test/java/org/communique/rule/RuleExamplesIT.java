package org.communique.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.communique.article.Article;
import org.communique.fact.Fact;
import org.communique.fact.FactLine;
import org.communique.pipeline.Pipeline;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;

/**
 * Every example of every rule, read by the whole pipeline with the real models: the rule must read
 * the expected fact, or none where none is expected.
 */
@Tag("slow")
class RuleExamplesIT {
  private static final LocalDate PUBLISHED = LocalDate.of(2021, 6, 1);

  @TestFactory
  Stream<DynamicTest> examples() {
    Pipeline pipeline = Pipeline.standard();
    return RuleBook.standard().all().stream()
        .flatMap(
            rule ->
                rule.examples().stream()
                    .map(
                        example ->
                            DynamicTest.dynamicTest(
                                rule.id() + ": " + example.text(),
                                () -> check(pipeline, rule, example))));
  }

  private static void check(Pipeline pipeline, Rule rule, Rule.Example example) {
    Article article = Article.of("example", example.text()).publishedOn(PUBLISHED);
    List<String> read =
        pipeline.read(article).facts().stream()
            .filter(f -> isBy(rule, f))
            .map(FactLine::of)
            .toList();
    if (example.fact().isEmpty()) {
      assertThat(read).as(rule.id() + ": " + example.text()).isEmpty();
    } else {
      assertThat(read)
          .as(rule.id() + ": " + example.text())
          .containsExactly(example.fact().strip());
    }
  }

  private static boolean isBy(Rule rule, Fact fact) {
    return fact.evidence().stream().anyMatch(e -> e.rule().equals(rule.id()));
  }
}
