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
 * @param shared true where the phrase has several owners of whom this is one: "the foreign
 *     ministers of A and B" are one of each
 */
record Description(
    NounPhrase phrase,
    Optional<String> title,
    Optional<Referent> owner,
    String text,
    boolean shared) {

  boolean isPlural() {
    return (phrase.isPlural() || areHolders()) && !(shared && title.isPresent());
  }

  /** "The Foreign Ministers", in capitals, which the tagger takes for a name. */
  private boolean areHolders() {
    String head = phrase.word(phrase.to() - 1);
    return title.filter(t -> (t + "s").endsWith(" " + head) || head.equals(t + "s")).isPresent();
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
