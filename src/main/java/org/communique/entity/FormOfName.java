package org.communique.entity;

import java.util.Optional;
import java.util.regex.Pattern;
import org.communique.entity.Entity.Organization.Kind;

/**
 * What sort of organisation a name means by its form alone, whatever its other words say: "Public
 * Joint Stock Company Talver", "Reef Foundation", "Radio Talver", "Katibat al-Talver".
 */
final class FormOfName {
  private static final Pattern AIR =
      Pattern.compile("(?:Radio|TV|RTV|Canal|Televisi[oó]n|Télé) .*");

  private static final Pattern COMPANY =
      Pattern.compile(
          "(?:\\p{L}+ )*(?:Joint[- ]Stock|Limited Liability) Company\\b.*"
              + "|.*,? (?:Inc|Corp|Ltd|LLC|LLP|PLC|GmbH|OJSC|PJSC|JSC|AG)\\.?"
              + "|(?:OOO|OAO|PAO|PJSC|OJSC|JSC) .*|\\p{Lu}{1,3}&\\p{Lu}{1,2}");

  /** What nobody founds but to give, and clubs of businesses. */
  private static final Pattern FREE =
      Pattern.compile(
          "(?!International |World |Global ).*\\b(?:Foundation|Fundación|Fondation|Business Council"
              + "|Chamber of Commerce)|Partners (?:of|for|in) .*");

  /** Who meets or works together for something, and no business. */
  private static final Pattern CIRCLE =
      Pattern.compile(
          "(?:(?!Working)\\S+ ){0,3}Group (?:for|on|to) .*|(?:All[- ]India|Indian) .*\\bUnion"
              + "|(?:\\S+ )?League of .*(?:Citizens|Voters|Cities|Writers)");

  private static final Pattern ARMED =
      Pattern.compile(
          "(?:Salafist|Islamic|Jihadist) Group .*|(?:Kat[aeiy]+'?[bi]+a?t?|Lashkar|Jaysh|Jaish|Harakat|Liwa|Saraya|Jama['’]?a[ht]?|Jund|Ansar)"
              + "[ -](?:\\S+[ -]?)+"
              + "|(?:.* )?(?:Jihad|Mujahid[ei]+n)(?: (?:Group|Front|Union|Organi[sz]ation|Movement))?");

  /** A force and its groups and units; what its members found is none. */
  private static final Pattern POLICE =
      Pattern.compile(".*\\bPolice\\b.* (?:Group|Unit|Squad|Command|Division|Bureau)");

  /** Parts of universities, which are no ministries. */
  private static final Pattern ACADEMIC =
      Pattern.compile(
          "(?:Department|School|Faculty|Division|Institute) of (?:\\p{L}+ and )?(?:\\p{L}+ )?"
              + "(?:Mathematics|Statistics|Physics|Chemistry|Biology|Geology|Astronomy|Psychology"
              + "|Sociology|Anthropology|Philosophy|Linguistics|Engineering|Medicine|Surgery|Journalism)(?: at .*)?");

  /** What several states set up to find out or to reach something. */
  private static final Pattern OF_STATES =
      Pattern.compile(
          "(?:.* )?(?:Fact[-\u2010\u2011 ]Finding Mission|Commission of Inquiry|Contact Group|Core Group)(?: (?:on|for) .*)?"
              + "|(?:.* )?Council of Foreign Ministers|(?:Global|Defeat) .*Coalition"
              + "|(?:.*\\b(?:International|Trilateral|Quadrilateral|Multilateral|Summit|Process) )(?:.* )?(?:Working|Review|Steering|Monitoring|Support) Group(?: (?:on|for) .*)?"
              + "|Joint (?:Summit|Investigation) (?:Working Group|Team)|(?:UN )?Permanent Forum on .*");

  /** What a state has to guard itself, to find out and to help, whatever it is called. */
  private static final Pattern OF_STATE =
      Pattern.compile(
          ".*\\bExport[-‐‑–]Import Bank\\b.*|(?:\\S+ )?Intelligence Community"
              + "|(?:.* )?(?:Investigative|State (?:\\S+ )?(?:Security|Border|Customs)|(?:State|National) (?:\\S+ )?Safety|Principals|Deputies) Committee(?: of .*)?"
              + "|(?:.* )?Emergency Operations? Cent(?:er|re)(?: .*)?"
              + "|(?:.* )?(?:Surveillance|(?:Emergency|Incident|Assistance|Disaster) Response) Team"
              + "|(?:.* )?(?:Prevention|Warning|Enforcement|Inter-?agency|Coronavirus|COVID-19) Task Force"
              + "|Internal Security Forces"
              + "|Division (?:of|for) .*"
              + "|.*\\bCommittee of the (?:House|Senate|Parliament|National Assembly)\\b.*");

  private FormOfName() {}

  static Optional<Kind> kind(String name) {
    if (AIR.matcher(name).matches()) {
      return Optional.of(Kind.MEDIA);
    }
    if (COMPANY.matcher(name).matches()) {
      return Optional.of(Kind.COMPANY);
    }
    boolean state = OF_STATE.matcher(name).matches() && !ACADEMIC.matcher(name).matches();
    if (POLICE.matcher(name).matches() || state) {
      return Optional.of(Kind.GOVERNMENT);
    }
    if (OF_STATES.matcher(name).matches()) {
      return Optional.of(Kind.INTERNATIONAL);
    }
    if (ARMED.matcher(name).matches()) {
      return Optional.of(Kind.MILITARY);
    }
    boolean free =
        FREE.matcher(name).matches()
            || ACADEMIC.matcher(name).matches()
            || CIRCLE.matcher(name).matches();
    return free ? Optional.of(Kind.OTHER) : Optional.empty();
  }
}
