package org.communique.mention;

import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Words in capitals that a finder takes for a body and that are none by what stands around them:
 *
 * <ul>
 *   <li>an ordinary word that begins a sentence: "Reefs are rare";
 *   <li>a part of a country: "Eastern Chad";
 *   <li>a field of work: "Director of Human Resources", "Consular Services", "ICT";
 *   <li>a part of another name: "Harvest" in "Harvest Day", "Safe Ports" in the "Roadmap for Safe
 *       Ports" or the "Safe Ports and Reefs Act";
 *   <li>the rest of a company's name: "Ltd".
 * </ul>
 */
final class StrayWords {
  private static final Pattern SIDE =
      Pattern.compile(
          "(?:North|South|East|West|Northeast|Northwest|Southeast|Southwest)(?:ern)?|Central");

  private static final Pattern FIELD =
      Pattern.compile(
          "Resources|Intelligence|Services|Studies|Investigations|Operations|Communications"
              + "|Security|Policy|Logistics|Finance");

  private static final Pattern SERVICES =
      Pattern.compile(
          "(?:Consular|Visa|Passport|Citizen|Social|Human|Legal|Financial|Emergency|Health) Services");

  private static final org.communique.text.WordList SUBJECTS =
      org.communique.text.WordList.resource("/names/subject-letters.txt");

  private static final Pattern COMPANY =
      Pattern.compile("(?:Ltd|Inc|LLC|Corp|Co|Plc|PLC|GmbH)\\.?(?: of .*)?");

  private static final Pattern WORKS =
      Pattern.compile(
          " (?:Pipeline|Building|System|Lane|Drive|Boulevard|(?:Gas|Oil|Energy|Transport|Transit|Trade|Rail|Grain) Corridor)$");

  /**
   * What looks like somebody's name and is a park, a house, a case in court or a germ: "Parque
   * Lusar", "Obi v. Roe", "A. niger".
   */
  private static final Pattern GROUNDS =
      Pattern.compile(
          "(?:Parque|Plaza|Plaça|Piazza|Villa|Calle|Avenida|Rutas?|Playa|Isla) .*"
              + "|.* (?:Sanctuary|Refuge|Reserve)|.+ vs?\\. .+|\\p{Lu}\\. \\p{Ll}{3,}");

  private static final Pattern CALLED_AFTER =
      Pattern.compile(
          "(?i:room|building|auditorium|library|airport|stadium|avenue|street|bridge|fellowship"
              + "|scholarship|prize|awards?|telescope|scale|hospital|clinic|medal|museum|memorial)"
              + "|Act|Hall|Corner|Way|Road|Square|Chair");

  /** What the names of such things have between somebody's and the word for the thing. */
  private static final int INNER = 3;

  /** States of the United States as addresses have them: "Talver, NC". */
  private static final Pattern POSTAL =
      Pattern.compile(
          "A[LKZR]|C[AOT]|D[CE]|FL|GA|HI|I[ADLN]|K[SY]|LA|M[ADEINOST]|N[CDEHJMVY]|O[HKR]|PA|RI"
              + "|S[CD]|T[NX]|UT|V[AT]|W[AIVY]");

  private static final org.communique.text.WordList INDUSTRIES =
      org.communique.text.WordList.resource("/names/industries.txt");

  /** What is done for somebody or something, by no body of that name. */
  private static final Pattern ACTIVITY =
      Pattern.compile("(?:Protection|Promotion|Prevention|Elimination|Prohibition) of \\S+");

  /** How far behind the name of a plan a part of it can stand. */
  private static final int FARTHEST = 12;

  /** So many words an act's name goes on with behind "and". */
  private static final int REACH = 4;

  private final OrganizationKinds kinds;
  private final RoleLexicon roles;
  private final WordList things = WordList.resource("thing-heads");
  private final WordList common = WordList.resource("common-words");
  private final org.communique.text.WordList instruments =
      org.communique.text.WordList.resource("/names/instruments.tsv");

  StrayWords(OrganizationKinds kinds, RoleLexicon roles) {
    this.kinds = kinds;
    this.roles = roles;
  }

