package org.communique.entity;

import org.communique.entity.Discourse.Words;
import org.communique.entity.Entity.Organization.Kind;
import org.communique.mention.Mention;

/**
 * Whether an unknown single word is used as the name of a body: somewhere it does something, has
 * something, or has people. What a name finder takes for a body of no kind, and nothing more is
 * told of it, is mostly a law, a test, a product or a piece of another name.
 */
final class UnknownBodies {
  private final Discourse discourse;

  UnknownBodies(Discourse discourse) {
    this.discourse = discourse;
  }

  boolean isBody(Referent organization) {
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

  /** "Riska said", "Riska's office". */
  private static boolean acts(Words<Mention.Name> name) {
    return name.sentence().tokens().stream()
        .skip(name.to())
        .limit(1)
        .anyMatch(t -> t.tag().matches("VB[DPZ]|MD|POS") || t.text().matches("['’]s?"));
  }
}
