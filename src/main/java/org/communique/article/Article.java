package org.communique.article;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * One article as it was read: its text untouched but that spaces of any width are plain ones, and
 * the metadata that came with it. Every offset in the rest of the program is a half-open character
 * position in {@link #text()}.
 *
 * @param id names the article among its fellows; file name without extension, or the {@code id} of
 *     a JSON Lines record
 * @param title the headline given as metadata; a headline that stands in the text is part of the
 *     text
 * @param published the publication date given as metadata, never guessed here
 * @param source where it was published: an address, or the name of the outlet
 * @param text the article's text, never blank
 */
public record Article(
    String id,
    Optional<String> title,
    Optional<LocalDate> published,
    Optional<String> source,
    String text) {

  private static final Pattern SPACE = Pattern.compile("\\p{Zs}");

  public Article {
    requireNonNull(title);
    requireNonNull(published);
    requireNonNull(source);
    if (id.isBlank() || text.isBlank()) {
      throw new IllegalArgumentException("an article needs an id and a text: '" + id + "'");
    }
    title = title.map(Article::plainSpaces);
    text = plainSpaces(text);
  }

  /** Each no-break or narrow space becomes a plain one, so that every position stays. */
  private static String plainSpaces(String text) {
    return SPACE.matcher(text).replaceAll(" ");
  }

  /** An article without metadata. */
  public static Article of(String id, String text) {
    return new Article(id, Optional.empty(), Optional.empty(), Optional.empty(), text);
  }

  /** The same article, published on a day. */
  public Article publishedOn(LocalDate day) {
    return new Article(id, title, Optional.of(day), source, text);
  }
}
