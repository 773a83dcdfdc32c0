package org.communique.mention;

/**
 * People whom the statistical name finder took for an organisation: a given name before what can
 * only be part of a name, without an article and without a word for a body ("designers such as Ada
 * Talverini", "Secretary of Mines Ada Obi").
 */
final class MistakenBodies {
  private static final PersonNames PEOPLE = PersonNames.standard();
  private static final OrganizationKinds KINDS = OrganizationKinds.standard();

  private final Vocabulary vocabulary;

  MistakenBodies(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  boolean isPerson(Passage passage, int from, int to) {
    String given = passage.form(from);
    String family = passage.form(to - 1);
    boolean known =
        vocabulary.givenNames().contains(given)
            || PEOPLE.isGiven(given) && !PEOPLE.hints(family).isEmpty();
    return to - from == 2
        && known
        && vocabulary.isNameLike(family)
        && family.chars().anyMatch(Character::isLowerCase)
        && !KINDS.isHead(given)
        && !KINDS.isHead(family)
        && !passage.form(from - 1).matches("(?i)the|an?|at|&")
        && !passage.form(to).matches("&|['’]s?")
        && !passage.isCapitalized(to);
  }
}
