package org.communique.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Cuts a text into lexemes: numbers by their form (a day, a year, a clock time, a decade), words
 * and phrases by the lexicon, number words joined ("twenty-five" is one number).
 */
final class Lexer {
  private static final Pattern PIECE =
      Pattern.compile(
          "(?<clock>(?<![\\d:])\\d{1,2}:\\d{2}(?::\\d{2})?(?![\\d:]))"
              + "|(?<decade>['’‘]?(?<!\\d)(?:\\d{2,3}0|[2-9]0)['’]?s\\b)"
              + "|(?<ordinal>(?<!\\d)\\d{1,4}(?:st|nd|rd|th)\\b)"
              + "|(?<short>['’‘]\\d{2}\\b)"
              + "|(?<number>\\d{1,3}(?:,\\d{3})+(?!\\d)|\\d+(?:\\.\\d+)?)"
              + "|(?<possessive>['’]s\\b)"
              + "|(?<word>[\\p{L}\\p{M}]+\\d*)"
              + "|(?<mark>\\S)");

  private static final int LONGEST = 9;

  private final Lexicon lexicon;

  Lexer(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  List<Lexeme> scan(String text) {
    List<Lexeme> lexemes = new ArrayList<>();
    Matcher piece = PIECE.matcher(text);
    int at = 0;
    while (at < text.length() && piece.find(at)) {
      Lexeme next = next(text, piece);
      lexemes.add(next);
      at = next.end();
    }
    return NumberWords.joined(lexemes, text);
  }

  private Lexeme next(String text, Matcher piece) {
    int start = piece.start();
    if (piece.group("word") != null || piece.group("number") != null) {
      Lexicon.Entry known = lexicon.at(text, start).orElse(null);
      if (known != null) {
        int end = known.endIn(text, start);
        return new Lexeme(known.category(), start, end, text.substring(start, end), known.code());
      }
    }
    String found = piece.group();
    if (piece.group("clock") != null) {
      return lexeme(Category.CLOCK, piece, found);
    }
    if (piece.group("decade") != null) {
      String year = digits(found);
      return lexeme(
          year.length() == 4 ? Category.DECADE_NUMBER : Category.DECADE_SHORT, piece, year);
    }
    if (piece.group("ordinal") != null) {
      return lexeme(Category.ORDINAL_NUMBER, piece, digits(found));
    }
    if (piece.group("short") != null) {
      return lexeme(Category.SHORT_YEAR, piece, digits(found));
    }
    if (piece.group("number") != null) {
      String digits = found.replace(",", "");
      return lexeme(numberCategory(found), piece, digits);
    }
    if (piece.group("possessive") != null) {
      return lexeme(Category.POSSESSIVE, piece, "");
    }
    return piece.group("word") != null
        ? lexeme(Category.WORD, piece, found.toLowerCase(Locale.ROOT))
        : lexeme(markCategory(found), piece, "");
  }

  private static Lexeme lexeme(Category category, Matcher piece, String code) {
    return new Lexeme(category, piece.start(), piece.end(), piece.group(), code);
  }

  private static String digits(String text) {
    return text.replaceAll("\\D", "");
  }

  /** A number too long to count anything is a mark. */
  private static Category numberCategory(String digits) {
    if (digits.contains(".")) {
      return Category.DECIMAL;
    }
    if (digits.length() <= 2) {
      int value = Integer.parseInt(digits);
      return value >= 1 && value <= 31 ? Category.DAY_NUMBER : Category.NUMBER;
    }
    if (digits.length() > LONGEST) {
      return Category.MARK;
    }
    boolean year = digits.length() == 4 && digits.compareTo("1000") >= 0;
    return year && digits.compareTo("2100") < 0 ? Category.YEAR_NUMBER : Category.NUMBER;
  }

  private static Category markCategory(String mark) {
    return switch (mark) {
      case "," -> Category.COMMA;
      case "-", "–", "—", "‑" -> Category.DASH;
      case "/" -> Category.SLASH;
      case "(", "[" -> Category.OPEN;
      case ")", "]" -> Category.CLOSE;
      case "$", "£", "€", "¥", "%" -> Category.MEASURE;
      default -> Category.MARK;
    };
  }
}
