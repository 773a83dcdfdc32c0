package org.communique.text;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import org.communique.article.Article;

/**
 * An article with its layout and its sentences. Sentences cover the blocks that say something:
 * headline, caption, body and subheads, not datelines and boilerplate.
 *
 * @param article the article, untouched
 * @param blocks its layout, in the order of the text
 * @param sentences its sentences, in the order of the text
 */
public record AnalyzedText(Article article, List<Block> blocks, List<Sentence> sentences) {
  public AnalyzedText {
    requireNonNull(article);
    blocks = List.copyOf(blocks);
    sentences = List.copyOf(sentences);
  }

  /** The article's characters in a span. */
  public String text(Span span) {
    return span.in(article.text());
  }

  /** The sentence that holds a position. */
  public Optional<Sentence> sentenceAt(int position) {
    return sentences.stream().filter(s -> s.span().contains(position)).findFirst();
  }
}
