package org.communique.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.communique.text.Span;

/**
 * People by the title before their names, capitalised words after "President" or "Mr.", by a given
 * name with a name after it that is no head of a place or an organisation, and by what only people
 * do or are called: "Okonjo resigned", "Well, Ann, I think".
 */
final class PersonPatterns {
  private static final Set<String> PARTICLES =
      Set.of("al", "bin", "ibn", "de", "da", "von", "van", "der", "la", "le", "del");
  private static final int LONGEST = 4;

  /** "Deputy assistant secretary", with or without "principal", as transcripts have it. */
  static final String SHORT_TITLE = "P?DAS";

  /** Behind a post that two hold: "Foreign Minister II". */
  static final String ORDINAL = "II|III";

  /** So far before a name the title can stand whose field precedes it. */
  private static final int REACH = 12;

  private final Vocabulary vocabulary;
  private final OrganizationKinds organizations;
  private final PlaceKinds places = PlaceKinds.standard();
  private final RoleLexicon roles = RoleLexicon.bundled();
  private final PersonNames people = PersonNames.standard();
  private final WordList personalVerbs = WordList.resource("personal-verbs");
  private final OrdinaryNames ordinary;

  PersonPatterns(Vocabulary vocabulary, OrganizationKinds organizations) {
    this.vocabulary = vocabulary;
    this.organizations = organizations;
    this.ordinary = new OrdinaryNames(vocabulary);
  }

  List<Span> in(Passage passage) {
    List<Span> found = new ArrayList<>();
    for (int i = 0; i < passage.size(); i++) {
      boolean titled =
          vocabulary.nameTitles().contains(passage.form(i - 1))
              || passage.form(i - 1).matches(SHORT_TITLE)
              || isNumbered(passage, i);
      boolean given =
          isDescribed(passage, i)
              || !titled
                  && (starts(passage, i) && (isGiven(passage, i) || holds(passage, i))
                      || ordinary.isGiven(passage, i));
      int loud = inCapitals(passage, i);
      if (loud > i + 1) {
        found.add(passage.spanOf(i, loud));
        i = loud - 1;
      } else if (acts(passage, i) || isCalled(passage, i) || isAged(passage, i)) {
        found.add(passage.spanOf(i, i + 1));
      } else if (titled && (starts(passage, i) || ordinary.isFirst(passage, i)) || given) {
        int end = i + 1;
        while (end - i < LONGEST && goesOn(passage, end)) {
          end++;
        }
        if (titled || !isHead(passage.form(end - 1))) {
          found.add(passage.spanOf(i, end));
          i = end - 1;
        }
      }
    }
    return found;
  }

  /** "Foreign Minister II Obi": the second of two. */
  private boolean isNumbered(Passage passage, int i) {
    return passage.form(i - 1).matches(ORDINAL)
        && vocabulary.nameTitles().contains(passage.form(i - 2));
  }

  /** "Ada" and "Obi" in "Special Advisor for Reef Strategy Ada Obi": after the field of a title. */
  private boolean holds(Passage passage, int i) {
    if (i < 3 || !roles.isField(passage.form(i - 1)) || !passage.isCapitalized(i - 1)) {
      return false;
    }
    boolean known =
        people.isGiven(passage.form(i))
            || isFree(passage, i) && isFree(passage, i + 1) && !isHead(passage.form(i));
    if (!known || !starts(passage, i + 1) || isHead(passage.form(i + 1))) {
      return false;
    }
    for (int link = i - 2; link > Math.max(0, i - REACH); link--) {
      if (passage.form(link).matches("for|of|on")) {
        return passage.isCapitalized(link - 1) && roles.head(passage.form(link - 1)).isPresent();
      }
      if (!passage.isCapitalized(link) && !passage.form(link).matches("and|,|the")) {
        return false;
      }
    }
    return false;
  }

