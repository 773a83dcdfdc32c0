package org.communique.mention;

import java.util.Locale;
import java.util.regex.Pattern;
import org.communique.gazetteer.Entry;
import org.communique.mention.Mention.Name.Kind;

/**
 * Names of places that are only part of other words: the head of a body ("Republic of Chad
 * Alliance"), a treaty, group or meeting called after a city ("Lisbon Declaration", "Lisbon Nine",
 * "Summit of the Americas"), a point of the compass ("North Chad"), an adjective of manner
 * ("neo-Nazi", "Soviet-style").
 */
final class Absorbed {
  /** Words for the part of a continent or country whose name follows. */
  private static final String SIDE =
      "(?:Central|Latin|South|North|East|West)(?:ern|-?east|-?west)?";

  /** What is held in the city that it is called after. */
  private static final String HELD_THERE =
      "Summit|Workshop|Seminar|Symposium|Roundtable|Games|Marathon|Championships?|Ministerial|Dialogue"
          + "|Meetings?|Conflict|Crisis|Drought|Earthquake|Famine";

  /** "Soviet-style", "Spanish-language", "the Spanish language", "the Spanish Wikipedia". */
  private static final Pattern MANNER =
      Pattern.compile("-(?:style|esque|era|language|speaking)\\b| languages?\\b| wiki\\p{L}+");

  private final OrganizationKinds kinds;
  private final WordList noPlaces = WordList.resource("no-places");
  private final WordList things = WordList.resource("thing-heads");

  Absorbed(OrganizationKinds kinds) {
    this.kinds = kinds;
  }

  boolean contains(Candidate name, Passage passage) {
    int from = passage.indexAt(name.span().start());
    int to = passage.indexAt(name.span().end() - 1) + 1;
    return isOfManner(name, passage)
        || name.kind() == Kind.PLACE
            && (isWord(name, passage)
                || isRepublic(passage, to)
                || isInTitleOf(passage, from, to)
                || name.senses().isEmpty() && isInLongTitle(passage, to)
                || isDirection(name, passage, to)
                || isOfBureau(passage, from, to)
                || isPatronymic(passage, to)
                || isHead(name, passage));
  }

  /** The Alliance of "the Alliance", which towns are called as well. */
  private boolean isWord(Candidate name, Passage passage) {
    return noPlaces.contains(passage.text(name.span()))
        && name.senses().stream().anyMatch(s -> s.entry().kind() == Entry.Kind.CITY);
  }

  private static boolean isOfManner(Candidate name, Passage passage) {
    String article = passage.article().toLowerCase(Locale.ROOT);
    return article.startsWith("neo-", name.span().start() - 4)
        || article.startsWith("post-", name.span().start() - 5)
        || isAgainst(article, name.span().start())
        || MANNER.matcher(article).region(name.span().end(), article.length()).lookingAt()
        || article.startsWith("ethnic ", name.span().start() - 7)
        || name.kind() == Kind.DEMONYM
            && article.startsWith("in ", name.span().start() - 3)
            && article.substring(name.span().end()).matches("(?s)\\.?\\).*");
  }

  /** An unknown name in "Lusar Roads Fellowship". */
  private boolean isInLongTitle(Passage passage, int to) {
    String next = passage.form(to);
    String last = passage.form(to + 1);
    return passage.isCapitalized(to)
        && passage.isCapitalized(to + 1)
        && things.contains(last)
        && !kinds.isHead(next)
        && !kinds.isHead(last)
        && !last.matches(HELD_THERE);
  }

  /** "the D-LFB Ministerial": those who are against a body. */
  private static boolean isAgainst(String article, int start) {
    return article.startsWith("d-", start - 2)
        && (start == 2 || !Character.isLetterOrDigit(article.charAt(start - 3)));
  }

  private boolean isInTitleOf(Passage passage, int from, int to) {
    String next = passage.form(to);
    boolean called =
        next.matches("Four|Five|Six|Nine|Quartet|Format|Process|Mechanism")
                && passage.isCapitalized(to)
            || things.contains(next)
                && passage.isCapitalized(to)
                && !kinds.isHead(next)
                && !next.matches(HELD_THERE);
    boolean act =
        passage.isCapitalized(to)
            && next.matches("Final|Peace|Ceasefire")
            && passage.form(to + 1).matches("Act|Accords?|Agreement|Declaration|Protocol|Treaty");
    boolean summit =
        passage.form(from - 1).equals("the")
            && passage.form(from - 2).equals("of")
            && passage.form(from - 3).matches("Summit|Dialogue|Compact|Alliance");
    return called || act || summit;
  }

  /** "North" before the country that it is in the north of, or in "North and Central Asia". */
  private static boolean isDirection(Candidate name, Passage passage, int to) {
    boolean direction =
        passage
            .text(name.span())
            .matches("(?:North|South|East|West|North-?east|North-?west)(?:ern)?|Central");
    boolean shared =
        to + 1 < passage.size()
            && passage.form(to).matches("and|or|,|&")
            && passage.form(to + 1).matches(SIDE);
    return direction
        && (shared
            || passage.known().stream()
                .anyMatch(
                    m ->
                        to < passage.size()
                            && m.span().start() == passage.words().get(to).start()
                            && m.likeliest().entry().kind().isCountry()));
  }

  /**
   * "Pacific" in "for East Asian and Pacific Affairs": what somebody's office is concerned with.
   */
  private static boolean isOfBureau(Passage passage, int from, int to) {
    return passage.form(to).equals("Affairs") && passage.form(from - 1).matches("and|&");
  }

  /** "The Talver People's Republic", "the Talver and Lusar People's Republics". */
  private static boolean isRepublic(Passage passage, int to) {
    int people = passage.form(to).equals("and") ? to + 2 : to;
    return passage.form(people).equals("People")
        && passage.form(people + 1).matches("['’]s")
        && passage.form(people + 2).matches("Republics?");
  }

  /** "Salem" of "Salem ould Dahi". */
  private static boolean isPatronymic(Passage passage, int to) {
    return passage.form(to).matches("ould|uld|ag|bin|bint|ibn") && passage.isCapitalized(to + 1);
  }

  private boolean isHead(Candidate name, Passage passage) {
    return !name.senses().isEmpty()
        && name.senses().get(0).entry().kind() == Entry.Kind.CITY
        && kinds.isHead(passage.text(name.span()))
        && passage.known().stream()
            .filter(m -> m.likeliest().entry().kind().isCountry())
            .anyMatch(m -> m.span().end() + 1 == name.span().start());
  }
}
