package org.communique.graph;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Who made a graph, with what knowledge, and when. The time is empty unless the caller wants it in
 * the graph: without it the same article gives the same bytes on every day.
 *
 * @param softwareVersion version of this program
 * @param knowledge rules and names that it read with
 * @param time when the article was read
 */
public record Provenance(
    String softwareVersion, List<Knowledge> knowledge, Optional<Instant> time) {
  /**
   * A body of rules or names that the program read with.
   *
   * @param name what it is: "rules", "gazetteer"
   * @param sha256 the SHA-256 of its files, in hexadecimal digits
   */
  public record Knowledge(String name, String sha256) {
    public Knowledge {
      requireNonNull(name);
      requireNonNull(sha256);
    }
  }

  public Provenance {
    requireNonNull(softwareVersion);
    knowledge = List.copyOf(knowledge);
    requireNonNull(time);
  }

  public static Provenance timeless(String softwareVersion) {
    return new Provenance(softwareVersion, List.of(), Optional.empty());
  }

  public Provenance with(List<Knowledge> used) {
    return new Provenance(softwareVersion, used, time);
  }

  public Provenance at(Instant now) {
    return new Provenance(softwareVersion, knowledge, Optional.of(now));
  }
}
