package org.communique.extract;

import java.util.List;
import java.util.Optional;
import org.communique.clause.Clause;
import org.communique.entity.Entity;
import org.communique.fact.Evidence;
import org.communique.rule.Rule;
import org.communique.text.Span;
import org.communique.text.Tree;

/**
 * A clause that a rule fits.
 *
 * @param rule the rule
 * @param clause the clause
 * @param agents who stands in the places of agents
 * @param targets who stands in the places of targets
 * @param content what stands in the place of content
 */
record Match(
    Rule rule, Clause clause, List<Entity> agents, List<Entity> targets, Optional<Tree> content) {
  Evidence evidence() {
    Span words = clause.sentence().spanOf(clause.tree());
    return new Evidence(words, clause.sentence().span(), rule.id(), rule.confidence());
  }
}