  private boolean isFree(Passage passage, int i) {
    return i < passage.size()
        && !roles.isField(passage.form(i))
        && passage.known().stream().noneMatch(m -> m.span().overlaps(passage.words().get(i)));
  }

  /** The end of a name in capitals after a field in capitals: "MINISTER FOR REEFS ADA OBI". */
  private int inCapitals(Passage passage, int from) {
    boolean field = from > 1 && roles.isField(passage.form(from - 1)) && isLoud(passage, from - 1);
    boolean title =
        passage.forms().stream().limit(from).anyMatch(vocabulary.nameTitles()::contains);
    if (!field || !title) {
      return from;
    }
    int end = from;
    while (end - from < LONGEST
        && isLoud(passage, end)
        && (vocabulary.isNameLike(passage.form(end)) || passage.form(end).endsWith("."))
        && !roles.isField(passage.form(end))
        && roles.head(passage.form(end)).isEmpty()) {
      end++;
    }
    return end;
  }

  private static boolean isLoud(Passage passage, int i) {
    return passage.form(i).matches("\\p{Lu}{3,}|\\p{Lu}\\.|\\p{Lu}+-\\p{Lu}+");
  }

  /** "her counterpart Ada Obi", "please contact Ada Obi": two words after what only somebody is. */
  private boolean isDescribed(Passage passage, int i) {
    String before = passage.form(i - 1);
    boolean someone =
        before.equals("counterpart")
            || before.equals("contact") && passage.form(i - 2).matches("(?i)please|,|to")
            || roles.head(before).filter(before::equals).isPresent() && !before.endsWith("s");
    return someone
        && passage.isCapitalized(i)
        && !vocabulary.titles().contains(passage.form(i))
        && !vocabulary.calendar().contains(passage.form(i))
        && isFree(passage, i)
        && !isHead(passage.form(i))
        && starts(passage, i + 1)
        && isFree(passage, i + 1)
        && !isHead(passage.form(i + 1))
        && !passage.isCapitalized(i + 3);
  }

  private boolean isGiven(Passage passage, int i) {
    return people.isGiven(passage.form(i))
        && !passage.isCapitalized(i - 1)
        && starts(passage, i + 1);
  }

  /** A name of one word and no plural, before what only people do. */
  private boolean acts(Passage passage, int i) {
    String word = passage.form(i);
    return starts(passage, i)
        && !passage.isCapitalized(i - 1)
        && !passage.form(i - 1).matches("(?i)the|an?")
        && personalVerbs.contains(passage.form(i + 1))
        && !(i == 0 && word.endsWith("s") && people.hints(word).isEmpty())
        && !isHead(word);
  }

  /** "Ann, we …", "Well, Ann, I …", "to you, Ann, and": a given name that somebody is called by. */
  private boolean isCalled(Passage passage, int i) {
    return people.isGiven(passage.form(i))
        && starts(passage, i)
        && isFree(passage, i)
        && (i == 0 || VocativeMarks.opens(passage.form(i - 1)))
        && (VocativeMarks.goesOn(passage.form(i + 1), passage.form(i + 2))
            || passage.form(i + 1).equals(",") && passage.form(i - 2).equals("you"));
  }

  /** "Ten-year-old Ann". */
  private boolean isAged(Passage passage, int i) {
    return i > 0
        && passage.form(i - 1).endsWith("-year-old")
        && people.isGiven(passage.form(i))
        && !passage.isCapitalized(i + 1);
  }

  private boolean isHead(String word) {
    return organizations.isHead(word) || places.isHead(word);
  }

  private boolean starts(Passage passage, int i) {
    String word = passage.form(i);
    return vocabulary.isNameLike(word) && word.chars().anyMatch(Character::isLowerCase);
  }

  private boolean goesOn(Passage passage, int i) {
    return vocabulary.isNameLike(passage.form(i))
        || ordinary.isFamily(passage, i)
        || PARTICLES.contains(passage.form(i)) && passage.isCapitalized(i + 1);
  }
}
