package org.communique.nlp;

import java.util.List;

/**
 * A sentence as the name finder reads it, and, for training, the names in it.
 *
 * @param words its words
 * @param hints what else is known of each word: from the gazetteer, from the rest of the document
 * @param names the names in it, in order; empty where they are to be found
 */
public record NamedSentence(List<String> words, List<List<String>> hints, List<Found> names) {

  /**
   * A name.
   *
   * @param from index of its first word
   * @param to index after its last word
   * @param type what it names
   * @param confidence 0 to 1
   */
  public record Found(int from, int to, Type type, double confidence) {}

  /** What the name finder tells apart. */
  public enum Type {
    PERSON,
    ORGANIZATION,
    PLACE
  }

  public NamedSentence {
    words = List.copyOf(words);
    hints = List.copyOf(hints);
    names = List.copyOf(names);
    if (hints.size() != words.size()) {
      throw new IllegalArgumentException(
          "hints for " + hints.size() + " of " + words.size() + " words");
    }
  }
}
