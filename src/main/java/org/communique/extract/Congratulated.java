package org.communique.extract;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.communique.entity.Entity;

/**
 * The state that a message is written to on its day, as its title has it: "Mali National Day".
 * Praise in it that names nobody is for that state.
 */
final class Congratulated {
  private static final Pattern DAY =
      Pattern.compile(
          "\\b(?:National|Independence|Constitution|Republic|Statehood|Liberation|Unity|Freedom|Sovereignty) (?:and \\p{Lu}\\w+ )?Day\\b"
              + "|\\bAnniversary of (?:the |its )?(?:Founding|Independence)\\b"
              + "|\\bIndependence Anniversary\\b"
              + "|^\\p{Lu}\\w+ Day$");

  private Congratulated() {}

  static Optional<Entity> in(Source source) {
    String title = source.text().article().title().map(String::strip).orElse("");
    if (!DAY.matcher(title).find()) {
      return Optional.empty();
    }
    List<Entity> named =
        Issuer.named(title, source.entities())
            .filter(Entity.Place.class::isInstance)
            .limit(2)
            .toList();
    return named.size() == 1 ? Optional.of(named.get(0)) : Optional.empty();
  }
}
