package org.communique.time;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.communique.text.AnalyzedText;
import org.communique.text.Block;
import org.communique.text.Sentence;
import org.communique.text.Span;
import org.communique.time.Publication.Basis;

/**
 * Says when an article appeared, where the article itself tells: by its metadata, else by a full
 * date in the dateline, else by a full date that stands alone at the head of the text, else by the
 * full date of a caption, or the dateline's day in the caption's year. Where the date names a
 * weekday that it did not fall on, or the lead reports of another weekday than the caption's, the
 * article contradicts itself and nothing is known. The day of reading is never taken.
 */
public final class PublicationDate {
  private static final TemporalTagger TAGGER = TemporalTagger.standard();
  private static final Span NO_WORDS = new Span(0, 0);
  private static final Pattern DAY_OF_YEAR =
      Pattern.compile(UnknownParts.YEAR + "(-\\d\\d-\\d\\d)");
  private static final int DAYS_AFTER_PICTURE = 15;
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
    Optional<Publication> caption = inBlock(text, times, Block.Kind.CAPTION, Basis.CAPTION);
    return inBlock(text, times, Block.Kind.DATELINE, Basis.DATELINE)
        .or(() -> atHead(text, times))
        .or(() -> caption.flatMap(c -> dateline(text, times, c.date())))
        .or(() -> caption.filter(c -> !hasDateline(text, times)))
        .filter(p -> leadAgrees(text, p));
  }

  /** A dateline's day and month, in the year that a caption's date close before gives it. */
  private static Optional<Publication> dateline(
      AnalyzedText text, List<TimeExpression> times, LocalDate pictured) {
    return times.stream()
        .filter(t -> within(text, t, Block.Kind.DATELINE))
        .map(t -> inYearOf(t, pictured))
        .flatMap(Optional::stream)
        .findFirst();
  }

  private static Optional<Publication> inYearOf(TimeExpression time, LocalDate pictured) {
    Matcher day = DAY_OF_YEAR.matcher(time.value());
    if (!day.matches()) {
      return Optional.empty();
    }
    return Stream.of(pictured.getYear(), pictured.getYear() + 1)
        .flatMap(year -> PartialDate.parse(year + day.group(1)).stream())
        .map(PartialDate::first)
        .filter(d -> !d.isBefore(pictured) && d.isBefore(pictured.plusDays(DAYS_AFTER_PICTURE)))
        .map(d -> new Publication(d, Basis.DATELINE, time.span()))
        .findFirst();
  }

  private static boolean hasDateline(AnalyzedText text, List<TimeExpression> times) {
    return times.stream().anyMatch(t -> within(text, t, Block.Kind.DATELINE));
  }

  private static boolean within(AnalyzedText text, TimeExpression time, Block.Kind kind) {
    return text.blocks().stream().anyMatch(b -> b.kind() == kind && b.span().contains(time.span()));
  }

  private static Optional<Publication> inBlock(
      AnalyzedText text, List<TimeExpression> times, Block.Kind kind, Basis basis) {
    return first(text, times.stream().filter(t -> within(text, t, kind)), basis);
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

  /**
   * A picture is of the day that the lead reports of; a lead without a weekday contradicts nothing.
   */
  private static boolean leadAgrees(AnalyzedText text, Publication publication) {
    if (publication.basis() != Basis.CAPTION) {
      return true;
    }
    List<Span> lead =
        text.sentences().stream()
            .filter(s -> s.block() == Block.Kind.BODY)
            .limit(LEAD_SENTENCES)
            .map(Sentence::span)
            .toList();
    return TAGGER.tag(text, Optional.of(publication.date())).stream()
        .filter(t -> lead.stream().anyMatch(s -> s.contains(t.span())))
        .map(t -> text.text(t.span()))
        .filter(Weekdays::only)
        .findFirst()
        .map(words -> Weekdays.agree(words, publication.date()))
        .orElse(true);
  }
}
