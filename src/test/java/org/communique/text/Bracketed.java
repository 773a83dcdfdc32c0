package org.communique.text;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Builds sentences for tests from bracketed trees: {@code (S (NP (NNP Kenya)) (VP (VBD
 * met/meet)))}. A word may carry its lemma after a slash; else its lemma is the word in lower case,
 * or the word itself for a name.
 */
public final class Bracketed {
  private final String source;
  private final int start;
  private int at;
  private final List<Token> tokens = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();

  private Bracketed(String source, int start) {
    this.source = source;
    this.start = start;
  }

  /** A sentence that stands alone in its article. */
  public static Sentence sentence(String tree) {
    return sentence(tree, 0, 0, Block.Kind.BODY);
  }

  /** A sentence of an article, with its number and the position where it begins. */
  public static Sentence sentence(String tree, int index, int start, Block.Kind block) {
    Bracketed reader = new Bracketed(tree.strip(), start);
    Tree root = reader.node();
    Span span = new Span(start, start + reader.text.length());
    return new Sentence(index, span, block, reader.tokens, root);
  }

  /** The text of a sentence that stands alone in its article. */
  public static String text(Sentence sentence) {
    StringBuilder text = new StringBuilder();
    for (Token token : sentence.tokens()) {
      text.append(text.isEmpty() ? "" : " ").append(token.text());
    }
    return text.toString();
  }

  /** A tree over a sentence's words in brackets, without the tags of the words. */
  public static String text(Tree tree, Sentence sentence) {
    return tree.isLeaf()
        ? sentence.token(tree.from()).text()
        : tree.children().stream()
            .map(child -> text(child, sentence))
            .collect(Collectors.joining(" ", "(" + tree.label() + " ", ")"));
  }

  private Tree node() {
    expect('(');
    String label = word();
    skip();
    if (source.charAt(at) != '(') {
      String[] parts = word().split("/");
      expect(')');
      return leaf(label, parts[0], parts.length > 1 ? parts[1] : null);
    }
    int from = tokens.size();
    List<Tree> children = new ArrayList<>();
    while (source.charAt(at) == '(') {
      children.add(node());
      skip();
    }
    expect(')');
    return new Tree(label, from, tokens.size(), children);
  }

  private Tree leaf(String tag, String word, String lemma) {
    text.append(text.isEmpty() ? "" : " ");
    Span span = new Span(start + text.length(), start + text.length() + word.length());
    text.append(word);
    String form =
        lemma != null
            ? lemma
            : tag.startsWith("NNP") ? word : word.toLowerCase(java.util.Locale.ROOT);
    tokens.add(new Token(span, word, tag, form));
    return Tree.leaf(tag, tokens.size() - 1);
  }

  private String word() {
    skip();
    int from = at;
    while (at < source.length() && " ()\n".indexOf(source.charAt(at)) < 0) {
      at++;
    }
    return source.substring(from, at);
  }

  private void skip() {
    while (at < source.length() && Character.isWhitespace(source.charAt(at))) {
      at++;
    }
  }

  private void expect(char wanted) {
    skip();
    if (source.charAt(at) != wanted) {
      throw new IllegalArgumentException("expected " + wanted + " at " + at + " of " + source);
    }
    at++;
  }
}