  boolean holds(Passage passage, int from, int to) {
    String words = passage.text(passage.spanOf(from, to));
    return to - from == 1 && isWord(passage, from)
        || to - from == 2 && isPart(passage, from)
        || SERVICES.matcher(words).matches()
        || words.matches("\\p{Lu}{2,}s?") && SUBJECTS.contains(words)
        || COMPANY.matcher(words).matches()
        || WORKS.matcher(words).find()
        || isField(passage, from, to)
        || isIndustry(passage, from, to)
        || ACTIVITY.matcher(words).matches()
        || isTie(passage, from, to)
        || isAnyOne(passage, from, to)
        || isPlanned(passage, from, to)
        || isInName(passage, from, to);
  }

  /** "The Ada Obi room", "Consulate General Lusar", "Parque Lusar": no person is meant. */
  boolean isNamesake(Passage passage, int from, int to) {
    String words = passage.text(passage.spanOf(from, to));
    return passage.form(from - 1).equals("General")
            && passage.form(from - 2).matches("Consulates?|Embassy")
        || GROUNDS.matcher(words).matches()
        || to - from > 1 && CALLED_AFTER.matcher(passage.form(to)).matches()
        || to - from > 1 && isCalledAfter(passage, to)
        || to - from > 1 && isOfAct(passage, to)
        || IntStream.range(from + 1, to - 1)
            .anyMatch(i -> kinds.isHead(passage.form(i)) && passage.form(i + 1).equals("of"));
  }

  /** Behind "Ada Obi" in the "Ada Obi Reef Affairs Fellowship". */
  private boolean isCalledAfter(Passage passage, int to) {
    int at = to;
    while (at < to + INNER
        && passage.isCapitalized(at)
        && !CALLED_AFTER.matcher(passage.form(at)).matches()
        && (at == to || roles.isField(passage.form(at)))) {
      at++;
    }
    return at > to && CALLED_AFTER.matcher(passage.form(at)).matches();
  }

  /** Behind "Ada Obi" in the "Ada Obi Clean Reefs and Rule of Law Act". */
  private static boolean isOfAct(Passage passage, int to) {
    int end = to;
    while (end - to < FARTHEST
        && (passage.isCapitalized(end)
            || end > to && passage.form(end).matches("and|of|the|for"))) {
      if (passage.form(end).equals("Act")) {
        return true;
      }
      end++;
    }
    return false;
  }

  /** "CTBT": what is signed, nobody; and a state by its letters. */
  boolean isLetters(Passage passage, int at) {
    String word = passage.form(at);
    return instruments.contains(word) || isState(passage, at);
  }

  /** The state in "Talver, NC". */
  static boolean isState(Passage passage, int at) {
    return passage.form(at - 1).matches("[,(]") && POSTAL.matcher(passage.form(at)).matches();
  }

  /** "The Reef Star vessel", "Pacific Island countries": no place is meant. */
  boolean isInThing(Passage passage, int to) {
    String next = passage.form(to);
    return next.matches("vessel|ship|tanker|freighter|trawler|frigate|destroyer")
        || passage.form(to - 1).equals("Island")
            && next.matches("(?i)countries|nations|states|leaders|partners|neighbou?rs");
  }

  private boolean isWord(Passage passage, int at) {
    String word = passage.form(at);
    boolean first = at == 0 || passage.form(at - 1).matches("[.!?]");
    boolean manner = passage.form(at - 1).equals("in") && passage.form(at + 1).equals("with");
    return (first || manner)
        && word.matches("\\p{Lu}\\p{Ll}+")
        && common.contains(word.toLowerCase(Locale.ROOT))
        && !kinds.isHead(word)
        && !passage.isCapitalized(at + 1);
  }

  private static boolean isPart(Passage passage, int from) {
    return SIDE.matcher(passage.form(from)).matches()
        && passage.known().stream()
            .anyMatch(
                m ->
                    m.span().equals(passage.words().get(from + 1))
                        && m.likeliest().entry().kind().isCountry());
  }

