package org.communique.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.communique.article.Article;
import org.communique.text.AnalyzedText;
import org.communique.text.Block;
import org.communique.text.Sentence;
import org.communique.text.Span;
import org.communique.text.Token;
import org.communique.text.Tree;

/**
 * Articles of hand-tagged sentences: "They will/MD meet/VB on Friday."; a tag may be followed by
 * the lemma: "called/VBD=call".
 */
final class Reports {
  private static final Pattern WORD =
      Pattern.compile(
          "(?<word>[\\p{L}\\p{M}]+|\\p{N}+|\\S)(?:/(?<tag>MD|TO|VB[DGNPZ]?)(?![\\p{L}])(?:=(?<lemma>\\p{L}+))?)?");

  private final StringBuilder text = new StringBuilder();
  private final List<Block> blocks = new ArrayList<>();
  private final List<Sentence> sentences = new ArrayList<>();

  /** An article of body sentences. */
  static AnalyzedText of(String... sentences) {
    Reports report = new Reports();
    for (String sentence : sentences) {
      report.add(Block.Kind.BODY, sentence);
    }
    return report.build(Optional.empty());
  }

  /** Adds a line of a kind; words may carry the tag of a verb. */
  Reports add(Block.Kind kind, String tagged) {
    int start = text.length();
    List<Token> tokens = new ArrayList<>();
    Matcher word = WORD.matcher(tagged);
    int copied = 0;
    while (word.find()) {
      text.append(tagged, copied, word.end("word"));
      copied = word.end();
      String form = word.group("word");
      String plain = form.endsWith("ally") ? "RB" : "NN";
      String tag = word.group("tag") == null ? plain : word.group("tag");
      Span span = new Span(text.length() - form.length(), text.length());
      String lemma = word.group("lemma") == null ? form : word.group("lemma");
      tokens.add(new Token(span, form, tag, lemma));
    }
    text.append(tagged, copied, tagged.length());
    Span span = new Span(start, text.length());
    blocks.add(new Block(span, kind));
    if (kind != Block.Kind.DATELINE && kind != Block.Kind.BOILERPLATE && !tokens.isEmpty()) {
      List<Tree> leaves =
          IntStream.range(0, tokens.size())
              .mapToObj(i -> Tree.leaf(tokens.get(i).tag(), i))
              .toList();
      Tree tree = new Tree("S", 0, tokens.size(), leaves);
      sentences.add(new Sentence(sentences.size(), span, kind, tokens, tree));
    }
    text.append("\n");
    return this;
  }

  AnalyzedText build(Optional<LocalDate> published) {
    Article article =
        new Article("report", Optional.empty(), published, Optional.empty(), text.toString());
    return new AnalyzedText(article, blocks, sentences);
  }
}
