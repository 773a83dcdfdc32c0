package org.communique.extract;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.communique.entity.Entity;
import org.communique.fact.Fact.Statement.Kind;

/**
 * Whom something is said to. Who speaks to "the people of Mali" speaks to Mali. Nobody praises the
 * state that he speaks for, or makes it a promise; but he may well demand something of it, or
 * complain of it.
 */
final class Listeners {
  private static final Set<Kind> OUTWARD = Set.of(Kind.SAY, Kind.PRAISE, Kind.PROMISE);

  private Listeners() {}

  static List<Entity> of(List<Entity> targets, List<Entity> speakers, Kind kind) {
    Set<Entity> own =
        OUTWARD.contains(kind)
            ? speakers.stream().map(Sides::of).collect(Collectors.toSet())
            : Set.of();
    return targets.stream()
        .map(Listeners::nation)
        .filter(t -> !speakers.contains(t) && !own.contains(t))
        .toList();
  }

  private static Entity nation(Entity listener) {
    return listener instanceof Entity.Group group && group.name().matches("(?:\\w+ )?people")
        ? group.of().filter(Entity.Place.class::isInstance).orElse(listener)
        : listener;
  }
}
