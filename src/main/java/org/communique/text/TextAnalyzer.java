package org.communique.text;

import org.communique.article.Article;

/**
 * Finds the sentences of an article and parses them. Implementations are deterministic and safe for
 * use by threads.
 */
public interface TextAnalyzer {
  AnalyzedText analyze(Article article);
}
