package org.communique.nlp;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.communique.text.Tree;

/**
 * Finds "last" in front of a verb for what people do together, "the two last met in May", which the
 * parser takes for a noun or a subject. The sentence is parsed without it.
 */
final class LastTimes {
  private static final Set<String> VERBS =
      Set.of(
          "met",
          "spoke",
          "spoken",
          "talked",
          "visited",
          "held",
          "convened",
          "gathered",
          "saw",
          "seen",
          "travelled",
          "traveled",
          "signed",
          "hosted",
          "conferred");

  private static final Set<String> ARTICLES =
      Set.of("the", "a", "its", "his", "her", "their", "this", "of", "in", "at");

  private LastTimes() {}

  static List<Shortening.Unit> find(String... words) {
    List<Shortening.Unit> units = new ArrayList<>();
    for (int at = 1; at + 1 < words.length; at++) {
      boolean adverb =
          words[at].equals("last")
              && VERBS.contains(words[at + 1])
              && !ARTICLES.contains(words[at - 1].toLowerCase(Locale.ROOT));
      if (adverb) {
        List<Tree> parts = List.of(Tree.leaf("RB", at), Tree.leaf(Shortening.AS_PARSED, at + 1));
        units.add(new Shortening.Unit(at, at + 2, List.of(at + 1), parts));
      }
    }
    return units;
  }
}
