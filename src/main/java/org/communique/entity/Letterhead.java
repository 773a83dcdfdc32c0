package org.communique.entity;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.communique.article.Article;

/** Which government an article is a release of, as its head or its source tells. */
public final class Letterhead {
  /** How the US Department of State heads its releases. */
  private static final Pattern AMERICAN =
      Pattern.compile(
          "(?:below|following) is attributable to (?:the )?(?:Department )?Spokesperson "
              + "|\\A\\s*Office of the Spokesperson\\s*$"
              + "|\\A\\s*[^\\n]{5,40}, (?:(?:(?:Acting|Principal|Deputy|Under|Assistant) )*Secretary"
              + "(?:Bureau\\b[^\\n]*| (?:of State|for) ?[^\\n]*)?"
              + "|(?:Department|(?:Principal )?Deputy) Spokesperson)\\s*$",
          Pattern.MULTILINE);

  private Letterhead() {}

  /** The country of the government, by its ISO 3166-1 alpha-2 code. */
  public static Optional<String> country(Article article) {
    String source = article.source().orElse("").toLowerCase(Locale.ROOT);
    boolean american = AMERICAN.matcher(article.text()).find();
    if (american || source.contains("state.gov") || source.contains("department of state")) {
      return Optional.of("US");
    }
    return source.contains("gov.uk") ? Optional.of("GB") : Optional.empty();
  }
}
