package org.communique.text;

import static java.util.Objects.requireNonNull;

/**
 * A word or punctuation mark.
 *
 * @param span where it stands in the article
 * @param text the characters as they stand there
 * @param tag part of speech in the Penn Treebank tag set
 * @param lemma the dictionary form, lower case except for proper nouns
 */
public record Token(Span span, String text, String tag, String lemma) {
  public Token {
    requireNonNull(span);
    requireNonNull(text);
    requireNonNull(tag);
    requireNonNull(lemma);
  }

  public boolean isVerb() {
    return tag.startsWith("VB") || tag.equals("MD");
  }

  /** True for a verb with a tense or mood of its own, and for a modal. */
  public boolean isFinite() {
    return tag.matches("VB[ZPD]|MD");
  }

  public boolean isNoun() {
    return tag.startsWith("NN");
  }

  public boolean isProperNoun() {
    return tag.startsWith("NNP");
  }
}
