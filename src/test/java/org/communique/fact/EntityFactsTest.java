package org.communique.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.communique.article.Article;
import org.communique.entity.Entities;
import org.communique.entity.Entity;
import org.communique.entity.Reference;
import org.communique.text.AnalyzedText;
import org.communique.text.Span;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which words make a country one of the places of an article. */
class EntityFactsTest {
  @ParameterizedTest(name = "{0} as {1}")
  @CsvSource({
    "Norway, NAME, 1",
    "Norway, DEMONYM, 1",
    "Palestine, NAME, 1",
    "Palestine, DEMONYM, 0"
  })
  void places(String country, Reference.Form form, int facts) {
    String text = "Talks about it went on.";
    Entity place =
        new Entity.Place(
            country, List.of(), Entity.Place.Kind.COUNTRY, Optional.empty(), Optional.empty());
    Entities entities =
        new Entities(List.of(place), List.of(new Reference(new Span(0, 5), form, List.of(place))));
    AnalyzedText analyzed = new AnalyzedText(Article.of("test", text), List.of(), List.of());
    assertThat(EntityFacts.of(analyzed, List.of(), entities)).hasSize(facts);
  }
}
