package org.communique.time;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.communique.text.AnalyzedText;
import org.communique.text.Block;
import org.communique.text.Sentence;
import org.communique.text.Span;
import org.communique.time.Publication.Basis;

/**
 * Says when an article appeared, where the article itself tells: by its metadata, else by a full
 * date in the dateline, else by a full date that stands alone at the head of the text, else by the
 * full date of a caption. Where the date names a weekday that it did not fall on, or the lead
 * reports of another weekday than the caption's, the article contradicts itself and nothing is
 * known. The day of reading is never taken.
 */
public final class PublicationDate {
  private static final TemporalTagger TAGGER = TemporalTagger.standard();
  private static final Span NO_WORDS = new Span(0, 0);
  private static final int LEAD_SENTENCES = 3;
  private static final int HEAD_LENGTH = 400;

  private PublicationDate() {}

  /** The publication date with its basis; empty where the article does not tell it. */
  public static Optional<Publication> infer(AnalyzedText text) {
    Optional<LocalDate> metadata = text.article().published();
    if (metadata.isPresent()) {
      return Optional.of(new Publication(metadata.get(), Basis.METADATA, NO_WORDS));
    }
    List<TimeExpression> times = TAGGER.tag(text, Optional.empty());
    return inBlock(text, times, Block.Kind.DATELINE, Basis.DATELINE)
        .or(() -> atHead(text, times))
        .or(
            () ->
                inBlock(text, times, Block.Kind.CAPTION, Basis.CAPTION)
                    .filter(p -> leadAgrees(text, p.date())));
  }

  private static Optional<Publication> inBlock(
      AnalyzedText text, List<TimeExpression> times, Block.Kind kind, Basis basis) {
    Predicate<TimeExpression> inside =
        t -> text.blocks().stream().anyMatch(b -> b.kind() == kind && b.span().contains(t.span()));
    return first(text, times.stream().filter(inside), basis);
  }

  /** A date that has its line to itself, before the text begins. */
  private static Optional<Publication> atHead(AnalyzedText text, List<TimeExpression> times) {
    return first(
        text,
        times.stream()
            .filter(t -> t.span().end() <= HEAD_LENGTH)
            .filter(t -> standsAlone(text.article().text(), t.span())),
        Basis.TEXT);
  }

  private static boolean standsAlone(String text, Span span) {
    int lineStart = text.lastIndexOf('\n', span.start()) + 1;
    int newline = text.indexOf('\n', span.end());
    int lineEnd = newline < 0 ? text.length() : newline;
    String before = text.substring(lineStart, span.start());
    String after = text.substring(span.end(), lineEnd);
    return before.chars().noneMatch(Character::isDigit)
        && before.strip().split("\\s+").length <= 3
        && after.strip().length() <= 1;
  }

  private static Optional<Publication> first(
      AnalyzedText text, Stream<TimeExpression> times, Basis basis) {
    return times
        .filter(t -> fullDay(t).isPresent())
        .findFirst()
        .filter(t -> Weekdays.agree(text.text(t.span()), fullDay(t).get()))
        .map(t -> new Publication(fullDay(t).get(), basis, t.span()));
  }

  private static Optional<LocalDate> fullDay(TimeExpression time) {
    return time.range()
        .map(DateRange::start)
        .filter(date -> date.day() > 0)
        .map(PartialDate::first);
  }

  /** The lead does not report of another weekday, nor of a later day. */
  private static boolean leadAgrees(AnalyzedText text, LocalDate day) {
    List<Span> lead =
        text.sentences().stream()
            .filter(s -> s.block() == Block.Kind.BODY)
            .limit(LEAD_SENTENCES)
            .map(Sentence::span)
            .toList();
    return TAGGER.tag(text, Optional.of(day)).stream()
        .filter(t -> lead.stream().anyMatch(s -> s.contains(t.span())))
        .filter(t -> Weekdays.only(text.text(t.span())))
        .findFirst()
        .map(t -> Weekdays.agree(text.text(t.span()), day))
        .orElse(true);
  }
}
