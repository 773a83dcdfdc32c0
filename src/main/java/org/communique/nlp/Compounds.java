package org.communique.nlp;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.communique.text.Tree;

/**
 * Finds compounds of which one word looks like a verb, "tear gas", "border crossing". The sentence
 * is parsed with the other word alone.
 */
final class Compounds {
  /** By the first word, what follows it and which of the two is parsed. */
  private static final Map<String, Compound> KNOWN =
      Map.of("tear", new Compound("gas", 1), "border", new Compound("crossings?", 0));

  private record Compound(String second, int key) {}

  private Compounds() {}

  static List<Shortening.Unit> find(String... words) {
    List<Shortening.Unit> units = new ArrayList<>();
    for (int at = 0; at + 1 < words.length; at++) {
      Compound compound = KNOWN.get(words[at].toLowerCase(Locale.ROOT));
      if (compound != null && words[at + 1].matches(compound.second())) {
        String tag = words[at + 1].endsWith("ngs") ? "NNS" : "NN";
        List<Tree> parts =
            compound.key() == 0
                ? List.of(Tree.leaf(Shortening.AS_PARSED, at), Tree.leaf(tag, at + 1))
                : List.of(Tree.leaf("NN", at), Tree.leaf(Shortening.AS_PARSED, at + 1));
        units.add(new Shortening.Unit(at, at + 2, List.of(at + compound.key()), parts));
      }
    }
    return units;
  }
}
