package org.communique.text;

import java.util.List;
import org.communique.article.Article;

/** Finds the blocks of an article. */
public final class Layout {
  private Layout() {}

  public static List<Block> of(Article article) {
    return List.of(new Block(new Span(0, article.text().length()), Block.Kind.BODY));
  }
}
