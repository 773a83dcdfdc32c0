package org.communique.entity;

import java.util.Optional;
import java.util.stream.Stream;
import org.communique.entity.Discourse.Words;
import org.communique.entity.Referent.Sort;
import org.communique.mention.Mention;
import org.communique.text.Sentence;

/** Whose somebody is by the words right behind the name. */
final class OwnersOfNames {
  private final Discourse discourse;
  private final World world;

  OwnersOfNames(Discourse discourse, World world) {
    this.discourse = discourse;
    this.world = world;
  }

  /**
   * "Patrice Talon of Benin", "Carlos Correa (Colombia)", the last for all since the last bracket.
   */
  Optional<Referent> of(Words<Mention.Name> name) {
    Sentence sentence = name.sentence();
    Optional<Referent> after =
        Stream.of("of", "from")
            .flatMap(link -> new OwnerNames(discourse).after(sentence, name.to(), link).stream())
            .flatMap(n -> world.named(n.mention()).stream())
            .findFirst();
    if (after.isPresent()) {
      return after.filter(r -> r.is(Sort.PLACE) || r.is(Sort.ORGANIZATION));
    }
    int at = name.to();
    while (at < sentence.tokens().size() && isListed(sentence, at)) {
      at++;
    }
    return inBrackets(sentence, at);
  }

  private boolean isListed(Sentence sentence, int at) {
    return sentence.token(at).text().equals("and")
        || discourse.roleAt(sentence, at).isPresent()
        || discourse
            .nameAt(sentence, at)
            .filter(n -> n.mention().kind() == Mention.Name.Kind.PERSON)
            .isPresent();
  }

  private Optional<Referent> inBrackets(Sentence sentence, int at) {
    if (at + 2 >= sentence.tokens().size() || !sentence.token(at).text().equals("(")) {
      return Optional.empty();
    }
    return discourse
        .nameAt(sentence, at + 1)
        .filter(n -> n.to() < sentence.tokens().size())
        .filter(n -> sentence.token(n.to()).text().equals(")"))
        .flatMap(n -> world.named(n.mention()))
        .filter(Referent::isCountryEntry);
  }
}
