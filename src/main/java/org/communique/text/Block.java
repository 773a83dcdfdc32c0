package org.communique.text;

import static java.util.Objects.requireNonNull;

/**
 * A stretch of an article's text with one function on the page.
 *
 * @param span the block's characters; blocks do not overlap and come in the order of the text
 * @param kind what the block is for
 */
public record Block(Span span, Kind kind) {
  /** The functions of text on a news page. */
  public enum Kind {
    /** The title of the article, where it stands in the text. */
    HEADLINE,
    /** "MOSCOW (Kyodo) --": where, when and by whom it was filed. */
    DATELINE,
    /** What a picture shows. */
    CAPTION,
    /** "MINISTER ROSSI:": who speaks from here on, in a transcript. */
    SPEAKER,
    /** The running text: the default. */
    BODY,
    /** A heading between paragraphs. */
    SUBHEAD,
    /** Navigation, credits, "Also in …", office lines: says nothing about the world. */
    BOILERPLATE
  }

  public Block {
    requireNonNull(span);
    requireNonNull(kind);
  }
}
