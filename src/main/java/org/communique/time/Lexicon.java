package org.communique.time;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.communique.CommuniqueException;

/**
 * The words and phrases that speak of time, read from {@code time/lexicon.tsv}. A phrase with a
 * capital letter is found only where the text has that capital too ("May", "Sun"), or is written in
 * capitals throughout; the longest phrase wins.
 */
final class Lexicon {
  private static final String RESOURCE = "/time/lexicon.tsv";

  private final Map<String, List<Entry>> byFirstWord;

  private Lexicon(Map<String, List<Entry>> byFirstWord) {
    this.byFirstWord = byFirstWord;
  }

  /**
   * A line of the lexicon.
   *
   * @param phrase the words, one space between them
   * @param category what they can be
   * @param code what they stand for
   */
  record Entry(String phrase, Category category, String code) {
    /** The end of this phrase in the text where it begins at a position, or -1. */
    int endIn(String text, int start) {
      int at = start;
      for (int i = 0; i < phrase.length(); i++, at++) {
        if (at >= text.length()) {
          return -1;
        }
        char wanted = phrase.charAt(i);
        char found = text.charAt(at);
        if (wanted == ' ' && Character.isWhitespace(found)) {
          while (at + 1 < text.length() && Character.isWhitespace(text.charAt(at + 1))) {
            at++;
          }
        } else if (!same(wanted, found)) {
          return -1;
        }
      }
      boolean wordEnds = at == text.length() || !Character.isLetterOrDigit(text.charAt(at));
      return wordEnds ? at : -1;
    }

    private static boolean same(char wanted, char found) {
      return wanted == found
          || (Character.isLowerCase(wanted) && wanted == Character.toLowerCase(found));
    }
  }

  static Lexicon standard() {
    Map<String, List<Entry>> entries = new HashMap<>();
    for (String line : lines()) {
      if (!line.isBlank() && !line.startsWith("#")) {
        String[] cells = line.split("\t", -1);
        Entry entry = new Entry(cells[0], Category.valueOf(cells[1]), cells[2]);
        entries.computeIfAbsent(firstWord(cells[0], 0), k -> new ArrayList<>()).add(entry);
      }
    }
    Comparator<Entry> longestFirst = Comparator.comparing(e -> -e.phrase().length());
    entries.values().forEach(list -> list.sort(longestFirst));
    return new Lexicon(entries);
  }

  private static List<String> lines() {
    try (InputStream in = Lexicon.class.getResourceAsStream(RESOURCE)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    } catch (IOException e) {
      throw new CommuniqueException("cannot read " + RESOURCE + " from the jar", e);
    }
  }

  /** The longest phrase that begins at a position of a text. */
  Optional<Entry> at(String text, int start) {
    for (Entry entry : byFirstWord.getOrDefault(firstWord(text, start), List.of())) {
      if (entry.endIn(text, start) > 0) {
        return Optional.of(entry);
      }
    }
    return Optional.empty();
  }

  private static String firstWord(String text, int start) {
    int end = start;
    while (end < text.length() && Character.isLetterOrDigit(text.charAt(end))) {
      end++;
    }
    return text.substring(start, end).toLowerCase(Locale.ROOT);
  }
}
