package org.communique.mention;

import java.util.regex.Pattern;

/**
 * Capitalised words that name no one body, place or person: what lists and treaties call many
 * ("Foreign Terrorist Organization", "State Party", "Least Developed Countries"), the beginning of
 * a heading ("Strengthening Reef Systems"), conferences by their subject, and a form of address
 * without a name ("Crown Prince").
 */
final class Labels {
  private static final Pattern CLASS =
      Pattern.compile(
          "(?:(?:UN|U\\.N\\.|United Nations|European|Inter-American) )?"
              + "(?:Convention|Treaty|Protocol|Covenant)s? (?:on|to|[Aa]gainst) .*|Civil Society"
              + "|.*[-‐]|(?:.* )?(?:Foreign Terrorist|Specially Designated)\\b.*"
              + "|FTOs?|SDGTs?|SDNs?|USPERs?"
              + "|(?:Child|Forced|Foreign) (?:Labou?r|Operations)"
              + "|States? Part(?:y|ies)|(?:Foreign|Host|Third) Governments?"
              + "|(?:(?:Least|Most|Landlocked|Small|Island|Low|Middle|Income|Vulnerable|Other|UN|EU|NATO|OSCE|AU|ASEAN) )*"
              + "(?:Developed|Developing|Rural|Island|Member|Partner|Participating|Like-[Mm]inded)"
              + " (?:Countries|States|Nations|Economies)");

  /** Peoples with their faith. */
  private static final Pattern BELIEVERS =
      Pattern.compile(
          "(?:Muslim|Sunni|Shia|Shiite|Christian|Hindu|Buddhist|Sikh|Jewish|Catholic|Orthodox)"
              + " (?:Uyghurs?|Rohingyas?|Hazaras?|Kurds?|Tamils?|Yazidis?|Tatars?|Druze|Pashtuns?"
              + "|Tajiks?|Karens?|Chins?|Kachins?|Arabs?|Albanians?|Serbs?|Croats?|Bosniaks?"
              + "|Armenians?|Copts?|Assyrians?|Turkmens?|Oromos?|Hausas?|Fulanis?)");

  private static final Pattern HEADING =
      Pattern.compile(
          "(?:Accelerat|Address|Advanc|Boost|Build|Combat|Counter|Creat|Deepen|Deliver|Develop"
              + "|Driv|Empower|Enabl|Enhanc|Ensur|Expand|Foster|Further|Harness|Improv|Increas|Invest"
              + "|Launch|Leverag|Mobiliz|Promot|Protect|Provid|Reduc|Respond|Secur|Strengthen|Support"
              + "|Sustain|Tackl|Unlock)ing .*");

  private static final Pattern CONFERENCE =
      Pattern.compile(
          ".*\\bConferences? (?:on|for) (?!Trade|Disarmament|Security|Interaction).*"
              + "|.*\\bConference of (?:the )?(?:States )?Parties\\b.*"
              + "|\\d+(?:st|nd|rd|th) (?:Congress|Session|Assembly)\\b.*|Treaty Alliance"
              + "|(?:.* )?(?:Extraordinary|Plenipotentiary|Biennial|Triennial) (?:Congress|Conference)");

  private static final WordList TITLES = WordList.resource("titles");

  private Labels() {}

  /** True of the words of a class, and of a heading unless a body's head ends them. */
  static boolean isClass(String words, boolean endsWithHead) {
    return CLASS.matcher(words).matches()
        || !endsWithHead && HEADING.matcher(words).matches()
        || CONFERENCE.matcher(words).matches();
  }

  /** "Muslim Rohingya", "Shia Hazaras": a people. */
  static boolean isPeople(String words) {
    return BELIEVERS.matcher(words).matches();
  }

  /** "Crown Prince", "Monsieur Secrétaire": somebody is addressed, not named. */
  static boolean isAddress(String words) {
    if (words.matches("(?:Monsieur|Madame) (?:le |la )?(?:Secrétaire|Président|Ministre).*")) {
      return true;
    }
    for (String word : words.split(" ")) {
      if (!TITLES.contains(word)) {
        return false;
      }
    }
    return words.contains(" ");
  }
}
