package org.communique.reconcile;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;

/**
 * The question whom or what a name means.
 *
 * @param name the name
 * @param type the service's identifier of the only type of thing looked for, if it is limited
 */
record NameQuery(String name, Optional<String> type) {
  private static final int LIMIT = 3;

  NameQuery {
    requireNonNull(name);
    requireNonNull(type);
  }

  /** The question as the protocol writes it. */
  ObjectNode json() {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    json.put("query", name);
    type.ifPresent(t -> json.put("type", t));
    json.put("limit", LIMIT);
    return json;
  }
}
