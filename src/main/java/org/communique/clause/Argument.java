package org.communique.clause;

import static java.util.Objects.requireNonNull;

import org.communique.text.Tree;

/**
 * A constituent that fills a place around a predicate.
 *
 * @param slot which place
 * @param marker the preposition or subordinator in lower case, several words joined by a space;
 *     empty where there is none
 * @param tree the filler without the marker: the noun phrase of a prepositional phrase, the clause
 *     of a complement
 */
public record Argument(Slot slot, String marker, Tree tree) {
  /**
   * Places around a predicate, by meaning rather than position: a passive's by-phrase is its
   * SUBJECT.
   */
  public enum Slot {
    /** Who does it. */
    SUBJECT,
    /** Whom or what it is done to. */
    OBJECT,
    /** To whom, where that is a bare noun phrase: "told reporters that …". */
    RECIPIENT,
    /** With a preposition. */
    PREPOSITION,
    /** A clause or infinitive that completes the predicate. */
    COMPLEMENT,
    /** What is said of the subject after "be", "become", "remain". */
    PREDICATIVE,
    /**
     * A word that modifies a noun from the front: "U.S." in "U.S. sanctions", "peace" in "peace
     * talks".
     */
    MODIFIER
  }

  public Argument {
    requireNonNull(slot);
    requireNonNull(marker);
    requireNonNull(tree);
  }
}
