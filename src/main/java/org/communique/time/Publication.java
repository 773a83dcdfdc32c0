package org.communique.time;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import org.communique.text.Span;

/**
 * When an article appeared, and how we know.
 *
 * @param date the day; relative dates are resolved against it
 * @param basis where the day comes from
 * @param evidence the words it was inferred from; the empty span 0-0 for metadata
 */
public record Publication(LocalDate date, Basis basis, Span evidence) {
  /** Where a publication date comes from. */
  public enum Basis {
    /** The metadata gave it. */
    METADATA,
    /** The line that names place and agency gave it. */
    DATELINE,
    /** The caption of a picture of the event gave it. */
    CAPTION,
    /** A full date at the head of the text gave it. */
    TEXT
  }

  public Publication {
    requireNonNull(date);
    requireNonNull(basis);
    requireNonNull(evidence);
  }
}
