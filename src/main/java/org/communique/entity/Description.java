package org.communique.entity;

import java.util.Optional;
import org.communique.entity.Referent.Sort;

/**
 * A noun phrase that describes, with what was found out about it.
 *
 * @param phrase its words
 * @param title the title of a post in it
 * @param owner the country, organisation or person named in it or that its possessor means
 * @param text the words without article, number and possessor
 */
record Description(
    NounPhrase phrase, Optional<String> title, Optional<Referent> owner, String text) {

  boolean isPlural() {
    return phrase.isPlural();
  }

  boolean isDefinite() {
    return phrase.isDefinite();
  }

  /** The country that the owner is or acts for. */
  Optional<Referent> country() {
    return owner.flatMap(Referent::country);
  }

  /** The owner as far as it can have people: a person stands for the country. */
  Optional<Referent> group() {
    return owner.flatMap(o -> o.is(Sort.PERSON) ? o.country() : owner);
  }
}
