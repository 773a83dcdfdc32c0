package org.communique.extract;

import java.util.List;
import java.util.Optional;
import org.communique.clause.Clause;
import org.communique.entity.Entity;
import org.communique.rule.Filler;
import org.communique.rule.Rule;

/**
 * A rule tried on a clause that holds its trigger.
 *
 * @param clause the clause
 * @param rule the rule
 * @param unmet the first place around the predicate that is not filled as the rule asks; empty
 *     where the rule fits
 * @param agents who stands in the places of agents, where the rule fits
 * @param targets who stands in the places of targets, where the rule fits
 */
public record Attempt(
    Clause clause, Rule rule, Optional<Filler> unmet, List<Entity> agents, List<Entity> targets) {
  static Attempt failed(Clause clause, Rule rule, Filler unmet) {
    return new Attempt(clause, rule, Optional.of(unmet), List.of(), List.of());
  }

  static Attempt of(Match match) {
    return new Attempt(
        match.clause(), match.rule(), Optional.empty(), match.agents(), match.targets());
  }

  public boolean fits() {
    return unmet.isEmpty();
  }
}
