package org.communique.extract;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.communique.entity.Entity;
import org.communique.entity.Entity.Organization.Kind;
import org.communique.fact.Fact;
import org.communique.fact.Fact.Event;
import org.communique.fact.Plover;

/**
 * What private people and firms do for and to one another: a musician works with another one, a
 * gunman shoots at a crowd. Acts as PLOVER codes them are those of states, their organs and
 * international bodies, or are done to them; news tells much else in the same words. Of people
 * without a name, "protesters" or "gunmen", nobody knows whose they are; and who bans, concedes or
 * protests mostly has a post, though it is not told.
 */
final class PrivateAffairs {
  private static final Set<Plover> ANYBODYS =
      EnumSet.of(Plover.AID, Plover.SUPPORT, Plover.COOPERATE, Plover.ASSAULT);

  private PrivateAffairs() {}

  /** The facts without such acts. */
  static List<Fact> dropped(List<Fact> facts) {
    List<Fact> kept = new ArrayList<>(facts);
    kept.removeIf(f -> f instanceof Event act && isPrivate(act));
    return kept;
  }

  private static boolean isPrivate(Event act) {
    return ANYBODYS.contains(act.plover())
        && act.agents().stream().anyMatch(a -> !(a instanceof Entity.Group))
        && Stream.concat(act.agents().stream(), act.targets().stream())
            .noneMatch(PrivateAffairs::isPublic);
  }

  /** A state, a body of it or of several, or whoever has a post in one. */
  private static boolean isPublic(Entity actor) {
    Entity side = Sides.of(actor);
    return side instanceof Entity.Place
        || side instanceof Entity.Organization body
            && body.kind() != Kind.COMPANY
            && body.kind() != Kind.MEDIA
            && body.kind() != Kind.OTHER;
  }
}
