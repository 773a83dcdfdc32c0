package org.communique.mention;

import java.util.Set;

/** Bodies whose names are in a Romance language: "Institut National de Recherche Marine". */
final class RomanceBodies {
  /** Heads that begin names in Romance languages. */
  private static final Set<String> HEADS =
      Set.of(
          "Institut",
          "Instituto",
          "Istituto",
          "Université",
          "Universidad",
          "Universidade",
          "Università",
          "Ministère",
          "Ministerio",
          "Ministério",
          "Asociación",
          "Fundación",
          "Fondation",
          "Observatoire",
          "Observatorio",
          "Académie");

  private RomanceBodies() {}

  static boolean begin(String word) {
    return HEADS.contains(word);
  }

  /** "Institut National de Recherche Marine": capitalised words and the small words between. */
  static int end(Passage passage, int from) {
    int end = from;
    while (passage.isCapitalized(end)
        || passage.form(end).matches("de|du|des|del|della|di|da|do|la|les|los|las|et|y|e")
            && (passage.isCapitalized(end + 1)
                || passage.form(end + 1).matches("la|les|los|las")
                    && passage.isCapitalized(end + 2))) {
      end++;
    }
    return end;
  }
}
