package org.communique.extract;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.communique.clause.Argument.Slot;
import org.communique.clause.Clause;
import org.communique.clause.Heads;
import org.communique.entity.Entity;

/**
 * "We met the envoys in Oslo", as a spokesman says: whoever he speaks for did, and not he himself.
 */
final class Spokespeople {
  private static final Pattern SPOKESMAN = Pattern.compile("(?i)\\bspokes(?:man|woman|person)\\b");

  private final Source source;

  Spokespeople(Source source) {
    this.source = source;
  }

  /** The participants, with the side of a spokesman whom the sentence does not name. */
  Set<Entity> speakingFor(Clause clause, Set<Entity> participants) {
    Set<Entity> who =
        participants.stream()
            .map(p -> is(p, clause) ? Sides.of(p) : p)
            .map(p -> isDelegation(p, clause) ? home().orElse(p) : p)
            .collect(Collectors.toCollection(LinkedHashSet::new));
    long sides = who.stream().map(Sides::of).filter(s -> !(s instanceof Entity.Group)).count();
    if (sides == 1 && hasCounterparts(clause)) {
      home().ifPresent(who::add);
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

  /** The country whose government has released the article. */
  private Optional<Entity> home() {
    return source.entities().all().stream().filter(source.issuer()::comments).findFirst();
  }

  /** Whether somebody takes part only as a spokesman who says "we". */
  boolean is(Entity participant, Clause clause) {
    return participant instanceof Entity.Person person
        && person.posts().stream().anyMatch(p -> SPOKESMAN.matcher(p.title()).find())
        && !source.line(clause.sentence().span()).contains(lastName(person));
  }

  private static String lastName(Entity.Person person) {
    return person.name().substring(person.name().lastIndexOf(' ') + 1);
  }
}
