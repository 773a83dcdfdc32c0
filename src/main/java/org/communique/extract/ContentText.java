package org.communique.extract;

import org.communique.clause.Clause;
import org.communique.text.Span;

/**
 * What was said as one line of text: with its verb where it is only told of, without whoever says
 * it in the midst of it, and with quotation marks in pairs.
 */
final class ContentText {
  private final Source source;

  ContentText(Source source) {
    this.source = source;
  }

  /** The words of what was said with a verb of speech. */
  String of(Wording.Content content, Clause clause) {
    return strip(content.said() ? around(content.words(), clause) : told(content.words(), clause));
  }

  private static String strip(String text) {
    return balanced(text.replaceFirst("^[,:;\\s]+", "").replaceFirst("[,;:\\s]+$", ""));
  }

  /** Without a quotation mark whose other half stands outside, or with it. */
  private static String balanced(String text) {
    long open = text.chars().filter(c -> c == '“').count();
    long closed = text.chars().filter(c -> c == '”').count();
    if (open == closed + 1 && !text.startsWith("“")) {
      return text + "”";
    }
    if (text.chars().filter(c -> c == '"').count() % 2 == 0) {
      return text;
    }
    if (text.matches("\".*|.*\"[.,]?")) {
      return text.replaceFirst("^\"|\"(?=[.,]?$)", "");
    }
    return text.matches("[^\"]*[^\\s\"(]\".*") ? "\"" + text : text + "\"";
  }

  /**
   * What was done in words, with its verb: "condemned the attack", "the attack claimed by the
   * rebels".
   */
  private String told(Span words, Clause clause) {
    boolean clitic = clause.sentence().token(clause.head()).text().matches("[’'].*");
    Span verb = clause.sentence().token(first(clause) + (clitic ? 1 : 0)).span();
    if (clause.form().noun()) {
      return source.line(words);
    }
    int end =
        Math.max(words.end(), clause.sentence().spanOf(clause.head(), clause.tree().to()).end());
    String act =
        source.line(new Span(verb.start(), words.start() > verb.start() ? words.end() : end));
    return words.start() < verb.start() ? source.line(words) + " " + act : act;
  }

  /** Where the verb begins: "[does not] recognise the border". */
  private static int first(Clause clause) {
    int first = clause.head();
    while (clause.form().negated()
        && first > clause.tree().from()
        && clause.sentence().token(first - 1).tag().matches("MD|RB|VB[PZD]")) {
      first--;
    }
    return first;
  }

  /** The words without an aside among them that says who speaks: "Kenya, he said, is ready". */
  private String around(Span words, Clause clause) {
    Span aside = clause.sentence().spanOf(clause.tree());
    if (!words.contains(aside) || words.equals(aside)) {
      return source.line(words);
    }
    String before = source.line(new Span(words.start(), aside.start()));
    String after = source.line(new Span(aside.end(), words.end()));
    return (before.replaceFirst(",$", "") + " " + after.replaceFirst("^,\\s*", "")).strip();
  }
}
