package org.communique.mention;

/**
 * The word lists that finding names rests on.
 *
 * @param titles words that make up titles of posts and ranks
 * @param domains title words that begin names of organisations as well: "Foreign"
 * @param nameTitles those that stand right before a name
 * @param peopleVerbs verbs that mostly people are the subject of
 * @param common words that are written in lower case as a rule
 * @param calendar days and months
 * @param givenNames given names of people
 */
record Vocabulary(
    WordList titles,
    WordList domains,
    WordList nameTitles,
    WordList peopleVerbs,
    WordList common,
    WordList calendar,
    WordList givenNames) {
  static Vocabulary standard() {
    return new Vocabulary(
        WordList.resource("titles"),
        WordList.titles("domain"),
        WordList.titles("name"),
        WordList.resource("people-verbs"),
        WordList.resource("common-words"),
        WordList.resource("calendar"),
        WordList.resource("given-names"));
  }

  /** True for a given name before what can only be part of a name: "Jean Mannes". */
  boolean startsPerson(String word, String next) {
    return givenNames.contains(word)
        && Character.isUpperCase(word.charAt(0))
        && (isNameLike(next) && next.chars().anyMatch(Character::isLowerCase)
            || next.matches("\\p{Lu}\\."));
  }

  /** True for a word that can only be part of a name where it is capitalised. */
  boolean isNameLike(String word) {
    return !word.isEmpty()
        && Character.isUpperCase(word.charAt(0))
        && !titles.contains(word)
        && !common.contains(word)
        && !word.endsWith("-year-old")
        && !calendar.contains(word);
  }
}
