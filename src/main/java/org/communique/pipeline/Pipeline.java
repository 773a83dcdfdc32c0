package org.communique.pipeline;

import java.util.List;
import java.util.Optional;
import org.communique.article.Article;
import org.communique.entity.Entities;
import org.communique.fact.Reading;
import org.communique.nlp.OpenNlpAnalyzer;
import org.communique.text.TextAnalyzer;

/** From an article to what it states: the only place that shows the order of the steps. */
public final class Pipeline {
  private final TextAnalyzer analyzer;

  private Pipeline(TextAnalyzer analyzer) {
    this.analyzer = analyzer;
  }

  /** The pipeline with the models and rules that come with the program: takes seconds to load. */
  public static Pipeline standard() {
    return new Pipeline(OpenNlpAnalyzer.load());
  }

  public Reading read(Article article) {
    return new Reading(
        analyzer.analyze(article),
        Optional.empty(),
        List.of(),
        new Entities(List.of(), List.of()),
        List.of());
  }
}
