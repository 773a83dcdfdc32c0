package org.communique.reconcile;

import static java.util.Objects.requireNonNull;

/**
 * A thing that a service takes a name for.
 *
 * @param id its identifier inside the service
 * @param name what the service calls it
 * @param score how sure the service is, in its own measure
 * @param match whether the service holds it to be the one that is meant
 */
record Candidate(String id, String name, double score, boolean match) {
  Candidate {
    requireNonNull(id);
    requireNonNull(name);
  }
}
