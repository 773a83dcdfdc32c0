package org.communique.reconcile;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * How a service describes itself.
 *
 * @param name what it calls itself
 * @param identifierSpace what its identifiers are relative to
 * @param view the address of a thing's page, with {@code {{id}}} in place of the identifier
 * @param batchSize how many questions it takes at once
 */
record Manifest(String name, String identifierSpace, Optional<String> view, int batchSize) {
  /** What services take that do not say how many they take. */
  private static final int USUAL_BATCH = 10;

  private static final int LARGEST_BATCH = 50;

  Manifest {
    requireNonNull(name);
    requireNonNull(identifierSpace);
    requireNonNull(view);
  }

  /** Reads a description; nothing if it is none. */
  static Optional<Manifest> of(JsonNode json) {
    String name = json.path("name").asText();
    String space = json.path("identifierSpace").asText();
    if (name.isEmpty() || space.isEmpty()) {
      return Optional.empty();
    }
    Optional<String> view =
        Optional.of(json.path("view").path("url").asText()).filter(url -> url.contains("{{id}}"));
    int batch = json.path("batchSize").asInt(USUAL_BATCH);
    return Optional.of(
        new Manifest(name, space, view, Math.max(1, Math.min(batch, LARGEST_BATCH))));
  }

  /**
   * The address that stands for a thing: its identifier in the space of identifiers, where that is
   * a namespace, and else the address of its page. Nothing where the service gives neither.
   */
  Optional<URI> address(String id) {
    String encoded = URLEncoder.encode(id, StandardCharsets.UTF_8).replace("+", "%20");
    boolean namespace = identifierSpace.endsWith("/") || identifierSpace.endsWith("#");
    return namespace
        ? uri(identifierSpace + encoded)
        : view.flatMap(page -> uri(page.replace("{{id}}", encoded)));
  }

  private static Optional<URI> uri(String address) {
    try {
      return Optional.of(new URI(address)).filter(URI::isAbsolute);
    } catch (URISyntaxException malformed) {
      return Optional.empty();
    }
  }
}
