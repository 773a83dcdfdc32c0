package org.communique.entity;

import java.util.List;
import org.communique.entity.Discourse.Words;
import org.communique.entity.Entity.Organization.Kind;
import org.communique.mention.Mention;
import org.communique.text.Token;

/**
 * Whether an unknown single word is used as the name of a body: somewhere it does something, has
 * something, or has people. What a name finder takes for a body of no kind, and nothing more is
 * told of it, is mostly a law, a test, a product or a piece of another name.
 */
final class Conduct {
  private final Discourse discourse;

  Conduct(Discourse discourse) {
    this.discourse = discourse;
  }

  boolean tells(Referent organization) {
    return organization.entry().isPresent()
        || organization.organizationKind() != Kind.OTHER
        || organization.name().contains(" ")
        || organization.mentions().stream()
            .flatMap(m -> discourse.words(m, m.span()).stream())
            .anyMatch(n -> acts(n) || hasPeople(n));
  }

  /** "Riska president Ann Diop", "the head of Riska". */
  private boolean hasPeople(Words<Mention.Name> name) {
    return discourse.placedRoles().stream()
        .filter(r -> r.sentence().equals(name.sentence()))
        .anyMatch(
            r ->
                r.from() == name.to()
                    || r.to() == name.from() - 1
                        && name.sentence().token(r.to()).text().equals("of"));
  }

  private static boolean acts(Words<Mention.Name> name) {
    List<Token> tokens = name.sentence().tokens();
    return name.to() < tokens.size() && tokens.get(name.to()).tag().matches("VB[DPZ]|MD|POS");
  }
}
