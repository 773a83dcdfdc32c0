package org.communique.graph;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.communique.entity.Entity;
import org.communique.fact.Fact;
import org.communique.vocab.Cq;

/**
 * Writes who takes part in an event in whatever part, and for which sides: a country or
 * organisation itself, and that whose post a person holds or that a group belongs to. Both follow
 * from the rest and are written so that a query need not search for them.
 */
final class Participation {
  private final Triples triples;
  private final EntityWriter entities;

  Participation(Triples triples, EntityWriter entities) {
    this.triples = triples;
    this.entities = entities;
  }

  void write(Node event, Fact fact) {
    Set<Node> sides = new LinkedHashSet<>();
    for (Entity actor : actors(fact).toList()) {
      triples.add(event, Cq.INVOLVES, entities.write(actor));
      side(actor, new HashSet<>()).map(entities::write).forEach(sides::add);
    }
    sides.forEach(side -> triples.add(event, Cq.SIDE, side));
  }

  private static Stream<Entity> actors(Fact fact) {
    if (fact instanceof Fact.Meeting meeting) {
      return meeting.participants().stream();
    } else if (fact instanceof Fact.Agreement agreement) {
      return agreement.parties().stream();
    } else if (fact instanceof Fact.Dispute dispute) {
      return dispute.parties().stream();
    } else if (fact instanceof Fact.Statement statement) {
      return Stream.concat(statement.speakers().stream(), statement.addressees().stream());
    } else if (fact instanceof Fact.Event event) {
      return Stream.concat(event.agents().stream(), event.targets().stream());
    }
    return Stream.empty();
  }

  /** The side of a spokesman of someone is the side of the one whom he speaks for. */
  private static Stream<Entity> side(Entity actor, Set<Entity> seen) {
    if (!seen.add(actor)) {
      return Stream.empty();
    }
    if (actor instanceof Entity.Person person) {
      return person.posts().stream()
          .filter(post -> !TenureWriter.isFormer(post))
          .flatMap(post -> post.of().stream())
          .flatMap(whole -> side(whole, seen));
    } else if (actor instanceof Entity.Group group) {
      return group.of().stream().flatMap(whole -> side(whole, seen));
    }
    return Stream.of(actor);
  }
}
