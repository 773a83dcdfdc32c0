package org.communique.extract;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.communique.clause.Argument.Slot;
import org.communique.clause.Clause;
import org.communique.clause.Heads;
import org.communique.entity.Entity;
import org.communique.text.Sentence;
import org.communique.text.Tree;

/**
 * Who is put on a list of sanctions. "Three firms located in Mali and Chad": the firms, and none of
 * the states in which they are or with which they trade.
 */
final class Listed {
  private final Source source;
  private final Actors actors;

  Listed(Source source, Actors actors) {
    this.source = source;
    this.actors = actors;
  }

  /** Whoever is named, else the nouns for them; a state only where it stands beside its noun. */
  List<Entity> of(Clause clause, List<Entity> found) {
    if (found.stream().anyMatch(e -> !(e instanceof Entity.Place))) {
      return found;
    }
    Sentence sentence = clause.sentence();
    List<Tree> parts = clause.all(Slot.OBJECT).flatMap(o -> Phrases.conjuncts(o).stream()).toList();
    List<Entity> told =
        clause
            .all(Slot.OBJECT)
            .flatMap(o -> Phrases.appositions(o).stream())
            .flatMap(t -> actors.of(sentence, t).stream())
            .filter(Entity.Organization.class::isInstance)
            .toList();
    if (!told.isEmpty()) {
      return told;
    }
    boolean whose =
        parts.stream().anyMatch(p -> namesState(sentence, p))
            || parts.stream().allMatch(p -> end(p) == p.to());
    return whose ? found : parts.stream().flatMap(p -> nameless(sentence, p)).toList();
  }

  /** Whether a state is named in a phrase before any clause in it. */
  private boolean namesState(Sentence sentence, Tree phrase) {
    return actors.named(sentence.spanOf(phrase.from(), end(phrase))).stream()
        .anyMatch(Entity.Place.class::isInstance);
  }

  /** Where the first clause inside a phrase begins, else where the phrase ends. */
  private static int end(Tree phrase) {
    return phrase
        .topmost(t -> t.is("SBAR", "VP"))
        .mapToInt(Tree::from)
        .filter(at -> at > phrase.from())
        .findFirst()
        .orElse(phrase.to());
  }

  private Stream<Entity> nameless(Sentence sentence, Tree phrase) {
    Tree core = Phrases.core(phrase);
    return Optional.of(core)
        .filter(c -> sentence.token(Heads.of(c)).tag().matches("NNS?"))
        .map(c -> sentence.spanOf(Phrases.afterQuantity(sentence, c), c.to()))
        .<Entity>map(s -> new Entity.Group(source.line(s), Optional.empty()))
        .stream();
  }
}
