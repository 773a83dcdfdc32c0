package org.communique.mention;

import java.util.HashSet;
import java.util.Set;

/** Bodies that are called by the last word of their name alone: "the Front", of a Kesh Front. */
final class ShortBodies {
  private static final Set<String> HEADS =
      Set.of("Front", "Movement", "League", "Bloc", "Alliance", "Coalition", "Brigade", "Militia");

  private final Set<String> known = new HashSet<>();

  /** Takes note of the name of a body. */
  void learn(String name) {
    String last = name.substring(name.lastIndexOf(' ') + 1);
    if (last.length() < name.length() && HEADS.contains(last)) {
      known.add(last);
    }
  }

  /** Whether a word stands for a body of which note was taken. */
  boolean isAt(Passage passage, int i) {
    return known.contains(passage.form(i))
        && passage.form(i - 1).equalsIgnoreCase("the")
        && !passage.isCapitalized(i + 1)
        && !passage.form(i + 1).matches("of|for|on");
  }
}
