package org.communique.text;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.communique.CommuniqueException;

/**
 * A list of words from a data file: one entry a line, the first column of a table, {@code #} starts
 * a comment, case does not count.
 */
public final class WordList {
  private final Set<String> words;

  private WordList(Set<String> words) {
    this.words = words;
  }

  /** Reads a list from the class path. */
  public static WordList resource(String name) {
    try (InputStream in = WordList.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new CommuniqueException(
            "the word list " + name + " is not on the class path: build the jar again");
      }
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return new WordList(
          text.lines()
              .map(l -> l.replaceFirst("#.*|\t.*", "").strip().toLowerCase(Locale.ROOT))
              .filter(l -> !l.isEmpty())
              .collect(Collectors.toUnmodifiableSet()));
    } catch (IOException broken) {
      throw new CommuniqueException(
          "the word list " + name + " cannot be read: " + broken.getMessage(), broken);
    }
  }

  public boolean contains(String word) {
    return words.contains(word.toLowerCase(Locale.ROOT));
  }
}
