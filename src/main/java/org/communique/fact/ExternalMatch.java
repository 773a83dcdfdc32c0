package org.communique.fact;

import static java.util.Objects.requireNonNull;

import java.net.URI;
import org.communique.entity.Entity;

/**
 * What a reconciliation service takes an entity of an article for. It is the service's opinion,
 * which it formed from the name alone, and not something that the article states.
 *
 * @param entity who or what the article names
 * @param item the thing that the service means
 * @param name what the service calls it
 * @param score how sure the service is, in its own measure: the more, the surer
 * @param service the address of the service
 */
public record ExternalMatch(Entity entity, URI item, String name, double score, URI service) {
  public ExternalMatch {
    requireNonNull(entity);
    requireNonNull(item);
    requireNonNull(name);
    requireNonNull(service);
  }
}
