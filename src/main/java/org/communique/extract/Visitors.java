package org.communique.extract;

import java.util.Set;
import org.communique.clause.Argument.Slot;
import org.communique.clause.Clause;
import org.communique.clause.Heads;
import org.communique.entity.Entity;

/** Whose coming somewhere is a visit: that of people who act for a state or a body. */
final class Visitors {
  private static final Set<String> CITIZENS =
      Set.of(
          "citizen", "national", "resident", "refugee", "people", "tourist", "traveler", "migrant");

  private static final Set<String> HOMEWARD = Set.of("return", "go", "come", "arrive", "fly");

  private Visitors() {}

  /** Whether somebody can make a visit to a place by what the clause says. */
  static boolean mayVisit(Entity visitor, Entity.Place place, Clause clause) {
    boolean homeward = HOMEWARD.contains(clause.lemma()) || isDescribed(clause);
    return !isNobody(visitor)
        && !isCampaign(place, clause)
        && !(homeward && isHome(visitor, place));
  }

  /** A crowd, a club or a plane makes no visit. */
  private static boolean isNobody(Entity visitor) {
    return visitor instanceof Entity.Group group && group.of().isEmpty()
        || visitor instanceof Entity.Organization body
            && body.kind() == Entity.Organization.Kind.OTHER;
  }

  /** "The Malians who arrived in Chad": people of a country, and nobody who acts for it. */
  static boolean arePeople(Clause clause) {
    return !clause.form().noun()
        && clause
            .first(Slot.SUBJECT)
            .map(s -> clause.sentence().token(Heads.of(Phrases.core(s))))
            .filter(t -> t.tag().equals("NNPS") || CITIZENS.contains(t.lemma()))
            .isPresent();
  }

  /** "The first Malian minister to visit the country": it can hardly be Mali. */
  private static boolean isDescribed(Clause clause) {
    return clause
        .all(Slot.OBJECT)
        .map(o -> clause.sentence().token(Heads.of(o)).lemma())
        .anyMatch(l -> l.equals("country") || l.equals("nation"));
  }

  /** "We went to Mali to find the raiders": no visit, as a state speaks of its troops. */
  private static boolean isCampaign(Entity.Place place, Clause clause) {
    return clause.lemma().equals("go")
        && clause.form().tense() == Clause.Tense.PAST
        && place.kind() == Entity.Place.Kind.COUNTRY
        && clause
            .first(Slot.SUBJECT)
            .filter(s -> clause.sentence().token(s.from()).text().equalsIgnoreCase("we"))
            .isPresent();
  }

  /** Who goes back to his own country visits nobody. */
  private static boolean isHome(Entity visitor, Entity.Place place) {
    return Sides.country(place).filter(Sides.of(visitor)::equals).isPresent();
  }
}
