package org.communique.gazetteer;

import java.util.List;
import org.communique.text.Span;

/**
 * A name of the gazetteer in a text.
 *
 * @param span where it stands, without "the"
 * @param senses what it can mean, the likeliest first, never empty
 */
public record Match(Span span, List<Sense> senses) {
  public Match {
    senses = List.copyOf(senses);
    if (senses.isEmpty()) {
      throw new IllegalArgumentException("a match without a sense at " + span);
    }
  }

  /** The likeliest sense. */
  public Sense likeliest() {
    return senses.get(0);
  }
}
