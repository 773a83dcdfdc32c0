package org.communique.web;

import static java.util.Objects.requireNonNull;

import java.time.Duration;
import org.communique.CommuniqueException;

/**
 * What a server spends on those who ask.
 *
 * @param time how long one query may run
 * @param rows how many rows, or solutions that triples are made of, one query may have
 * @param requestBytes how long the body of a request may be
 * @param longQueries how many queries may have a processor for more than a second at once; where
 *     one more does, it is ended, so that short ones find a processor
 */
public record Limits(Duration time, long rows, long requestBytes, int longQueries) {
  /** Half a minute, 100,000 rows, 16 MiB, four long queries. */
  public static final Limits STANDARD = new Limits(Duration.ofSeconds(30), 100_000, 16 << 20, 4);

  public Limits {
    requireNonNull(time);
    if (time.toMillis() < 1 || rows < 1 || requestBytes < 1 || longQueries < 1) {
      throw new CommuniqueException("each limit of a server is 1 at least; raise it");
    }
  }
}
