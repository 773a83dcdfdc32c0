package org.communique.nlp;

import java.util.ArrayList;
import java.util.List;
import org.communique.gazetteer.Table;
import org.communique.text.Tree;

/**
 * Finds compounds of which one word looks like a verb, "tear gas", "border crossing". The sentence
 * is parsed with the other word alone.
 */
final class Compounds {
  private static final List<Compound> KNOWN =
      Table.resource("/clause/compounds.tsv").rows().stream()
          .map(r -> new Compound(r.get("first"), r.get("second"), r.get("parsed").equals("first")))
          .toList();

  /**
   * Two words.
   *
   * @param leads whether the first is parsed and not the second
   */
  private record Compound(String first, String second, boolean leads) {
    boolean isAt(int at, String... words) {
      return words[at].equalsIgnoreCase(first) && words[at + 1].equals(second);
    }

    Shortening.Unit unit(int at) {
      String tag = second.endsWith("s") && leads ? "NNS" : "NN";
      List<Tree> parts =
          leads
              ? List.of(Tree.leaf(Shortening.AS_PARSED, at), Tree.leaf(tag, at + 1))
              : List.of(Tree.leaf(tag, at), Tree.leaf(Shortening.AS_PARSED, at + 1));
      return new Shortening.Unit(at, at + 2, List.of(leads ? at : at + 1), parts);
    }
  }

  private Compounds() {}

  static List<Shortening.Unit> find(String... words) {
    List<Shortening.Unit> units = new ArrayList<>();
    for (int word = 0; word + 1 < words.length; word++) {
      int at = word;
      KNOWN.stream()
          .filter(c -> c.isAt(at, words))
          .findFirst()
          .ifPresent(c -> units.add(c.unit(at)));
    }
    return units;
  }
}
