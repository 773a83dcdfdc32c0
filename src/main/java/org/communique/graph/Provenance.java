package org.communique.graph;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.Optional;

/**
 * Who made a graph, and when. The time is empty unless the caller wants it in the graph: without it
 * the same article gives the same bytes on every day.
 *
 * @param softwareVersion version of this program
 * @param time when the article was read
 */
public record Provenance(String softwareVersion, Optional<Instant> time) {
  public Provenance {
    requireNonNull(softwareVersion);
    requireNonNull(time);
  }

  public static Provenance timeless(String softwareVersion) {
    return new Provenance(softwareVersion, Optional.empty());
  }
}
