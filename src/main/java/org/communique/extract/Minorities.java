package org.communique.extract;

import java.util.List;
import java.util.Optional;
import org.communique.entity.Entity;
import org.communique.text.Sentence;
import org.communique.text.Tree;

/**
 * People who are called after one country and live in another, "Kosovo Serbs": a group of its own,
 * as they act for neither.
 */
final class Minorities {
  private final Source source;

  Minorities(Source source) {
    this.source = source;
  }

  /** The group, where the word in front of the head names another country; else who was meant. */
  List<Entity> in(Sentence sentence, Tree phrase, int head, List<Entity> meant) {
    boolean plural = head > phrase.from() && sentence.token(head).text().endsWith("s");
    if (!plural || !meant.stream().allMatch(Entity.Place.class::isInstance)) {
      return meant;
    }
    boolean elsewhere =
        source.entities().within(sentence.token(head - 1).span()).stream()
            .flatMap(r -> r.entities().stream())
            .anyMatch(e -> e instanceof Entity.Place && !meant.contains(e));
    return elsewhere
        ? List.of(
            new Entity.Group(source.line(sentence.spanOf(head - 1, head + 1)), Optional.empty()))
        : meant;
  }
}
