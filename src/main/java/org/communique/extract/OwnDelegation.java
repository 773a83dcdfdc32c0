package org.communique.extract;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.communique.clause.Argument.Slot;
import org.communique.clause.Clause;
import org.communique.clause.Heads;
import org.communique.entity.Entity;

/**
 * Who takes part for the government that has released an article, where its words name nobody: its
 * delegation, or whoever has counterparts.
 */
final class OwnDelegation {
  private final Source source;

  OwnDelegation(Source source) {
    this.source = source;
  }

  /** The participants, with that government in the place of its delegation. */
  Set<Entity> in(Clause clause, Set<Entity> participants) {
    Set<Entity> who =
        participants.stream()
            .map(p -> isDelegation(p, clause) ? source.teller().orElse(p) : p)
            .collect(Collectors.toCollection(LinkedHashSet::new));
    long sides = who.stream().map(Sides::of).filter(s -> !(s instanceof Entity.Group)).count();
    if (sides == 1 && hasCounterparts(clause)) {
      source.teller().ifPresent(who::add);
    }
    return who;
  }

  /** "The secretaries attended, meeting their Malian counterparts": those of the government. */
  private static boolean hasCounterparts(Clause clause) {
    return !clause.form().noun()
        && clause
            .all(Slot.OBJECT)
            .filter(t -> clause.sentence().token(t.from()).text().equals("their"))
            .anyMatch(t -> clause.sentence().token(Heads.of(t)).lemma().equals("counterpart"));
  }

  /** "In Oslo, the delegation will meet B", as its own government announces. */
  private static boolean isDelegation(Entity participant, Clause clause) {
    return participant instanceof Entity.Group group
        && group.of().isEmpty()
        && group.name().matches("(?i)(?:the )?(?:\\w+ )?delegation")
        && RealisReader.FUTURE.contains(clause.form().modal())
        && clause
            .all(Slot.SUBJECT)
            .anyMatch(t -> clause.sentence().token(Heads.of(t)).lemma().equals("delegation"));
  }
}
