package org.communique.article;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ArticleTest {
  @Test
  void spacesOfAnyWidthArePlainOnesAndNoPositionMoves() {
    String typeset = "The\u202fUnited\u00a0States met\u2009Chad.\n\nIn May.";
    assertThat(Article.of("a", typeset).text())
        .isEqualTo("The United States met Chad.\n\nIn May.")
        .hasSameSizeAs(typeset);
  }
}
