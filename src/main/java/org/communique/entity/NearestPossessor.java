package org.communique.entity;

import java.util.List;
import java.util.Optional;
import org.communique.entity.Discourse.Words;
import org.communique.entity.Referent.Sort;
import org.communique.mention.Mention;
import org.communique.text.Sentence;

/**
 * Whom the pronoun before a title means ("its envoy", "her spokesman"), while posts are still being
 * read: "its" the first country or organisation of the sentence, or of the sentence before where it
 * opens this one, "his" and "her" the person named last before it.
 */
final class NearestPossessor implements Possessors {
  private final Discourse discourse;
  private final World world;

  NearestPossessor(Discourse discourse, World world) {
    this.discourse = discourse;
    this.world = world;
  }

  @Override
  public Optional<Referent> of(Sentence sentence, int pronoun) {
    List<Words<Mention.Name>> before =
        discourse.placedNames().stream()
            .filter(n -> n.mention().span().end() <= sentence.token(pronoun).span().start())
            .toList();
    if (sentence.token(pronoun).text().equalsIgnoreCase("its")) {
      return body(before, sentence.index())
          .or(() -> pronoun == 0 ? body(before, sentence.index() - 1) : Optional.empty());
    }
    for (int i = before.size() - 1; i >= 0; i--) {
      if (before.get(i).mention().kind() == Mention.Name.Kind.PERSON) {
        return before.get(i).sentence().index() >= sentence.index() - 1
            ? world.named(before.get(i).mention())
            : Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** The country or organisation named first in a sentence. */
  private Optional<Referent> body(List<Words<Mention.Name>> names, int sentence) {
    return names.stream()
        .filter(n -> n.sentence().index() == sentence)
        .flatMap(n -> world.named(n.mention()).stream())
        .filter(r -> r.isCountryEntry() || r.is(Sort.ORGANIZATION))
        .findFirst();
  }
}
