package org.communique.extract;

import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.communique.clause.Argument.Slot;
import org.communique.clause.Clause;
import org.communique.entity.Entity;
import org.communique.text.Sentence;
import org.communique.text.Span;
import org.communique.text.Tree;

/**
 * The words of what somebody signs, reaches or rejects: the object with what it is about, without
 * when and where that happened ("[a treaty on extradition] in Rome on Monday").
 */
final class ObjectWords {
  private static final Set<String> TOPICS =
      Set.of("of", "on", "for", "to", "with", "between", "over", "about", "against", "from", "in");

  private static final Set<String> CLAUSES = Set.of("SBAR", "S", "VP");

  private final Source source;

  ObjectWords(Source source) {
    this.source = source;
  }

  /** The words from one on; none where no object begins there. */
  Optional<Span> from(Clause clause, int from) {
    Sentence sentence = clause.sentence();
    return clause
        .all(Slot.OBJECT)
        .filter(o -> o.from() == from && o.is("NP"))
        .findFirst()
        .filter(o -> Phrases.conjuncts(o).size() == 1)
        .map(o -> sentence.spanOf(from, end(clause, Phrases.core(o).to())));
  }

  private int end(Clause clause, int at) {
    Optional<Tree> next =
        clause
            .tree()
            .preorder()
            .filter(t -> t.from() == at && !t.isLeaf())
            .max(Comparator.comparingInt(t -> t.to() - t.from()));
    if (next.isEmpty()) {
      return at;
    }
    if (CLAUSES.contains(next.get().label())) {
      return next.get().to();
    }
    Optional<Tree> described = next.filter(t -> t.is("PP")).flatMap(t -> relative(clause, t.to()));
    if (described.isPresent()) {
      return described.get().to();
    }
    return next.filter(t -> t.is("PP") && isTopic(clause.sentence(), t))
        .flatMap(p -> Stream.of(p.children().get(p.children().size() - 1)).findFirst())
        .map(t -> t.is("NP") ? end(clause, Phrases.core(t).to()) : t.to())
        .orElse(at);
  }

  /** "A memorandum in May [under which …]". */
  private static Optional<Tree> relative(Clause clause, int at) {
    return clause
        .tree()
        .preorder()
        .filter(t -> t.from() == at && t.is("SBAR"))
        .filter(t -> t.children().get(0).is("WHPP"))
        .findFirst();
  }

  private boolean isTopic(Sentence sentence, Tree phrase) {
    int start = sentence.token(Math.min(phrase.from() + 1, phrase.to() - 1)).span().start();
    Span words = sentence.spanOf(phrase);
    String marker = sentence.token(phrase.from()).lemma();
    boolean time =
        source.times().stream()
            .anyMatch(t -> t.span().contains(start) || t.span().start() == start);
    boolean place =
        marker.equals("in")
            && source.entities().within(words).stream()
                .flatMap(r -> r.entities().stream())
                .anyMatch(Entity.Place.class::isInstance);
    return TOPICS.contains(marker) && !time && !place;
  }
}
