package org.communique.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.communique.text.AnalyzedText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every example in the grammar has the value that the grammar says. */
class GrammarExamplesTest {
  private static final LocalDate PUBLISHED = LocalDate.of(2018, 7, 31);
  private static final TemporalTagger TAGGER = TemporalTagger.standard();

  static Stream<String> examples() {
    return Grammar.source().rules().stream().flatMap(rule -> rule.examples().stream());
  }

  @ParameterizedTest
  @MethodSource("examples")
  void hasTheValueThatTheGrammarSays(String example) {
    String[] parts = example.split(" = ");
    AnalyzedText report = Reports.of("The envoys met/VBD " + parts[0] + ".");

    List<TimeExpression> found = TAGGER.tag(report, Optional.of(PUBLISHED));

    assertThat(found).extracting(TimeExpression::value).containsExactly(parts[1]);
  }
}
