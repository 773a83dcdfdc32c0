package org.communique.text;

import java.util.List;

/**
 * A sentence with its words and its parse.
 *
 * @param index its number in the article, from 0
 * @param span where it stands in the article
 * @param block the kind of block it stands in
 * @param tokens its words, in order, never empty
 * @param tree its parse, over all tokens
 */
public record Sentence(int index, Span span, Block.Kind block, List<Token> tokens, Tree tree) {
  public Sentence {
    tokens = List.copyOf(tokens);
    if (tokens.isEmpty() || tree.from() != 0 || tree.to() != tokens.size()) {
      throw new IllegalArgumentException(
          "sentence " + index + ": the tree does not cover the tokens");
    }
  }

  public Token token(int i) {
    return tokens.get(i);
  }

  /** Where a constituent of this sentence stands in the article. */
  public Span spanOf(Tree constituent) {
    return spanOf(constituent.from(), constituent.to());
  }

  /** Where the tokens from one index up to, but not including, another stand in the article. */
  public Span spanOf(int from, int to) {
    return new Span(tokens.get(from).span().start(), tokens.get(to - 1).span().end());
  }

  /** Index of the first token that overlaps a span, or -1. */
  public int tokenAt(Span where) {
    for (int i = 0; i < tokens.size(); i++) {
      if (tokens.get(i).span().overlaps(where)) {
        return i;
      }
    }
    return -1;
  }
}
