package org.communique.entity;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.communique.entity.Referent.Sort;
import org.communique.mention.RoleLexicon;

/**
 * What sort of owner the post of a title can have where the text names none.
 *
 * @param title the title
 */
record PostScope(String title) {
  private static final Set<RoleLexicon.Kind> NATIONAL =
      Set.of(
          RoleLexicon.Kind.STATE,
          RoleLexicon.Kind.VOICE,
          RoleLexicon.Kind.LAWMAKER,
          RoleLexicon.Kind.ROYAL);

  private static final Set<RoleLexicon.Kind> REPORTING =
      Set.of(RoleLexicon.Kind.ENVOY, RoleLexicon.Kind.MILITARY);

  /** Whom only their own government speaks of without saying whose they are. */
  private static final Pattern STAFF =
      Pattern.compile(
          "(?:.* )?(?:advis[eo]r|counselor|bureau official|coordinator|assistant to the president)"
              + "(?: .*)?");

  /** Callings of those who work for a state, or want to. */
  private static final Pattern STATE_SERVANT =
      Pattern.compile(
          "advis[eo]r|aide\\b|offici|counsel|assistant|nominee|candidate|politician|interpreter"
              + "|bodyguard|strateg|negotiat|cosmonaut|astronaut");

  /** Posts that a country has one of though they do not govern. */
  private static final Pattern SERVICE =
      Pattern.compile(
          "(?:.* )?(?:national security advis[eo]r"
              + "|(?:army|military|navy|air force|police|intelligence|security|spy|coast guard)"
              + " (?:chief|commander)"
              + "|prosecutor[- ]general|police .*|governor of the central bank|central bank governor"
              + "|chief of (?:the )?(?:(?:general|defen[cs]e|army|naval|air) )*(?:staff|forces))");

  /** Leaders of no country. */
  private static final Pattern PRIVATE =
      Pattern.compile(
          "(?:senior|executive|assistant|associate|group|regional) vice president.*|.*\\b(?:union|labou?r|student|church|religious|spiritual|tribal|community|village|rebel"
              + "|militia|separatist|protest|gang|business|team|band|group|youth|rights|faction"
              + "|guerrilla|militant|insurgent) (?:co-)?(?:leader|president|secretary|spokes\\w+)");

  /** Posts of bodies that are told no more than once in a paragraph. */
  private static final Pattern OF_BODY =
      Pattern.compile(
          "(?:(?:deputy|acting|executive) )*(?:secretary[- ]general|director[- ]general"
              + "|executive director|chief executive|(?:.* )?commissioner)");

  /** A post that a state has one of. */
  boolean isNational() {
    if (PRIVATE.matcher(title).matches()) {
      return false;
    }
    return kind().filter(NATIONAL::contains).isPresent() && !title.contains("ranking member")
        || title.matches("(?:former )?representative")
        || SERVICE.matcher(title).matches();
  }

  /** "secretary general": a post that the body in question has one of. */
  boolean isOfBody() {
    return OF_BODY.matcher(title).matches();
  }

  /** An envoy or officer, who speaks for the side that is said to act. */
  boolean isReporting() {
    return kind().filter(REPORTING::contains).isPresent();
  }

  /** A post of a state is a country's; a spokesman or leader can be of another body. */
  boolean canBeOf(Referent owner) {
    return owner.is(Sort.PLACE)
        || title.matches("(?:(?:deputy|chief) )?spokes(?:man|woman|person)|leader");
  }

  /** A release's "Special Envoy Roe" is of the government that issues it. */
  boolean isSent() {
    boolean envoy = kind().filter(k -> k == RoleLexicon.Kind.ENVOY).isPresent();
    boolean guest = title.startsWith("ambassador to the United ");
    return envoy && !guest || STAFF.matcher(title).matches();
  }

  /** Nobody is "ambassador to Chad" or "special envoy for Chad" of Chad. */
  boolean isSentTo(Referent country) {
    boolean envoy = title.contains("envoy") || title.contains("representative");
    String link = envoy ? "(?:to|for)" : "to";
    return title.matches("(?i).* " + link + " (?:the )?" + Pattern.quote(country.name()));
  }

  /** A post of those who govern, which a text need not say of whom: no police chief's is. */
  boolean isGoverning() {
    return title.equals("senator")
        || kind().filter(k -> k == RoleLexicon.Kind.STATE).isPresent()
            && !title.matches("(?:senior )?leader");
  }

  /** A relation to another person, which is no post. */
  boolean isKin() {
    return kind().filter(k -> k == RoleLexicon.Kind.KIN).isPresent();
  }

  /** "a Kenyan journalist": what somebody does for a living is no post of the country. */
  boolean isCalling() {
    return kind().filter(k -> k == RoleLexicon.Kind.PERSON).isPresent()
        && !STATE_SERVANT.matcher(title).find();
  }

  /** A release calls others leaders, not those of the government that issues it. */
  boolean isLeader() {
    return title.matches(
        "(?:(?:senior|top|key|former|deputy) )*leader|(?:crown )?prince(?:ss)?|sheikh");
  }

  private Optional<RoleLexicon.Kind> kind() {
    return RoleLexicon.bundled().kind(title);
  }
}
