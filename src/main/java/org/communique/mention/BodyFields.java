package org.communique.mention;

import org.communique.gazetteer.Entry;
import org.communique.gazetteer.Sense;

/**
 * The list of fields that a body is for, as far as it belongs to the name: "Bureau of Fisheries,
 * Forestry and Water", "Ministry of Sustainability and the Environment", "Institute of
 * Epidemiology, Disease Control and Research"; the circuit of a court; and where a mission is.
 */
final class BodyFields {
  private final Vocabulary vocabulary;
  private final RoleLexicon roles = RoleLexicon.bundled();

  BodyFields(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /** True of a comma, "and", "of" or article with which the list goes on. */
  boolean goesOn(Passage passage, int i) {
    return isJoint(passage, i) || isListed(passage, i) || isArticle(passage, i);
  }

  private boolean isJoint(Passage passage, int i) {
    String word = passage.form(i);
    return word.matches("and|&|of") && passage.isCapitalized(i + 1) && !isPeople(passage, i + 1)
        || word.equals("and") && isArticle(passage, i + 1);
  }

  /** The adjective of "Government of Chad and African allies", which begins something else. */
  private static boolean isPeople(Passage passage, int i) {
    return !passage.isCapitalized(i + 1)
        && passage.known().stream()
            .filter(m -> m.span().equals(passage.words().get(i)))
            .anyMatch(m -> m.likeliest().form() == Sense.Form.DEMONYM);
  }

  /** The article of "and the Environment". */
  private boolean isArticle(Passage passage, int i) {
    return passage.form(i).equals("the")
        && passage.form(i - 1).equals("and")
        && passage.isCapitalized(i + 1)
        && roles.isField(passage.form(i + 1))
        && !passage.isCapitalized(i + 2);
  }

  private boolean isListed(Passage passage, int i) {
    if (!passage.form(i).equals(",")) {
      return false;
    }
    int next = passage.form(i + 1).equals("and") ? i + 2 : i + 1;
    boolean field = passage.isCapitalized(next) && roles.isField(passage.form(next));
    return field && (next > i + 1 || passage.form(i + 2).matches(",|and|&"))
        || isEndOfList(passage, i + 1)
        || isMiddleOfList(passage, i + 1);
  }

  /** "Human Rights" in "Bureau of Democracy, Human Rights, and Labor". */
  private boolean isMiddleOfList(Passage passage, int from) {
    int comma = passage.form(from + 1).equals(",") ? from + 1 : from + 2;
    if (!passage.form(comma).equals(",")
        || !isSubject(passage, from)
        || !isSubject(passage, comma - 1)) {
      return false;
    }
    int next = comma + 1;
    return passage.form(next).matches("and|&")
        ? passage.isCapitalized(next + 1) && roles.isField(passage.form(next + 1))
        : isMiddleOfList(passage, next) || isEndOfList(passage, next);
  }

  /** "Disease Control and Research": one or two subjects, "and" and another. */
  private boolean isEndOfList(Passage passage, int from) {
    int and = passage.form(from + 1).matches("and|&") ? from + 1 : from + 2;
    if (!passage.form(and).matches("and|&")) {
      return false;
    }
    for (int i = from; i <= and + 1; i++) {
      if (i != and && !isSubject(passage, i)) {
        return false;
      }
    }
    return true;
  }

  /** A word in capitals that is not one by itself: a field, a common noun, a science or disease. */
  private boolean isSubject(Passage passage, int i) {
    String word = passage.form(i);
    return passage.isCapitalized(i)
        && (roles.isField(word)
            || vocabulary.common().contains(word)
            || word.matches("\\p{Lu}\\p{Ll}{2,}(?:ology|osis|aria|itis|ment|tion|ics|ity)"));
  }

  /**
   * The end of the first of several bodies: "Department of Roads" in "Department of Roads, Fishery,
   * Labor, and Treasury", where what stands behind "and" is one by itself.
   */
  static int beforeList(Passage passage, int from, int and) {
    if (!passage.form(and - 1).equals(",")) {
      return and;
    }
    int end = from;
    while (!passage.form(end).equals(",")) {
      end++;
    }
    return end;
  }

  /**
   * The end of "University of Lusaria – Talver" and, in a known part of a country, "University of
   * Lusaria, Talver", or of the name as it was.
   */
  static int endOfCampus(Passage passage, int end) {
    boolean comma = passage.form(end).equals(",") && isPlace(passage, end, Entry.Kind.REGION);
    if (!comma && !passage.form(end).matches("[-‐‑–]")) {
      return end;
    }
    return passage.known().stream()
        .filter(m -> end + 1 < passage.size() && !StrayWords.isState(passage, end + 1))
        .filter(m -> m.span().start() == passage.words().get(end + 1).start())
        .filter(m -> m.likeliest().entry().kind().isPlace())
        .filter(m -> !comma || m.likeliest().entry().kind() == Entry.Kind.CITY)
        .map(m -> passage.indexAt(m.span().end() - 1) + 1)
        .filter(next -> !passage.isCapitalized(next))
        .findFirst()
        .orElse(end);
  }

  private static boolean isPlace(Passage passage, int end, Entry.Kind kind) {
    return passage.known().stream()
        .filter(m -> m.span().end() == passage.words().get(end - 1).end())
        .anyMatch(m -> m.likeliest().entry().kind() == kind);
  }

  /** The end of "Court of Appeals for the Ninth Circuit", or of the name as it was. */
  int endOfCircuit(Passage passage, int head, int end) {
    if (!passage.form(head).equals("Court") || !passage.form(end).equals("for")) {
      return end;
    }
    int next = passage.form(end + 1).equals("the") ? end + 2 : end + 1;
    int last = next;
    while (passage.isCapitalized(last) && last < next + 3) {
      last++;
    }
    return passage.form(last - 1).matches("Circuit|District") ? last : end;
  }

  /**
   * The end of "Office of the Special Envoy for Reefs and Fisheries", whose chief is named with
   * what he is for; or of the name as it was.
   */
  int endOfOfficer(Passage passage, int from, int end) {
    boolean officer =
        end > from
            && passage
                .form(end - 1)
                .matches("Envoy|Representative|Secretary|Coordinator|Prosecutor|Adviser|Advisor")
            && passage.form(end).matches("for|to|on")
            && passage.isCapitalized(end + 1);
    int last = officer ? end + 2 : end;
    while (officer && (passage.isCapitalized(last) || goesOn(passage, last))) {
      last++;
    }
    return last;
  }

  /**
   * The end of "Mission in Mali (MINUTA)", whose short form takes the place in, or of the name; and
   * of "Office to Combat Trading in Shells".
   */
  static int endOfMission(Passage passage, int end) {
    if (!passage.form(end).matches("in|for|to")) {
      return end;
    }
    if (passage.form(end).equals("in")
        && passage.form(end - 1).endsWith("ing")
        && passage.isCapitalized(end + 1)
        && passage.known().stream()
            .noneMatch(m -> m.span().overlaps(passage.words().get(end + 1)))) {
      return end + 2;
    }
    int next = passage.form(end + 1).equals("the") ? end + 2 : end + 1;
    int last = next;
    while (passage.isCapitalized(last) && last < next + 4) {
      last++;
    }
    boolean shortened =
        last > next
            && passage.form(last).equals("(")
            && passage.form(last + 1).matches("\\p{Lu}{4,}")
            && passage.form(last + 2).equals(")");
    return shortened ? last : end;
  }

  /** "Coalition to Save Reefs". */
  static boolean isPurpose(Passage passage, int link) {
    return passage.form(link).matches("to|against|Against")
        && passage.isCapitalized(link + 1)
        && passage
            .form(link - 1)
            .matches(
                "Coalition|Alliance|Campaign|Movement|Committee|League|Fund|Initiative|Partnership|Office");
  }
}
