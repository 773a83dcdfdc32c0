package org.communique.nlp;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import opennlp.tools.tokenize.Tokenizer;
import org.communique.text.Span;

/**
 * Splits a sentence into words. The statistical tokenizer leaves quotation marks, brackets and
 * dashes glued to words where its training text had none, so these are split off afterwards; and
 * each word gets the form that the parser was trained on: the Penn Treebank's {@code ``} and {@code
 * ''} for quotation marks and {@code --} for a dash, but round brackets as they are, since OpenNLP
 * decodes {@code -LRB-} when it reads a treebank. States and bodies get the full stops that they
 * have there: of "US" without them the tagger makes a pronoun.
 */
final class Words {
  private static final Pattern MARKS =
      Pattern.compile(
          "[\"“”«»()\\[\\]{}…—]|--+|\\.\\.\\.+|(?<!\\w)['‘’](?=\\w)|(?<=[.,?!])['’](?!\\w)");

  /** The tokenizer was trained on text with straight ones, and splits "they're" only there. */
  private static final Pattern APOSTROPHES = Pattern.compile("(?<=\\w)’(?=\\w)");

  /** "Then-President Diop": a word glued to a title, which is parsed without it. */
  private static final Pattern FORMER = Pattern.compile("(?:[Tt]hen|[Ee]x|[Ff]ormer)-(?=\\p{Lu})");

  /** "SecretaryBureau": where a page had two lines, the end of a title and a body. */
  private static final Pattern JOINED =
      Pattern.compile("\\p{Lu}\\p{L}*\\p{Ll}(Bureau|Department|Ministry|Embassy)");

  /** "Deputy Prime Minister/Foreign Minister": two posts of one person. */
  private static final Pattern TWO_POSTS =
      Pattern.compile(
          "((?:Minister|President|Secretary|Director|Chairman|Chair|Premier|Speaker|Governor))(/)(\\p{Lu}\\p{L}+)");

  private Words() {}

  /** The words of the text between two positions, as spans of the whole text. */
  static List<Span> spans(Tokenizer tokenizer, String text, Span sentence) {
    List<Span> words = new ArrayList<>();
    String plain = APOSTROPHES.matcher(sentence.in(text)).replaceAll("'");
    for (opennlp.tools.util.Span raw : tokenizer.tokenizePos(plain)) {
      int from = sentence.start() + raw.getStart();
      int end = sentence.start() + raw.getEnd();
      split(text, from, end, words);
    }
    return stopped(text, words);
  }

  /** Words that keep their full stop at the end of a sentence. */
  private static final Pattern ABBREVIATION =
      Pattern.compile(
          "(?:Inc|Corp|Ltd|Bros|Jr|Sr|Sen|Gov|Gen|Rep|Dept|Univ|Assn|Ave|Blvd|Rev|Prof|Mrs|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|Calif|Conn|Ill|Mass|Mich|Okla|Penn|Tex|Wash|Messrs|Hon|Esq|PhD|etc)\\.");

  /**
   * "On July 3.", "with Prime Minister Vega.": a full stop that stayed glued to a number or name at
   * the end is a word of its own.
   */
  private static List<Span> stopped(String text, List<Span> words) {
    int last = words.size() - 1;
    String word = last > 0 ? words.get(last).in(text) : "";
    boolean number = word.matches("\\d+\\.");
    boolean name =
        word.matches("\\p{Lu}[\\p{L}\\p{N}'’-]+\\.") && !ABBREVIATION.matcher(word).matches();
    if (number || name) {
      Span glued = words.remove(last);
      words.add(new Span(glued.start(), glued.end() - 1));
      words.add(new Span(glued.end() - 1, glued.end()));
    }
    return words;
  }

  private static void split(String text, int from, int end, List<Span> words) {
    Matcher mark = MARKS.matcher(text).region(from, end);
    mark.useTransparentBounds(true);
    int at = from;
    while (mark.find()) {
      add(text, at, mark.start(), words);
      words.add(new Span(mark.start(), mark.end()));
      at = mark.end();
    }
    add(text, at, end, words);
  }

  /** Adds a word; a comma, colon or clitic that stayed glued to it becomes a word of its own. */
  private static void add(String text, int from, int end, List<Span> words) {
    if (from >= end) {
      return;
    }
    String word = text.substring(from, end);
    Matcher joined = JOINED.matcher(word);
    if (joined.matches()) {
      words.add(new Span(from, from + joined.start(1)));
      words.add(new Span(from + joined.start(1), end));
      return;
    }
    Matcher posts = TWO_POSTS.matcher(word);
    if (posts.matches()) {
      for (int i = 1; i <= posts.groupCount(); i++) {
        words.add(new Span(from + posts.start(i), from + posts.end(i)));
      }
      return;
    }
    int cut = 0;
    if (word.length() > 2 && (word.endsWith("'s") || word.endsWith("’s"))) {
      cut = 2;
    } else if (word.length() > 1
        && (",;:?!".indexOf(word.charAt(word.length() - 1)) >= 0
            || (word.endsWith("s’") || word.endsWith("s'")))) {
      cut = 1;
    }
    if (cut > 0) {
      add(text, from, end - cut, words);
    }
    words.add(new Span(end - (cut > 0 ? cut : end - from), end));
  }

  /** The word as the Penn Treebank writes it. */
  static String treebank(String word, boolean quoteOpen) {
    return switch (word) {
      case "\"" -> quoteOpen ? "''" : "``";
      case "“", "«" -> "``";
      case "”", "»" -> "''";
      case "‘" -> "`";
      case "[", "{" -> "(";
      case "]", "}" -> ")";
      case "—", "–" -> "--";
      case "/" -> "and";
      case "…" -> "...";
      case "US" -> "U.S.";
      case "UK" -> "U.K.";
      case "UN" -> "U.N.";
      default -> FORMER.matcher(word).replaceFirst("").replace('’', '\'');
    };
  }
}
