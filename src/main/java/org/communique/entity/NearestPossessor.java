package org.communique.entity;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.communique.entity.Discourse.Words;
import org.communique.entity.Referent.Sort;
import org.communique.mention.Mention;
import org.communique.text.Sentence;

/**
 * Whom the pronoun before a title means ("its envoy", "her spokesman"), while posts are still being
 * read: "its" the first country or organisation of the sentence, or what the paragraph is about,
 * "his" and "her" the person named last before it, "our" the government that issues the article.
 */
final class NearestPossessor implements Possessors {
  private final Discourse discourse;
  private final World world;
  private final NamedBodies bodies;

  NearestPossessor(Discourse discourse, World world) {
    this.discourse = discourse;
    this.world = world;
    this.bodies = new NamedBodies(discourse, world);
  }

  @Override
  public Optional<Referent> of(Sentence sentence, int pronoun) {
    if (sentence.token(pronoun).text().equalsIgnoreCase("our")) {
      return new ArticleHome(discourse, world).issuer();
    }
    List<Words<Mention.Name>> before =
        discourse.placedNames().stream()
            .filter(n -> n.mention().span().end() <= sentence.token(pronoun).span().start())
            .toList();
    if (sentence.token(pronoun).text().equalsIgnoreCase("its")) {
      return body(before, sentence.index())
          .or(() -> bodies.openers(sentence).stream().findFirst())
          .or(() -> body(before, sentence.index() - 1));
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

  /**
   * The country or organisation named first in a sentence as more than an object, one that owns
   * something only where there is no other.
   */
  private Optional<Referent> body(List<Words<Mention.Name>> names, int sentence) {
    return names.stream()
        .filter(n -> n.sentence().index() == sentence && !NamedBodies.isObject(n))
        .sorted(Comparator.comparing(NearestPossessor::isOwner))
        .flatMap(n -> world.named(n.mention()).stream())
        .filter(r -> r.isCountryEntry() || r.is(Sort.ORGANIZATION))
        .findFirst();
  }

  private static boolean isOwner(Words<Mention.Name> name) {
    return name.to() < name.sentence().tokens().size()
        && name.sentence().token(name.to()).text().matches("['’]s?");
  }
}
