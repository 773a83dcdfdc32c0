package org.communique.nlp;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.communique.text.Tree;

/**
 * Finds words by which a reporter leaves open what he saw, "fired [what appeared to be] a missile",
 * "[what is believed to be] a drone", of which the parser makes clauses. The sentence is parsed
 * without them.
 */
final class Hedges {
  private static final Set<String> SEEMING =
      Set.of("appears", "appear", "appeared", "seems", "seem", "seemed");

  private static final Set<String> BEING = Set.of("is", "are", "was", "were");

  private static final Set<String> HELD = Set.of("believed", "thought", "suspected", "reported");

  private Hedges() {}

  static List<Shortening.Unit> find(String... words) {
    List<Shortening.Unit> found = new ArrayList<>();
    for (int what = 1; what < words.length; what++) {
      int end = end(what, words);
      if (end > what && end < words.length) {
        List<Tree> hedge = new ArrayList<>();
        for (int at = what; at < end; at++) {
          hedge.add(Tree.leaf("RB", at));
        }
        List<Tree> parts =
            List.of(new Tree("ADVP", what, end, hedge), Tree.leaf(Shortening.AS_PARSED, end));
        found.add(new Shortening.Unit(what, end + 1, List.of(end), parts));
      }
    }
    return found;
  }

  /** Behind "be"; the beginning where there is no hedge. */
  private static int end(int what, String... words) {
    if (!words[what].equals("what") || what + 4 >= words.length) {
      return what;
    }
    boolean held = BEING.contains(words[what + 1]) && HELD.contains(words[what + 2]);
    int to = held ? what + 3 : what + 2;
    boolean hedged =
        (held || SEEMING.contains(words[what + 1]))
            && words[to].equals("to")
            && words[to + 1].equals("be");
    return hedged ? to + 2 : what;
  }
}
