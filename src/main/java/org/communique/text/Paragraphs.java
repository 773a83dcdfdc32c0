package org.communique.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The paragraphs of a text. News sites end a paragraph with the line; mail and old wires break
 * lines at a fixed width and separate paragraphs by blank lines. Lines that stand together are one
 * paragraph where they look broken at a width: all but the last are long, and most do not end as
 * sentences do.
 */
final class Paragraphs {
  private static final Pattern LINE = Pattern.compile("[^\\r\\n]+");
  private static final Pattern SENTENCE_END = Pattern.compile(".*[.!?:;]['\"”’)]*");
  private static final Pattern LIST_ITEM = Pattern.compile("[*•·▪●◦–—-]\\s.*");
  private static final int NARROWEST = 50;
  private static final int WIDEST = 100;

  private Paragraphs() {}

  /** The paragraphs in the order of the text, without white space at either end. */
  static List<Span> of(String text) {
    List<Span> paragraphs = new ArrayList<>();
    List<Span> together = new ArrayList<>();
    Matcher lines = LINE.matcher(text);
    while (lines.find()) {
      Span line = trimmed(text, lines.start(), lines.end());
      if (!together.isEmpty() && blankLineBetween(text, together.get(together.size() - 1), line)) {
        close(text, together, paragraphs);
      }
      if (line.length() > 0) {
        together.add(line);
      }
    }
    close(text, together, paragraphs);
    return paragraphs;
  }

  /** True where a blank line, or the end of the text, follows a paragraph. */
  static boolean standsAlone(String text, Span paragraph) {
    int breaks = 0;
    for (int i = paragraph.end();
        i < text.length() && Character.isWhitespace(text.charAt(i));
        i++) {
      breaks += text.charAt(i) == '\n' ? 1 : 0;
    }
    return breaks != 1;
  }

  private static void close(String text, List<Span> together, List<Span> paragraphs) {
    if (isWrapped(text, together)) {
      paragraphs.add(together.get(0).union(together.get(together.size() - 1)));
    } else {
      paragraphs.addAll(together);
    }
    together.clear();
  }

  private static boolean isWrapped(String text, List<Span> lines) {
    if (lines.size() < 2) {
      return false;
    }
    List<Span> broken = lines.subList(0, lines.size() - 1);
    long open = broken.stream().filter(l -> !SENTENCE_END.matcher(l.in(text)).matches()).count();
    return open * 2 > broken.size()
        && broken.stream().allMatch(l -> l.length() >= NARROWEST && l.length() <= WIDEST)
        && lines.stream().noneMatch(l -> LIST_ITEM.matcher(l.in(text)).matches())
        && lines.get(lines.size() - 1).length() <= WIDEST;
  }

  private static boolean blankLineBetween(String text, Span before, Span line) {
    return text.substring(before.end(), line.start()).chars().filter(c -> c == '\n').count() > 1;
  }

  private static Span trimmed(String text, int from, int to) {
    int start = from;
    int end = to;
    while (start < end && isSpace(text.charAt(start))) {
      start++;
    }
    while (end > start && isSpace(text.charAt(end - 1))) {
      end--;
    }
    return new Span(start, end);
  }

  private static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\ufeff';
  }
}
