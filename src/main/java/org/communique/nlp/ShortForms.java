package org.communique.nlp;

import java.util.ArrayList;
import java.util.List;
import org.communique.text.Tree;

/**
 * Finds short forms in brackets behind a name, "the Republic of Korea (ROK)", at which the parser
 * breaks lists apart. The sentence is parsed without them.
 */
final class ShortForms {
  private ShortForms() {}

  static List<Shortening.Unit> find(String... words) {
    List<Shortening.Unit> units = new ArrayList<>();
    for (int at = 1; at + 2 < words.length; at++) {
      boolean bracketed =
          words[at].equals("(")
              && words[at + 2].equals(")")
              && words[at + 1].matches("\\p{Lu}[\\p{Lu}\\p{Ll}&.-]*\\p{Lu}[\\p{Lu}\\p{Ll}.]*")
              && words[at - 1].matches("\\p{Lu}.+");
      if (bracketed) {
        Tree name = new Tree("NP", at + 1, at + 2, List.of(Tree.leaf("NNP", at + 1)));
        Tree aside =
            new Tree(
                "PRN",
                at,
                at + 3,
                List.of(Tree.leaf("-LRB-", at), name, Tree.leaf("-RRB-", at + 2)));
        List<Tree> parts = List.of(Tree.leaf(Shortening.AS_PARSED, at - 1), aside);
        units.add(new Shortening.Unit(at - 1, at + 3, List.of(at - 1), parts));
      }
    }
    return units;
  }
}
