package org.communique.extract;

import java.util.List;
import java.util.Set;
import org.communique.clause.Argument.Slot;
import org.communique.clause.Clause;
import org.communique.entity.Entity;
import org.communique.entity.Reference;
import org.communique.text.Sentence;
import org.communique.text.Span;

/**
 * Whose act is meant by a pronoun that gives the reason for another: in "sanctions on Mali for its
 * attack on Chad", "supply Mali even after its invasion", the state named last before it, not the
 * subject of the clause.
 */
final class Culprits {
  private static final Set<String> OWN = Set.of("its", "their");
  private static final Set<String> REASONS =
      Set.of("for", "over", "after", "despite", "following", "since", "given", "amid", "of");

  private final Source source;

  Culprits(Source source) {
    this.source = source;
  }

  /** Who is blamed; nobody where the pronoun is no reason of another act. */
  List<Entity> of(Clause noun) {
    Sentence sentence = noun.sentence();
    boolean reason =
        noun.form().noun()
            && noun.tree().from() > 0
            && REASONS.contains(sentence.token(noun.tree().from() - 1).lemma())
            && noun.first(Slot.SUBJECT)
                .filter(t -> OWN.contains(sentence.token(t.from()).text()))
                .isPresent();
    if (!reason) {
      return List.of();
    }
    Span before =
        new Span(sentence.span().start(), sentence.token(noun.tree().from() - 1).span().start());
    List<Entity> named =
        source.entities().within(before).stream()
            .filter(r -> r.form() == Reference.Form.NAME || r.form() == Reference.Form.DEMONYM)
            .flatMap(r -> r.entities().stream())
            .map(Sides::of)
            .filter(e -> e instanceof Entity.Place && Sides.canAct(e))
            .toList();
    return named.isEmpty() ? List.of() : named.subList(named.size() - 1, named.size());
  }
}
