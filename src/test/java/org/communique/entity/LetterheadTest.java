package org.communique.entity;

import static org.assertj.core.api.Assertions.assertThat;

import org.communique.article.Article;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whose release an article is by its first line; "-" where that does not tell. */
class LetterheadTest {
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Ada B. Obi, Secretary of State                              | US
          Ada Obi, Deputy Secretary of State                          | US
          Ada Obi, Acting Assistant Secretary for Reef Affairs        | US
          Ada Obi, Acting Assistant SecretaryBureau of Reef Affairs   | US
          Ada Obi, Principal Deputy Spokesperson                      | US
          Ada Obi, secretary of the club, has left                    | -
          Ada Obi, Secretary General of the club                      | -
          """)
  void country(String head, String expected) {
    Article article = Article.of("test", head + "\n\nReefs are rare.");
    assertThat(Letterhead.country(article).orElse("-")).isEqualTo(expected);
  }
}
