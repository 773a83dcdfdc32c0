package org.communique.article;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.communique.CommuniqueException;

/**
 * Which files are articles, and of which form. A file that the user names is always taken; in a
 * folder only files with the extension of a form are, hidden ones and the notices that accompany
 * data are not.
 */
final class ArticleFiles {
  private static final Set<String> TEXT = Set.of("txt", "text", "md");
  private static final Set<String> HTML = Set.of("html", "htm", "xhtml");
  private static final Set<String> JSON_LINES = Set.of("jsonl", "ndjson", "json");
  private static final Set<String> ABOUT = Set.of("notice", "readme", "license", "licence");
  private static final Pattern HTML_START =
      Pattern.compile(
          "(?is)\\A\\s*(<\\?xml[^>]*>\\s*)?(<!--.*?-->\\s*)*<(!doctype html|html|head)\\b.*");

  private ArticleFiles() {}

  /** The article files that an input stands for: itself, or those in the folder, sorted. */
  static List<Path> under(Path input) {
    if (!Files.exists(input)) {
      throw new CommuniqueException(input + ": there is no such file or folder");
    }
    if (!Files.isDirectory(input)) {
      return List.of(input);
    }
    try (Stream<Path> all = Files.walk(input)) {
      List<Path> found =
          all.filter(path -> isVisible(input.relativize(path)))
              .filter(Files::isRegularFile)
              .filter(ArticleFiles::isArticle)
              .sorted()
              .toList();
      if (found.isEmpty()) {
        throw new CommuniqueException(
            input + ": no articles in this folder; they end in .txt, .md, .html or .jsonl");
      }
      return found;
    } catch (IOException | java.io.UncheckedIOException failed) {
      throw new CommuniqueException(
          input + ": the folder cannot be read; check that you may read all of it", failed);
    }
  }

  static boolean isJsonLines(Path file) {
    return JSON_LINES.contains(extension(file));
  }

  /** Also true for a file of another name that begins as a page does. */
  static boolean isHtml(Path file, byte[] content) {
    String start =
        new String(content, 0, Math.min(content.length, 2000), StandardCharsets.ISO_8859_1);
    return HTML.contains(extension(file)) || HTML_START.matcher(start).matches();
  }

  /** The id of the article in a file: its name without the extension. */
  static String id(Path file) {
    String name = String.valueOf(file.getFileName());
    int dot = name.lastIndexOf('.');
    return dot > 0 ? name.substring(0, dot) : name;
  }

  private static boolean isArticle(Path file) {
    String extension = extension(file);
    boolean known =
        TEXT.contains(extension) || HTML.contains(extension) || JSON_LINES.contains(extension);
    return known && !ABOUT.contains(id(file).toLowerCase(Locale.ROOT));
  }

  private static boolean isVisible(Path relative) {
    for (Path part : relative) {
      if (part.toString().startsWith(".")) {
        return false;
      }
    }
    return true;
  }

  private static String extension(Path file) {
    String name =
        String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT).replaceFirst("\\.gz$", "");
    return name.substring(name.lastIndexOf('.') + 1);
  }
}
