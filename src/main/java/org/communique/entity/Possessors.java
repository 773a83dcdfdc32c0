package org.communique.entity;

import java.util.Optional;
import org.communique.text.Sentence;

/** Whom a possessive pronoun means. */
@FunctionalInterface
interface Possessors {
  Optional<Referent> of(Sentence sentence, int pronoun);
}
