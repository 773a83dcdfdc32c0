package org.communique.mention;

import java.util.ArrayList;
import java.util.List;
import org.communique.article.Article;
import org.communique.text.AnalyzedText;
import org.communique.text.Block;
import org.communique.text.Sentence;
import org.communique.text.Span;
import org.communique.text.Token;
import org.communique.text.Tree;

/** Texts for tests, one sentence a line, without parses. */
final class FlatText {
  private FlatText() {}

  static AnalyzedText of(String text) {
    List<Block> blocks = new ArrayList<>();
    List<Sentence> sentences = new ArrayList<>();
    int at = 0;
    for (String line : text.split("\n", -1)) {
      Span span = new Span(at, at + line.length());
      if (!line.isBlank()) {
        blocks.add(new Block(span, Block.Kind.BODY));
        Token token = new Token(span, line, "XX", line);
        sentences.add(
            new Sentence(
                sentences.size(), span, Block.Kind.BODY, List.of(token), Tree.leaf("XX", 0)));
      }
      at += line.length() + 1;
    }
    return new AnalyzedText(Article.of("test", text), blocks, sentences);
  }
}
