package org.communique.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.communique.article.Article;
import org.communique.gazetteer.Gazetteer;
import org.communique.gazetteer.Sense;
import org.communique.mention.Mention;
import org.communique.mention.Mention.Name.Kind;
import org.communique.text.AnalyzedText;
import org.communique.text.Block;
import org.communique.text.Sentence;
import org.communique.text.Span;
import org.communique.text.Token;
import org.communique.text.Tree;

/**
 * A text for tests whose names are marked, one sentence a line and without parses: {@code P[Anna
 * Berg] met O[NATO] in L[Lisbon], C[Portugal]; D[Norwegian] forces}. The gazetteer gives the names
 * their senses; capitalised words are tagged as proper nouns.
 */
record Marked(AnalyzedText text, List<Mention> mentions) {
  private static final Pattern MARK = Pattern.compile("([POLCD])\\[([^\\]]+)\\]");
  private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}.'-]*|\\S");

  static Marked of(String marked) {
    StringBuilder text = new StringBuilder();
    List<Mention> mentions = new ArrayList<>();
    Matcher mark = MARK.matcher(marked);
    int at = 0;
    while (mark.find()) {
      text.append(marked, at, mark.start());
      Span span = new Span(text.length(), text.length() + mark.group(2).length());
      Kind kind = kind(mark.group(1));
      mentions.add(new Mention.Name(span, kind, senses(mark.group(2), kind), 1));
      text.append(mark.group(2));
      at = mark.end();
    }
    text.append(marked.substring(at));
    return new Marked(analyzed(text.toString()), mentions);
  }

  private static Kind kind(String mark) {
    return switch (mark) {
      case "P" -> Kind.PERSON;
      case "O" -> Kind.ORGANIZATION;
      case "L" -> Kind.PLACE;
      case "C" -> Kind.COUNTRY;
      default -> Kind.DEMONYM;
    };
  }

  private static List<Sense> senses(String name, Kind kind) {
    return Gazetteer.standard().senses(name).stream()
        .filter(
            s ->
                switch (kind) {
                  case PERSON -> false;
                  case ORGANIZATION -> !s.entry().kind().isPlace();
                  case DEMONYM -> s.form() == Sense.Form.DEMONYM;
                  default -> s.form() == Sense.Form.NAME && s.entry().kind().isPlace();
                })
        .toList();
  }

  private static AnalyzedText analyzed(String text) {
    List<Block> blocks = new ArrayList<>();
    List<Sentence> sentences = new ArrayList<>();
    int at = 0;
    for (String line : text.split("\n")) {
      Span span = new Span(at, at + line.length());
      blocks.add(new Block(span, Block.Kind.BODY));
      List<Token> tokens = new ArrayList<>();
      List<Tree> leaves = new ArrayList<>();
      Matcher word = WORD.matcher(line);
      while (word.find()) {
        String form = word.group();
        String tag = Character.isUpperCase(form.charAt(0)) ? "NNP" : "NN";
        leaves.add(Tree.leaf(tag, tokens.size()));
        tokens.add(new Token(new Span(at + word.start(), at + word.end()), form, tag, form));
      }
      Tree tree = new Tree("S", 0, tokens.size(), leaves);
      sentences.add(new Sentence(sentences.size(), span, Block.Kind.BODY, tokens, tree));
      at += line.length() + 1;
    }
    return new AnalyzedText(Article.of("test", text), blocks, sentences);
  }

  Discourse discourse() {
    return new Discourse(text, mentions);
  }

  /** The name with these words. */
  Mention.Name name(String words) {
    return mentions.stream()
        .map(Mention.Name.class::cast)
        .filter(n -> text.text(n.span()).equals(words))
        .findFirst()
        .orElseThrow();
  }
}
