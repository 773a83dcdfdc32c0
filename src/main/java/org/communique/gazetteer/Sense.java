package org.communique.gazetteer;

import static java.util.Objects.requireNonNull;

/**
 * One thing that a form of words can mean.
 *
 * @param entry what is meant
 * @param form how the words relate to it
 */
public record Sense(Entry entry, Form form) {
  /** How words relate to what they mean. */
  public enum Form {
    /** "Russia", "the Russian Federation", "U.S.". */
    NAME,
    /** "Russian", "Muscovite": an adjective or an inhabitant. */
    DEMONYM,
    /**
     * "the Kremlin", "Whitehall": a seat of power that stands for its government and is not itself
     * an entry.
     */
    METONYM
  }

  public Sense {
    requireNonNull(entry);
    requireNonNull(form);
  }
}
