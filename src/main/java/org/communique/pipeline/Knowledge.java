package org.communique.pipeline;

import static java.util.Objects.requireNonNull;

import java.util.stream.Stream;
import org.communique.entity.Entity;
import org.communique.gazetteer.Gazetteer;
import org.communique.rule.RuleBook;

/**
 * What an analyst can add to: the names that are known and the rules that read facts.
 *
 * @param gazetteer countries, places and organisations by their names
 * @param rules what makes a fact
 */
public record Knowledge(Gazetteer gazetteer, RuleBook rules) {
  public Knowledge {
    requireNonNull(gazetteer);
    requireNonNull(rules);
  }

  /** Whether a place is known to be contested, by any of its names. */
  public boolean isContested(Entity.Place place) {
    return Stream.concat(
            Stream.of(place.name()), place.otherNames().stream().map(Entity.PlaceName::text))
        .anyMatch(name -> gazetteer.contest(name).isPresent());
  }

  /** What comes with the program. */
  public static Knowledge standard() {
    return new Knowledge(Gazetteer.standard(), RuleBook.standard());
  }
}
