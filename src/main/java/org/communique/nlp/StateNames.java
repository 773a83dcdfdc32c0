package org.communique.nlp;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.communique.text.Tree;

/**
 * Finds the long names of states, "Republic of Korea", of which the parser hangs what follows on
 * the last word: "Republic [of Korea Foreign Minister Choi]". Such a name is parsed as its last
 * word.
 */
final class StateNames {
  private static final Set<String> FORMS =
      Set.of(
          "Republic", "Kingdom", "Sultanate", "Principality", "Emirate", "States", "Commonwealth");
  private static final Set<String> SIDES =
      Set.of("South", "North", "East", "West", "New", "Sierra", "Sri", "San", "Costa", "El");

  private StateNames() {}

  static List<Shortening.Unit> find(String... words) {
    List<Shortening.Unit> found = new ArrayList<>();
    for (int form = 0; form + 2 < words.length; form++) {
      if (FORMS.contains(words[form]) && words[form + 1].equals("of")) {
        int name = words[form + 2].equals("the") ? form + 3 : form + 2;
        int end = name + 1 < words.length && SIDES.contains(words[name]) ? name + 2 : name + 1;
        if (end <= words.length && Character.isUpperCase(words[end - 1].charAt(0))) {
          List<Tree> leaves = new ArrayList<>();
          for (int at = form; at < end; at++) {
            leaves.add(Tree.leaf("NNP", at));
          }
          found.add(new Shortening.Unit(form, end, List.of(end - 1), leaves));
        }
      }
    }
    return found;
  }
}
