package org.communique.extract;

import java.util.List;
import java.util.Set;
import org.communique.clause.Clause;
import org.communique.fact.Plover;
import org.communique.rule.Act;

/**
 * What comes of an attack is told with it: of "ambushed a patrol, killing four soldiers" only the
 * ambush is an act.
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
        && matches.stream()
            .filter(m -> m.clause().sentence().equals(clause.sentence()))
            .anyMatch(m -> m.clause().id() == clause.governor() && isAssault(m));
  }

  private static boolean isAssault(Match match) {
    return match.rule().act() instanceof Act.Event act && act.plover() == Plover.ASSAULT;
  }
}
