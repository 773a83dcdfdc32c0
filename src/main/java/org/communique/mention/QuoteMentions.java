package org.communique.mention;

import java.util.ArrayList;
import java.util.List;
import org.communique.text.AnalyzedText;
import org.communique.text.Block;
import org.communique.text.Span;

/**
 * Finds the words between quotation marks. Marks pair up within a block; a quotation that is still
 * open at the end of its block ends there, as is usual when the next paragraph opens it again.
 * Marks inside a quotation of another kind, and apostrophes, are not read.
 */
public final class QuoteMentions {
  private static final String OPENING = "“«„‘\"";
  private static final String CLOSING = "”»“’\"";

  /** The quotations of an article, in the order of the text. */
  public List<Mention.Quote> find(AnalyzedText text) {
    List<Mention.Quote> quotes = new ArrayList<>();
    for (Block block : text.blocks()) {
      if (block.kind() != Block.Kind.BOILERPLATE) {
        in(text.article().text(), block.span(), quotes);
      }
    }
    return quotes;
  }

  private static void in(String text, Span block, List<Mention.Quote> quotes) {
    int at = block.start();
    while (at < block.end()) {
      int mark = OPENING.indexOf(text.charAt(at));
      if (mark >= 0 && opens(text, at, block)) {
        int end = closing(text, at + 1, block.end(), CLOSING.charAt(mark));
        add(text, at + 1, end, quotes);
        at = end;
      }
      at++;
    }
  }

  /** A single mark opens only before a word, after a space or bracket. */
  private static boolean opens(String text, int at, Span block) {
    if (text.charAt(at) != '‘') {
      return true;
    }
    boolean before = at == block.start() || !Character.isLetterOrDigit(text.charAt(at - 1));
    return before
        && at + 1 < block.end()
        && Character.isLetter(text.charAt(at + 1))
        && closing(text, at + 1, block.end(), '’') < block.end();
  }

  private static int closing(String text, int from, int to, char mark) {
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      boolean apostrophe =
          mark == '’' && i + 1 < to && Character.isLetterOrDigit(text.charAt(i + 1));
      if (c == mark && !apostrophe) {
        return i;
      }
    }
    return to;
  }

  private static void add(String text, int from, int to, List<Mention.Quote> quotes) {
    int start = from;
    int end = to;
    while (start < end && Character.isWhitespace(text.charAt(start))) {
      start++;
    }
    while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    if (start < end) {
      quotes.add(new Mention.Quote(new Span(start, end)));
    }
  }
}
