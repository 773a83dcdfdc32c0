package org.communique.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.communique.article.Article;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DatelinesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "LISBON, Jan. 3 (Atlantic Wire) -- | Atlantic Wire",
        "OSLO, 3 May /Nordlys/ --           | Nordlys",
        "LIMA ( Andes Press ) -            | Andes Press",
      })
  void theAgencyStandsInBracketsOrBetweenSlashes(String dateline, String agency) {
    assertThat(agency(dateline, Block.Kind.DATELINE)).contains(agency);
  }

  @Test
  void aDatelineMayNameNoAgency() {
    assertThat(agency("LISBON, Jan. 3 --", Block.Kind.DATELINE)).isEmpty();
    assertThat(agency("LISBON (3/4) --", Block.Kind.DATELINE)).isEmpty();
  }

  @Test
  void bracketsInTheTextNameNoAgency() {
    assertThat(agency("They met (Atlantic Wire)", Block.Kind.BODY)).isEmpty();
  }

  private static Optional<String> agency(String line, Block.Kind kind) {
    Article article = Article.of("a", "A headline\n" + line + " They met (again).");
    Span span = new Span(11, 11 + line.length());
    AnalyzedText text = new AnalyzedText(article, List.of(new Block(span, kind)), List.of());
    return Datelines.agency(text).map(text::text);
  }
}
