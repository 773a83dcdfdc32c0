package org.communique.entity;

import java.util.Optional;
import java.util.regex.Pattern;
import org.communique.entity.Discourse.Words;
import org.communique.mention.Mention;

/**
 * Lists of people by country, as under a joint statement: a line with no more than the country, and
 * on the next its people with their posts, which are that country's.
 */
final class CountryHeadings {
  private final Discourse discourse;
  private final World world;

  CountryHeadings(Discourse discourse, World world) {
    this.discourse = discourse;
    this.world = world;
  }

  /** The country that stands alone on the line before that of a name. */
  Optional<Referent> over(Words<Mention.Name> person) {
    String article = discourse.text().article().text();
    int line = article.lastIndexOf('\n', person.mention().span().start());
    int end = line;
    while (end > 0 && Character.isWhitespace(article.charAt(end - 1))) {
      end--;
    }
    int from = article.lastIndexOf('\n', Math.max(0, end - 1)) + 1;
    int to = end;
    return end <= 0
        ? Optional.empty()
        : discourse.names().stream()
            .filter(n -> n.kind() == Mention.Name.Kind.COUNTRY)
            .filter(n -> n.span().start() >= from && n.span().end() <= to)
            .filter(n -> isAlone(article.substring(from, to), discourse.words(n)))
            .findFirst()
            .flatMap(world::named)
            .filter(Referent::isCountryEntry);
  }

  private static boolean isAlone(String line, String country) {
    return line.trim()
        .matches(
            "(?i)(?:the )?(?:republic of |kingdom of |state of )?"
                + Pattern.quote(country)
                + "[:*]?");
  }
}
