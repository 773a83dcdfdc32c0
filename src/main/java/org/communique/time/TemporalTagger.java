package org.communique.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.communique.text.AnalyzedText;
import org.communique.text.Block;
import org.communique.text.Sentence;
import org.communique.text.Span;

/**
 * Finds temporal expressions and says when they are, in TIMEX3 values (Pustejovsky et al. 2003).
 *
 * <p>Each sentence and each dateline is cut into lexemes; the grammar finds phrases over them;
 * phrases that belong together are composed; then all are put on the calendar in the order of the
 * text, because "the next day" counts from a day mentioned before. As in TimeML, each end of a
 * range ("Aug. 16-20") is an expression of its own; the {@link TimeExpression#range() range} of the
 * first reaches to the end of the second. Nothing is taken to be the publication date that does not
 * say so.
 */
public final class TemporalTagger {
  private final Lexer lexer;
  private final Grammar grammar;

  private TemporalTagger(Lexer lexer, Grammar grammar) {
    this.lexer = lexer;
    this.grammar = grammar;
  }

  /** The tagger with the lexicon and the grammar that come with the program. */
  public static TemporalTagger standard() {
    return new TemporalTagger(new Lexer(Lexicon.standard()), Grammar.standard());
  }

  /** The temporal expressions of an article, in its order; none overlaps another. */
  public List<TimeExpression> tag(AnalyzedText text, Optional<LocalDate> published) {
    List<Segment> segments = segments(text);
    Timeline timeline = new Timeline(published, Historical.is(segments, published));
    Placing placing = new Placing(timeline);
    return segments.stream().flatMap(s -> placing.place(s).stream()).toList();
  }

  private List<Segment> segments(AnalyzedText text) {
    List<Span> datelines =
        text.blocks().stream()
            .filter(b -> b.kind() == Block.Kind.DATELINE)
            .map(Block::span)
            .toList();
    List<Segment> segments = new ArrayList<>();
    for (Span dateline : datelines) {
      segments.add(segment(text, dateline, Optional.empty()));
    }
    for (Sentence sentence : text.sentences()) {
      if (datelines.stream().noneMatch(d -> d.overlaps(sentence.span()))) {
        segments.add(segment(text, sentence.span(), Optional.of(sentence)));
      }
    }
    segments.sort(Comparator.comparing(Segment::span));
    return segments;
  }

  private Segment segment(AnalyzedText text, Span span, Optional<Sentence> sentence) {
    List<Lexeme> lexemes = lexer.scan(text.text(span));
    List<Phrase> plausible =
        Plausibility.of(lexemes, sentence, span).kept(grammar.phrases(lexemes));
    List<Phrase> phrases = Ranges.completed(new Composer(lexemes).compose(plausible), lexemes);
    int index = sentence.map(Sentence::index).orElse(-1);
    return new Segment(index, span, sentence, lexemes, phrases);
  }
}
