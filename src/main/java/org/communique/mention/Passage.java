package org.communique.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.communique.gazetteer.Gazetteer;
import org.communique.gazetteer.Match;
import org.communique.text.AnalyzedText;
import org.communique.text.Block;
import org.communique.text.Sentence;
import org.communique.text.Span;

/**
 * A sentence or a dateline as it is read for names: cut into words more finely than for parsing.
 * Where a name of the gazetteer begins or ends inside a hyphenated word, the word is cut there
 * ("U.S.-Japan", "Iran-backed"), while "Ji-sung" and "Asia-Pacific" stay whole.
 *
 * @param article the characters of the whole article
 * @param span the passage
 * @param words its words
 * @param forms their characters
 * @param known what the gazetteer finds in it
 */
record Passage(String article, Span span, List<Span> words, List<String> forms, List<Match> known) {
  private static final Pattern WORD =
      Pattern.compile(
          "(?:\\p{Lu}\\.){2,}(?:\\p{Lu}(?!\\p{L}))?"
              + "|(?:Mr|Mrs|Ms|Dr|Gen|Lt|Col|Maj|Capt|Adm|Sen|Rep|Gov|St|Jr|Sr|Sgt|Prof|Rev|Amb|Hon|\\p{Lu})\\.(?= ?\\p{Lu})"
              + "|['’](?:s|m|ll|re|ve|d|t)(?!\\p{L})"
              + "|[\\p{L}\\p{M}\\p{N}]+(?:(?!['’](?:s|m|ll|re|ve|d|t)(?!\\p{L}))(?:[-‐‑–'’&](?!(?:\\p{Lu}\\.){2})|\\.(?=\\p{Ll}))[\\p{L}\\p{M}\\p{N}]+)*"
              + "|\\S");

  /** The passages of an article, in the order of the text. */
  static List<Passage> of(AnalyzedText text, Gazetteer gazetteer) {
    List<Span> spans = new ArrayList<>();
    text.blocks().stream()
        .filter(b -> b.kind() == Block.Kind.DATELINE)
        .forEach(b -> spans.add(b.span()));
    text.sentences().stream().map(Sentence::span).forEach(spans::add);
    return spans.stream().sorted().map(s -> of(text.article().text(), s, gazetteer)).toList();
  }

  static Passage of(String text, Span span, Gazetteer gazetteer) {
    List<Match> known = gazetteer.matches(text, span);
    List<Span> words = new ArrayList<>();
    Matcher word = WORD.matcher(text).region(span.start(), span.end());
    while (word.find()) {
      cut(new Span(word.start(), word.end()), known, words);
    }
    return new Passage(text, span, words, words.stream().map(w -> w.in(text)).toList(), known);
  }

  private static void cut(Span word, List<Match> known, List<Span> words) {
    int from = word.start();
    for (Match match : known) {
      for (int edge : new int[] {match.span().start(), match.span().end()}) {
        if (edge > from && edge < word.end()) {
          words.add(new Span(from, edge));
          from = edge;
        }
      }
    }
    words.add(new Span(from, word.end()));
  }

  int size() {
    return words.size();
  }

  String form(int i) {
    return i < 0 || i >= forms.size() ? "" : forms.get(i);
  }

  boolean isCapitalized(int i) {
    return !form(i).isEmpty() && Character.isUpperCase(form(i).charAt(0));
  }

  String text(Span where) {
    return where.in(article);
  }

  Span spanOf(int from, int to) {
    return new Span(words.get(from).start(), words.get(to - 1).end());
  }

  /** Index of the first word that ends after a position, or the number of words. */
  int indexAt(int position) {
    int i = 0;
    while (i < words.size() && words.get(i).end() <= position) {
      i++;
    }
    return i;
  }
}
