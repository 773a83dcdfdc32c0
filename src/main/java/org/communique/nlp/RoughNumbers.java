package org.communique.nlp;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.communique.text.Tree;

/**
 * Finds what makes a number a rough one at the beginning of a sentence, "Around 2,000 workers …",
 * "More than 300 people …", which the parser takes for a phrase of place without subject. The
 * sentence is parsed without it.
 */
final class RoughNumbers {
  private static final Set<String> ROUGH =
      Set.of("around", "about", "over", "nearly", "almost", "some", "approximately", "roughly");

  private RoughNumbers() {}

  static List<Shortening.Unit> find(String... words) {
    int number =
        words.length > 3 && ROUGH.contains(lower(words[0]))
            ? 1
            : words.length > 4 && lower(words[0]).equals("more") && words[1].equals("than") ? 2 : 0;
    if (number == 0 || !words[number].matches("\\d[\\d.,]*")) {
      return List.of();
    }
    List<Tree> parts = new ArrayList<>();
    for (int at = 0; at < number; at++) {
      parts.add(Tree.leaf("RB", at));
    }
    parts.add(Tree.leaf(Shortening.AS_PARSED, number));
    return List.of(new Shortening.Unit(0, number + 1, List.of(number), parts));
  }

  private static String lower(String word) {
    return word.toLowerCase(Locale.ROOT);
  }
}
