package org.communique.extract;

import java.util.Set;
import org.communique.clause.Clause;
import org.communique.nlp.Supersenses;
import org.communique.rule.Act;
import org.communique.rule.RuleBook;
import org.communique.text.WordList;

/**
 * Nouns for what happens at a time: people, forces and places do not, unless a rule knows better.
 */
final class Happenings {
  private static final WordList PEOPLE = WordList.resource("/rules/people.txt");

  /** Supersenses of nouns for what does not happen at a time. */
  private static final Set<String> THINGS =
      Set.of("person", "group", "location", "artifact", "object", "body", "possession");

  private final RuleBook rules;

  Happenings(RuleBook rules) {
    this.rules = rules;
  }

  boolean include(Clause noun) {
    boolean thing =
        PEOPLE.contains(noun.lemma())
            || Organs.isInstitution(noun.lemma())
            || THINGS.contains(Supersenses.standard().of(noun.lemma()));
    return !thing
        || rules.triggeredBy(noun).stream().anyMatch(r -> !(r.act() instanceof Act.Dispute));
  }
}
