package org.communique.extract;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.communique.clause.Heads;
import org.communique.entity.Entity;
import org.communique.entity.Reference;
import org.communique.text.Sentence;
import org.communique.text.Tree;

/**
 * "Republic of Mali President Ann Diop and Chadian Premier Jan Kos", of which the parser makes a
 * republic of several: the people named at the end of each part.
 */
final class TitledLists {
  private final Source source;

  TitledLists(Source source) {
    this.source = source;
  }

  /** The people of such a phrase; none where it is no list behind the name of a body. */
  List<Entity> of(Sentence sentence, Tree phrase) {
    if (!sentence.token(Heads.of(Phrases.core(phrase))).tag().equals("NNP")) {
      return List.of();
    }
    List<Tree> parts =
        phrase.children().stream()
            .filter(p -> p.is("PP") && sentence.token(p.from()).text().matches("of|for"))
            .flatMap(p -> p.children().stream().skip(1))
            .map(Phrases::conjuncts)
            .filter(list -> list.size() > 1)
            .findFirst()
            .orElse(List.of());
    List<Entity> people = parts.stream().flatMap(p -> titled(sentence, p)).toList();
    return people.size() == parts.size() ? people : List.of();
  }

  /** Who stands at the end of a phrase behind his title. */
  private Stream<Entity> titled(Sentence sentence, Tree part) {
    Optional<Reference> last =
        source
            .entities()
            .at(sentence.token(part.to() - 1).span().start(), sentence.spanOf(part))
            .filter(r -> r.span().start() > sentence.token(part.from()).span().start());
    return last.stream()
        .flatMap(r -> r.entities().stream())
        .filter(Entity.Person.class::isInstance);
  }
}
