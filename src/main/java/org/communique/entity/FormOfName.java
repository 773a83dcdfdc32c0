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

  private static final Pattern ARMED =
      Pattern.compile(
          "(?:Kat[aeiy]+'?[bi]+a?t?|Lashkar|Jaysh|Jaish|Harakat|Liwa|Saraya|Jama['’]?a[ht]?|Jund|Ansar)"
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
              + "|(?:.* )?Council of Foreign Ministers|(?:Global|Defeat) .*Coalition");

  private static final Pattern OF_STATE =
      Pattern.compile(".*\\bExport[-‐‑–]Import Bank\\b.*|(?:\\S+ )?Intelligence Community");

  private FormOfName() {}

  static Optional<Kind> kind(String name) {
    if (AIR.matcher(name).matches()) {
      return Optional.of(Kind.MEDIA);
    }
    if (COMPANY.matcher(name).matches()) {
      return Optional.of(Kind.COMPANY);
    }
    if (POLICE.matcher(name).matches() || OF_STATE.matcher(name).matches()) {
      return Optional.of(Kind.GOVERNMENT);
    }
    if (FREE.matcher(name).matches() || ACADEMIC.matcher(name).matches()) {
      return Optional.of(Kind.OTHER);
    }
    if (OF_STATES.matcher(name).matches()) {
      return Optional.of(Kind.INTERNATIONAL);
    }
    return ARMED.matcher(name).matches() ? Optional.of(Kind.MILITARY) : Optional.empty();
  }
}
