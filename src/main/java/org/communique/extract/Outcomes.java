package org.communique.extract;

import java.util.List;
import java.util.Set;
import org.communique.clause.Clause;
import org.communique.entity.Entity;
import org.communique.fact.Plover;
import org.communique.rule.Act;

/**
 * What comes of an attack is told with it: of "ambushed a patrol, killing four men" only the ambush
 * is an act, unless it is the dead who tell against whom it was.
 */
final class Outcomes {
  private static final Set<String> HARM =
      Set.of("kill", "wound", "injure", "damage", "destroy", "sink", "hit");

  private Outcomes() {}

  static boolean isOutcome(Match match, List<Match> matches) {
    Clause clause = match.clause();
    return clause.link() == Clause.Link.PARTICIPLE
        && HARM.contains(clause.lemma())
        && isAssault(match)
        && match.targets().stream().allMatch(Outcomes::isAnybody)
        && matches.stream()
            .filter(m -> m.clause().sentence().equals(clause.sentence()))
            .anyMatch(m -> m.clause().id() == clause.governor() && isAssault(m));
  }

  private static boolean isAnybody(Entity target) {
    return target instanceof Entity.Group group && group.of().isEmpty();
  }

  private static boolean isAssault(Match match) {
    return match.rule().act() instanceof Act.Event act && act.plover() == Plover.ASSAULT;
  }
}
