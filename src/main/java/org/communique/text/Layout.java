package org.communique.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.communique.article.Article;

/**
 * Tells the running text of an article from what stands around it on a news page.
 *
 * <p>The text is cut into paragraphs. A paragraph that looks like site furniture, a caption or a
 * date line by the patterns of {@code layout/patterns.tsv} is one. Of the others, a short one
 * without a full stop is the headline where no running text has come before it and a blank line or
 * the title says so, else a heading. All the rest is running text; a dateline is split from its
 * first paragraphs.
 */
public final class Layout {
  private static final LayoutPatterns PATTERNS = LayoutPatterns.load();
  private static final int LONGEST_HEADLINE = 160;
  private static final int LONGEST_SUBHEAD = 80;
  private static final int OPENING_PARAGRAPHS = 3;
  private static final Pattern CLOSED = Pattern.compile("(?s).*[.!?:;,…\"”’'—–-]\\)?");
  private static final Pattern LIST_ITEM =
      Pattern.compile("(?s)(?:[*•·▪●◦–—-]|\\(?\\d{1,2}[.)]|\\(?[a-z][.)])\\s.*|\\p{Ll}.*");

  private final Article article;
  private final List<Span> paragraphs;
  private final List<Block> blocks = new ArrayList<>();
  private int bodies;

  private Layout(Article article) {
    this.article = article;
    this.paragraphs = Paragraphs.of(article.text());
  }

  /** The blocks of an article, in the order of its text, without overlap. */
  public static List<Block> of(Article article) {
    return new Layout(article).blocks();
  }

  private List<Block> blocks() {
    for (int i = 0; i < paragraphs.size(); i++) {
      Span paragraph = paragraphs.get(i);
      Block.Kind kind = kind(i, paragraph);
      if (kind == Block.Kind.BODY) {
        addBody(paragraph);
      } else {
        blocks.add(new Block(paragraph, kind));
      }
    }
    return List.copyOf(blocks);
  }

  private Block.Kind kind(int i, Span span) {
    String paragraph = span.in(article.text());
    if (article.title().filter(title -> sameWords(title, paragraph)).isPresent() && bodies == 0) {
      return Block.Kind.HEADLINE;
    }
    Optional<Block.Kind> known = PATTERNS.whole(paragraph);
    if (known.isPresent() && paragraphs.size() > 1) {
      return known.get();
    }
    if (bodies == 0 && PATTERNS.opensAs(Block.Kind.HEADLINE, paragraph)) {
      return Block.Kind.HEADLINE;
    }
    boolean last = i == paragraphs.size() - 1;
    if (last || CLOSED.matcher(paragraph).matches() || LIST_ITEM.matcher(paragraph).matches()) {
      return Block.Kind.BODY;
    }
    boolean headed = blocks.stream().anyMatch(b -> b.kind() == Block.Kind.HEADLINE);
    if (bodies == 0
        && !headed
        && span.length() <= LONGEST_HEADLINE
        && Paragraphs.standsAlone(article.text(), span)) {
      return Block.Kind.HEADLINE;
    }
    return span.length() <= LONGEST_SUBHEAD ? Block.Kind.SUBHEAD : Block.Kind.BODY;
  }

  private void addBody(Span paragraph) {
    bodies++;
    String text = paragraph.in(article.text());
    OptionalInt speaker = PATTERNS.speaker(text);
    OptionalInt dateline =
        bodies <= OPENING_PARAGRAPHS && speaker.isEmpty()
            ? PATTERNS.dateline(text, bodies == 1)
            : OptionalInt.empty();
    int start = paragraph.start();
    if (speaker.isPresent()) {
      start = prefix(paragraph, speaker.getAsInt(), Block.Kind.SPEAKER);
    } else if (dateline.isPresent()) {
      start = prefix(paragraph, dateline.getAsInt(), Block.Kind.DATELINE);
    }
    blocks.add(new Block(new Span(start, paragraph.end()), Block.Kind.BODY));
  }

  /** Splits what stands in front of a paragraph from it, and tells where the rest begins. */
  private int prefix(Span paragraph, int length, Block.Kind kind) {
    int start = paragraph.start() + length;
    String prefix = article.text().substring(paragraph.start(), start).stripTrailing();
    blocks.add(new Block(new Span(paragraph.start(), paragraph.start() + prefix.length()), kind));
    return start;
  }

  private static boolean sameWords(String title, String paragraph) {
    return paragraph.strip().equalsIgnoreCase(title.strip());
  }
}
