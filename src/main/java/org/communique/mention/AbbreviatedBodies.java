package org.communique.mention;

import java.util.Set;
import java.util.regex.Pattern;

/** Abbreviations before those who belong to the body: "LFB spokesman", "LFB and M29 fighters". */
final class AbbreviatedBodies {
  private static final Pattern ABBREVIATION =
      Pattern.compile("\\p{Lu}{3,}(?:-\\p{Lu}+)?|\\p{Lu}\\d{2}");

  private static final Set<String> MEMBERS =
      Set.of(
          "fighters",
          "rebels",
          "militants",
          "insurgents",
          "guerrillas",
          "combatants",
          "commanders",
          "leaders",
          "troops",
          "peacekeepers",
          "officials",
          "inspectors",
          "observers",
          "monitors",
          "members",
          "delegates",
          "lawmakers");

  private static final RoleLexicon ROLES = RoleLexicon.bundled();

  private AbbreviatedBodies() {}

  /** "The M29 [rebel group]". */
  private static boolean isArmed(Passage passage, int i) {
    return passage.form(i).matches("rebel|rebels|armed|militant|insurgent|guerrilla")
        && passage.form(i + 1).matches("groups?|movement|faction|force|army|militia|alliance");
  }

  /** True of a word that is such an abbreviation, unless the gazetteer knows it. */
  static boolean isAt(Passage passage, int i) {
    String next = passage.form(i + 1);
    return ABBREVIATION.matcher(passage.form(i)).matches()
        && (MEMBERS.contains(next) || ROLES.isOfBody(next) || isArmed(passage, i + 1))
        && passage.known().stream().noneMatch(m -> m.span().overlaps(passage.words().get(i)));
  }
}
