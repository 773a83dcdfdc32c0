package org.communique.clause;

import java.util.Optional;
import org.communique.text.Tree;

/**
 * Tells infinitives with "to", also two that are joined, "to open the port and to build a road".
 */
public final class Infinitives {
  private Infinitives() {}

  /** Whether the first verb phrase of a clause is one. */
  public static boolean startsWith(Tree part) {
    return part.is("S", "SBAR", "VP")
        && part.preorder()
            .filter(t -> t.is("VP"))
            .findFirst()
            .filter(Infinitives::isVerbPhrase)
            .isPresent();
  }

  /** "To open the port", "not to open it", "to open the port and to build a road". */
  public static boolean isVerbPhrase(Tree phrase) {
    Optional<Tree> first =
        phrase.children().stream().filter(c -> !c.is("RB", "ADVP", "CC", "PRN")).findFirst();
    return first.filter(f -> f.is("TO") || f.is("VP") && isVerbPhrase(f)).isPresent();
  }
}
