package org.communique.mention;

/**
 * Parts of what a post is for that look like bodies: "Youth Office" in "Minister of Culture, Sport
 * and Youth Office", "Reef Welfare" in "Minister for Adult Education, Reef Welfare". They are made
 * of common words and stand in a list of capitalised words behind "of" or "for" and a post.
 */
final class FieldLists {
  /** How far before one of them its post can stand. */
  private static final int REACH = 24;

  private static final RoleLexicon ROLES = RoleLexicon.bundled();
  private static final OrganizationKinds KINDS = OrganizationKinds.standard();

  private FieldLists() {}

  static boolean holds(Passage passage, int from, int to) {
    if (!KINDS.isGeneric(passage.text(passage.spanOf(from, to))) || isBody(passage, from)) {
      return false;
    }
    boolean listed = false;
    for (int i = from - 1; i > Math.max(0, from - REACH); i--) {
      String word = passage.form(i);
      if (word.matches("of|for") && isPost(passage, i - 1)) {
        return listed || !KINDS.isHead(passage.form(to - 1));
      }
      listed |= word.matches(",|and");
      if (!passage.isCapitalized(i) && !word.matches(",|and|&|of|the")) {
        return false;
      }
    }
    return false;
  }

  /** "Senior Official for the Bureau of Reef Security": the body that the post is in. */
  private static boolean isBody(Passage passage, int from) {
    return KINDS.isHead(passage.form(from)) && passage.form(from + 1).matches("of|for");
  }

  private static boolean isPost(Passage passage, int i) {
    return passage.isCapitalized(i)
        && ROLES.head(passage.form(i)).filter(passage.form(i)::equalsIgnoreCase).isPresent()
        && !KINDS.isHead(passage.form(i));
  }
}