  /** "Energy", "Rocket Systems": common words that end as the names of companies do. */
  private boolean isIndustry(Passage passage, int from, int to) {
    return isIndustry(passage.form(to - 1))
        && (to - from == 1 || kinds.isGeneric(passage.text(passage.spanOf(from, to))));
  }

  /** A word for an industry or a sort of goods. */
  static boolean isIndustry(String word) {
    return Character.isUpperCase(word.charAt(0)) && INDUSTRIES.contains(word);
  }

  /** "a U.S. Embassy": none in particular. */
  private static boolean isAnyOne(Passage passage, int from, int to) {
    return passage.form(from - 1).matches("(?i)an?|any|each|every|nearest")
        && passage.form(to - 1).matches("Embassy|Consulate|Ministry|Department|Parliament")
        && !passage.isCapitalized(to);
  }

  /** "Chad-Niger Alliance": what two countries are to each other. */
  private static boolean isTie(Passage passage, int from, int to) {
    String words = passage.text(passage.spanOf(from, to));
    return words.matches("\\S+[-‐‑–]\\S+ Alliance")
        && passage.known().stream()
            .filter(m -> m.span().overlaps(passage.spanOf(from, to - 1)))
            .anyMatch(m -> m.likeliest().entry().kind().isCountry());
  }

  private boolean isField(Passage passage, int from, int to) {
    return from > 1
        && to - from < 3
        && passage.form(from - 1).matches("of|for")
        && FIELD.matcher(passage.form(to - 1)).matches()
        && passage.isCapitalized(from - 2)
        && roles.head(passage.form(from - 2)).isPresent();
  }

  /**
   * "Safe Ports" in "Roadmap for Clean Reefs, Safe Ports, and Trade", and "Reef Roadmap for Clean
   * Reefs" with the thing itself.
   */
  private boolean isPlanned(Passage passage, int from, int to) {
    for (int i = from + 1; i + 1 < to; i++) {
      if (isPlan(passage, i) && kinds.of(passage.text(passage.spanOf(from, i + 1))).isEmpty()) {
        return !kinds.isHead(passage.form(to - 1));
      }
    }
    int link = from - 1;
    while (link > Math.max(1, from - FARTHEST)
        && (passage.isCapitalized(link) || passage.form(link).matches(",|and|&"))) {
      link--;
    }
    boolean listed = link < from - 1;
    return link > 0
        && isPlan(passage, link - 1)
        && !kinds.isHead(passage.form(to - 1))
        && (!listed || passage.form(from - 1).matches(",|and|&"));
  }

  /** A capitalised word for a law or plan before what it is for. */
  private boolean isPlan(Passage passage, int i) {
    return passage.isCapitalized(i)
        && things.contains(passage.form(i))
        && passage.form(i + 1).matches("of|for|on");
  }

  private boolean isInName(Passage passage, int from, int to) {
    String next = passage.form(to);
    String last = passage.form(to - 1);
    return next.matches("Days?") && to - from < 4
        || passage.isCapitalized(to)
            && passage.form(to + 1).matches("Days?")
            && (last.equals("Press") || !kinds.isHead(last))
        || to - from == 1 && next.matches("days|variants?|strains?")
        || last.equals("Press") && next.matches("Briefing|Conference|Release|Guidance")
        || next.matches("Call|Ministerial") && !kinds.isHead(last)
        || last.equals("Initiative") && next.matches("(?i)funds?|funding|grants?|awards?")
        || next.equals("funding")
            && to - from > 1
            && !kinds.isHead(last)
            && kinds.isGeneric(passage.text(passage.spanOf(from, to)))
        || next.equals("and") && isInAct(passage, to + 1);
  }

  /** "[Safe Ports] and Reefs Act". */
  private static boolean isInAct(Passage passage, int at) {
    int end = at;
    while (end < at + REACH && passage.isCapitalized(end) && !passage.form(end).equals("Act")) {
      end++;
    }
    return end > at && passage.form(end).equals("Act");
  }
}
