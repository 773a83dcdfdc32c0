package org.communique.fact;

import static java.util.Objects.requireNonNull;

import org.communique.text.Span;

/**
 * The words that a fact rests on.
 *
 * @param words the words that carry the fact
 * @param sentence the sentence, or the block, they stand in
 * @param rule name of the rule or model that read them, such as {@code meeting/meet}
 * @param confidence 0 to 1; how often what this rule reads is right, as measured or judged
 */
public record Evidence(Span words, Span sentence, String rule, double confidence) {
  public Evidence {
    requireNonNull(words);
    requireNonNull(sentence);
    requireNonNull(rule);
    if (!(confidence > 0 && confidence <= 1)) {
      throw new IllegalArgumentException("not a confidence: " + confidence);
    }
  }
}
