package org.communique.extract;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.communique.clause.Clause;
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
    return participants.stream()
        .map(p -> is(p, clause) ? Sides.of(p) : p)
        .collect(Collectors.toCollection(LinkedHashSet::new));
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
