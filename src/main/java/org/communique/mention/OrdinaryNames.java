package org.communique.mention;

import java.util.HashSet;
import java.util.Set;
import org.communique.gazetteer.Table;

/**
 * Names of people that are ordinary words or months otherwise: "Will" before a name that is none,
 * "May" after a given name. A family name of that sort stands alone for its bearer where it is
 * written as only names are, or acts as only people do.
 */
final class OrdinaryNames {
  private final Vocabulary vocabulary;
  private final PersonNames people = PersonNames.standard();
  private final Set<String> given = new HashSet<>();
  private final Set<String> family = new HashSet<>();

  OrdinaryNames(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
    for (Table.Row row : Table.resource("/names/ordinary-names.tsv").rows()) {
      (row.get("use").equals("given") ? given : family).add(row.get("word"));
    }
  }

  /** "Will" of "Will Smith"; not of "Will Macron resign?". */
  boolean isGiven(Passage passage, int i) {
    String next = passage.form(i + 1);
    boolean question = i == 0 && passage.form(passage.size() - 1).equals("?");
    return given.contains(passage.form(i))
        && !passage.isCapitalized(i - 1)
        && !question
        && vocabulary.isNameLike(next)
        && next.chars().anyMatch(Character::isLowerCase);
  }

  /** "Will" of "Minister Will Smith". */
  boolean isFirst(Passage passage, int i) {
    String next = passage.form(i + 1);
    return given.contains(passage.form(i))
        && vocabulary.isNameLike(next)
        && next.chars().anyMatch(Character::isLowerCase);
  }

  /** "May" of "Theresa May"; not of "Theresa, May 3". */
  boolean isFamily(Passage passage, int i) {
    String before = passage.form(i - 1);
    return isFamily(passage.form(i))
        && (people.isGiven(before)
            || given.contains(before)
            || vocabulary.givenNames().contains(before) && passage.isCapitalized(i - 1))
        && !passage.form(i + 1).matches("\\d.*");
  }

  boolean isFamily(String word) {
    return family.contains(word);
  }

  /** True where the family name of someone in the article stands for him or her. */
  boolean standsAlone(Passage passage, int i) {
    String word = passage.form(i);
    boolean acts = vocabulary.peopleVerbs().contains(passage.form(i + 1));
    boolean titled = vocabulary.nameTitles().contains(passage.form(i - 1));
    boolean onlyName = i > 0 && !vocabulary.calendar().contains(word) && !inCapitals(passage, i);
    return titled || acts || onlyName;
  }

  /** "White House": part of a longer name. */
  private static boolean inCapitals(Passage passage, int i) {
    return passage.isCapitalized(i - 1) || passage.isCapitalized(i + 1);
  }
}
