package org.communique.gazetteer;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import org.communique.text.Span;

/**
 * A word as names are compared by: without diacritics, full stops and apostrophes, its case kept.
 * "U.S.-Japan" is the words {@code US} and {@code Japan}; a possessive ending, a comma or a bracket
 * is a word of its own, so that no name reaches across one.
 *
 * @param key what is compared
 * @param span where it stands in the text
 */
record Word(String key, Span span) {

  /** The words of a name. */
  static List<Word> of(String text) {
    return in(text, 0);
  }

  /**
   * The words of a piece of text.
   *
   * @param offset where the piece starts in the article
   */
  static List<Word> in(String text, int offset) {
    List<Word> words = new ArrayList<>();
    int at = 0;
    while (at < text.length()) {
      char c = text.charAt(at);
      if (isLetter(c)) {
        int end = endOfWord(text, at);
        boolean money = end < text.length() && isCurrency(text.charAt(end));
        words.add(money ? new Word("$", span(at, end, offset)) : word(text, at, end, offset));
        at = end;
        if (at < text.length() && text.charAt(at) == '.' && isShort(text, at)) {
          at++;
        }
      } else if (isApostrophe(c) && at + 1 < text.length() && isLetter(text.charAt(at + 1))) {
        int end = endOfWord(text, at + 1);
        words.add(new Word("'" + text.substring(at + 1, end), span(at, end, offset)));
        at = end;
      } else {
        if (!Character.isWhitespace(c) && !isDash(c)) {
          words.add(new Word(String.valueOf(c), span(at, at + 1, offset)));
        } else if (c == '\n' && at + 1 < text.length() && text.charAt(at + 1) == '\n') {
          words.add(new Word("\n", span(at, at + 1, offset)));
        }
        at++;
      }
    }
    return words;
  }

  private static Word word(String text, int from, int to, int offset) {
    return new Word(fold(text.substring(from, to)), span(from, to, offset));
  }

  private static Span span(int from, int to, int offset) {
    return new Span(offset + from, offset + to);
  }

  /** The end of the word that starts here: inner stops and apostrophes belong to it, "'s" not. */
  private static int endOfWord(String text, int from) {
    int at = from;
    while (at < text.length()) {
      char c = text.charAt(at);
      boolean inner = at + 1 < text.length() && isLetter(text.charAt(at + 1));
      if (isLetter(c)
          || c == '.' && inner && isInnerStop(text, from, at)
          || isApostrophe(c) && inner && !isPossessive(text, at)) {
        at++;
      } else if (c == '.' && isAbbreviation(text, from, at)) {
        return at + 1;
      } else {
        break;
      }
    }
    return at;
  }

  /** True in "U.S" and "uol.com", not in "Syria.The". */
  private static boolean isInnerStop(String text, int from, int stop) {
    return Character.isLowerCase(text.charAt(stop + 1))
        || stop - from == 1
        || text.charAt(stop - 2) == '.';
  }

  private static boolean isPossessive(String text, int apostrophe) {
    return (text.charAt(apostrophe + 1) == 's')
        && (apostrophe + 2 == text.length() || !isLetter(text.charAt(apostrophe + 2)));
  }

  /** True for "U.S" before its last stop. */
  private static boolean isAbbreviation(String text, int from, int stop) {
    return stop - from >= 3 && text.charAt(stop - 2) == '.' && text.charAt(from + 1) == '.';
  }

  /** True after "St" or "N", whose stop does not end anything. */
  private static boolean isShort(String text, int end) {
    int from = end;
    while (from > 0 && isLetter(text.charAt(from - 1))) {
      from--;
    }
    return end - from <= 2 && Character.isUpperCase(text.charAt(from));
  }

  private static boolean isLetter(char c) {
    return Character.isLetterOrDigit(c)
        || c > 127 && Character.getType(c) == Character.NON_SPACING_MARK;
  }

  private static boolean isCurrency(char c) {
    return Character.getType(c) == Character.CURRENCY_SYMBOL;
  }

  private static boolean isApostrophe(char c) {
    return c == '\'' || c == '’' || c == '‘' || c == 'ʼ' || c == '`';
  }

  private static boolean isDash(char c) {
    return Character.getType(c) == Character.DASH_PUNCTUATION || c == '/';
  }

  /** Without diacritics, stops and apostrophes. */
  private static String fold(String word) {
    if (isBare(word)) {
      return word;
    }
    StringBuilder plain = new StringBuilder(word.length());
    String apart = isAscii(word) ? word : Normalizer.normalize(word, Normalizer.Form.NFKD);
    for (int i = 0; i < apart.length(); i++) {
      char c = apart.charAt(i);
      if (Character.isLetterOrDigit(c)) {
        plain.append(BARRED.indexOf(c) < 0 ? c : BARE.charAt(BARRED.indexOf(c)));
      }
    }
    return plain.toString();
  }

  private static boolean isBare(String word) {
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if (c > 127 || !Character.isLetterOrDigit(c)) {
        return false;
      }
    }
    return true;
  }

  /** Letters that Unicode does not take apart. */
  private static final String BARRED = "łŁøØđĐðıħ";

  private static final String BARE = "lLoOdDdih";

  private static boolean isAscii(String word) {
    for (int i = 0; i < word.length(); i++) {
      if (word.charAt(i) > 127) {
        return false;
      }
    }
    return true;
  }
}
