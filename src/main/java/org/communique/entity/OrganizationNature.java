package org.communique.entity;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.communique.entity.Discourse.Words;
import org.communique.entity.Entity.Organization.Kind;
import org.communique.gazetteer.Entry;
import org.communique.gazetteer.Sense;
import org.communique.mention.Mention;
import org.communique.mention.OrganizationKinds;
import org.communique.text.Datelines;
import org.communique.text.Sentence;

/**
 * Tells what sort of organisation is meant: what the gazetteer knows; that it belongs to an
 * international one ("NATO's Office of Drills"); its head words; and for a name without such a word
 * what the text calls it ("the retailer Talver", "Talver, a sporting goods company,").
 */
final class OrganizationNature {
  /** What begins the names of bodies of many nations, with some of the heads below. */
  private static final Pattern WORLDWIDE =
      Pattern.compile(
          "(?:International|Global|World|Africa|African|Asia|Asian|Arab|European|Intergovernmental|Inter-\\p{Lu}\\p{L}+|Pan-\\p{Lu}\\p{L}+|Multinational|Caribbean|Eurasian|Nordic) .*");

  private static final Pattern JOINT =
      Pattern.compile(
          ".*\\b(?:Coalition|Alliance|Committee|Council|Commission|Federation|Confederation|Court"
              + "|Tribunal|Agency|Secretariat|Forum|Fund|Network|Partnership|Initiative|Chamber|Platform|Panel|Authority|Board|Cent(?:er|re)s?)\\b.*");

  /** "Alliance of Desert States", "Joint Border Commission", "Seven Reefs Initiative". */
  private static final Pattern OF_STATES =
      Pattern.compile(
          "(?:Alliance|Union|Association|Organi[sz]ation|Community|League|Group) of .*\\b(?:States|Nations|Countries)"
              + "|Joint .*\\b(?:Commission|Committee|Council)"
              + "|(?:Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten|.*[-–]\\p{L}+|.*\\b(?:Seas?|Ocean|Gulf|Road|States|Nations))\\b.* Initiative"
              + "|(?:Permanent )?(?:Arbitral Tribunal|(?:Court|Tribunal) of Arbitration|Arbitration Tribunal)"
              + "|.*\\bPartnership");

  /** One word that companies are called by: "Reefgroup". */
  private static final Pattern COINED =
      Pattern.compile("\\p{Lu}\\p{L}+(?:group|bank|corp|gaz|neft|stal|oil|steel|tech|soft|motors)");

  /** Bodies against something are coalitions of states, no parties: "Coalition to Defeat X". */
  private static final Pattern PURPOSE =
      Pattern.compile(".*\\b(?:Coalition|Alliance) (?:to|against|for)\\b.*");

  /** "Committee on World Drought". */
  private static final Pattern WORLD_TASK =
      Pattern.compile(
          "(?:\\S+ )?(?:Committee|Commission|Council|Forum) (?:on|for) (?:World|Global) .*");

  private static final Pattern ALLIED =
      Pattern.compile(
          ".*\\b(?:Coalition|Alliance)\\b.*|.*\\b(?:Liberation|Restoration|Resistance|Islamic)\\b.*\\bFront\\b.*");
  private static final Pattern VOTE =
      Pattern.compile("(?i)\\b(?:elections?|electoral|votes|voters|ballots?|lawmakers?|MPs)\\b");

  /** What an article calls armed groups that are parties elsewhere. */
  private static final Pattern TERROR =
      Pattern.compile(
          "(?i)\\bterrorist (?:groups?|organi[sz]ations?|militia|proxy|proxies|militants?)\\b"
              + "|\\bdesignated terrorists?\\b|\\bSpecially Designated Global Terrorist");

  private static final Pattern OFFICIAL =
      Pattern.compile("(?:.* )?(?:MFA|MoFA|MoD|MOD)|USG|(?:Upper |Lower )?House|Senate");
  private static final Pattern CHAMBER =
      Pattern.compile(
          "(?:.* )?(?:House|Senate|Congressional|Parliamentary) .*(?:Committee|Subcommittee)(?: .*)?");

  /** What only states have: "National Passport Center". */
  private static final Pattern NATIONAL =
      Pattern.compile(
          "(?:National|Federal) (?!Convention|Conference|Exhibition).*Cent(?:er|re)(?: for .*)?");

  private static final Pattern EMERGENCY =
      Pattern.compile(
          ".*\\b(?:Police|Sheriff|Constabulary|Fire|Rescue|Lifeguard|Border|Customs|Prisons?|Crimes?|Prosecution|Investigations?)\\b.*");

  private static final int LONGEST_SEAT = 3;

  private final Discourse discourse;
  private final Atlas atlas;
  private final OrganizationKinds kinds = OrganizationKinds.standard();
  private final DescribedNature described;
  private final Branches branches;
  private final boolean vote;
  private final boolean terror;

  OrganizationNature(Discourse discourse, Atlas atlas) {
    this.discourse = discourse;
    this.atlas = atlas;
    this.described = new DescribedNature(discourse);
    this.branches = new Branches(atlas);
    this.vote = VOTE.matcher(discourse.text().article().text()).find();
    this.terror = TERROR.matcher(discourse.text().article().text()).find();
  }

  Kind of(Referent organization) {
    if (isAgency(organization)) {
      return Kind.MEDIA;
    }
    return organization
        .entry()
        .map(Entry::kind)
        .map(OrganizationNature::kind)
        .map(kind -> kind == Kind.PARTY && terror ? Kind.MILITARY : kind)
        .or(() -> byName(organization))
        .or(() -> described.kind(organization))
        .or(
            () ->
                COINED.matcher(organization.name()).matches()
                    ? Optional.of(Kind.COMPANY)
                    : Optional.empty())
        .orElse(isSeat(organization) ? Kind.GOVERNMENT : Kind.OTHER);
  }

  /** Whoever filed the article. */
  private boolean isAgency(Referent organization) {
    return Datelines.agency(discourse.text())
        .filter(a -> organization.mentions().stream().anyMatch(m -> m.span().equals(a)))
        .isPresent();
  }

  /** "the Kremlin", "10 Downing Street". */
  private static boolean isSeat(Referent organization) {
    return organization.mentions().stream()
        .flatMap(n -> n.senses().stream())
        .anyMatch(s -> s.form() == Sense.Form.METONYM && s.entry().kind().isCountry());
  }

  /** "White House Council on Reefs". */
  private boolean isOfSeat(String name) {
    String[] words = name.split(" ");
    return IntStream.range(1, Math.min(words.length, LONGEST_SEAT + 1))
        .mapToObj(n -> String.join(" ", List.of(words).subList(0, n)))
        .flatMap(seat -> atlas.senses().apply(seat).stream())
        .anyMatch(s -> s.form() == Sense.Form.METONYM && s.entry().kind().isCountry());
  }

  private Optional<Kind> byName(Referent organization) {
    Optional<Kind> head =
        organization.names().stream()
            .flatMap(n -> kinds.of(n).stream())
            .map(OrganizationNature::kind)
            .findFirst();
    String name = organization.name();
    Optional<Kind> byForm =
        organization.names().stream().flatMap(n -> FormOfName.kind(n).stream()).findFirst();
    if (byForm.isPresent()) {
      return byForm;
    }
    if (isPrivate(organization)) {
      return Optional.of(Kind.OTHER);
    }
    Optional<Kind> national = branches.national(name).map(OrganizationNature::kind);
    if (national.isPresent()) {
      return national;
    }
    if (head.filter(k -> k == Kind.INTERNATIONAL).isPresent() && atlas.nation(name).isPresent()) {
      return Optional.of(Kind.GOVERNMENT);
    }
    if (head.isEmpty()) {
      return OFFICIAL.matcher(name).matches()
          ? Optional.of(Kind.GOVERNMENT)
          : branches.local(name).map(OrganizationNature::kind).or(() -> ministryOf(organization));
    }
    boolean international =
        isOfNations(name)
            || WORLDWIDE.matcher(name).matches() && JOINT.matcher(name).matches()
            || PURPOSE.matcher(name).matches()
            || WORLD_TASK.matcher(name).matches()
            || atlas.nation(name).isEmpty() && OF_STATES.matcher(name).matches()
            || head.get() != Kind.MEDIA && isOf(Entry.Kind.INTERNATIONAL, organization);
    if (international) {
      return Optional.of(Kind.INTERNATIONAL);
    }
    boolean official =
        head.get() == Kind.MILITARY && EMERGENCY.matcher(name).matches()
            || head.get() == Kind.OTHER
                && (NATIONAL.matcher(name).matches()
                    || CHAMBER.matcher(name).matches()
                    || isOfSeat(name)
                    || isOf(Entry.Kind.GOVERNMENT, organization));
    if (official) {
      return Optional.of(Kind.GOVERNMENT);
    }
    boolean circle = head.get() == Kind.COMPANY && name.endsWith(" Group") && kinds.isGeneric(name);
    boolean allied = circle || head.get() == Kind.PARTY && ALLIED.matcher(name).matches() && !vote;
    return allied ? Optional.of(Kind.OTHER) : head;
  }

  /** "the Reef Initiative, a public-private partnership". */
  private boolean isPrivate(Referent organization) {
    return organization.name().matches(".*\\b(?:Initiative|Partnership|Alliance|Fund)")
        && organization.mentions().stream()
            .flatMap(m -> discourse.words(m, m.span()).stream())
            .anyMatch(
                n ->
                    n.sentence()
                        .spanOf(n.to() - 1, n.sentence().tokens().size())
                        .in(discourse.text().article().text())
                        .matches("(?s)\\S+(?:,| is) an? public-private partnership\\b.*"));
  }

  /** "DHS Reef Investigations" is a part of the DHS, "BBC Reef" of the BBC. */
  private Optional<Kind> ministryOf(Referent organization) {
    return Stream.of(Entry.Kind.GOVERNMENT, Entry.Kind.MEDIA, Entry.Kind.INTERNATIONAL)
        .filter(k -> isOf(k, organization))
        .map(OrganizationNature::kind)
        .findFirst();
  }

  /** What two countries have between them is no party: "U.S.-Japan Alliance". */
  private boolean isOfNations(String name) {
    String[] ends = name.split("[-‐‑–]", 2);
    return ends.length == 2 && isOfStates(ends[0]) && isOfStates(ends[1].split(" ")[0]);
  }

  private boolean isOfStates(String name) {
    return isNation(name) || isAny(Entry.Kind.INTERNATIONAL, atlas.senses().apply(name));
  }

  private boolean isNation(String name) {
    return atlas.senses().apply(name).stream().anyMatch(s -> s.entry().kind().isCountry());
  }

  /** "UN Fund for Reefs", "Council of the African Union", "the African Union's Drought Office". */
  private boolean isOf(Entry.Kind whole, Referent organization) {
    String name = organization.name();
    for (int of = name.indexOf(" of "); of > 0; of = name.indexOf(" of ", of + 1)) {
      String owner = name.substring(of + 4).replaceFirst("^the ", "");
      if (isAny(whole, atlas.senses().apply(owner))) {
        return true;
      }
    }
    String[] words = organization.name().split(" ");
    StringBuilder leading = new StringBuilder();
    for (int i = 0; i + 1 < words.length; i++) {
      leading.append(i == 0 ? "" : " ").append(words[i].replaceFirst("['’]s?$", ""));
      if (isAny(whole, atlas.senses().apply(leading.toString()))) {
        return true;
      }
    }
    return organization.mentions().stream()
        .flatMap(m -> discourse.words(m, m.span()).stream())
        .flatMap(n -> possessor(n).or(() -> whole(n)).stream())
        .anyMatch(n -> isAny(whole, n.mention().senses()));
  }

  private Optional<Words<Mention.Name>> possessor(Words<Mention.Name> name) {
    Sentence sentence = name.sentence();
    int before = discourse.beforeBracket(sentence, name.from() - 1);
    return before > 0 && sentence.token(before).text().matches("['’]s?")
        ? discourse.nameAt(sentence, before - 1)
        : Optional.empty();
  }

  /** "Reef Office (RO) of the African Union". */
  private Optional<Words<Mention.Name>> whole(Words<Mention.Name> name) {
    Sentence sentence = name.sentence();
    int size = sentence.tokens().size();
    boolean bracket =
        name.to() + 2 < size
            && sentence.token(name.to()).text().equals("(")
            && sentence.token(name.to() + 2).text().equals(")");
    int of = bracket ? name.to() + 3 : name.to();
    boolean owned =
        of + 2 < size
            && sentence.token(of).text().equals("of")
            && sentence.token(of + 1).text().equals("the");
    return owned ? discourse.nameAt(sentence, of + 2) : Optional.empty();
  }

  private static boolean isAny(Entry.Kind kind, List<Sense> senses) {
    return senses.stream().anyMatch(s -> s.entry().kind() == kind);
  }

  private static Kind kind(Entry.Kind kind) {
    return switch (kind) {
      case INTERNATIONAL -> Kind.INTERNATIONAL;
      case GOVERNMENT -> Kind.GOVERNMENT;
      case MILITARY -> Kind.MILITARY;
      case COMPANY -> Kind.COMPANY;
      case PARTY -> Kind.PARTY;
      case MEDIA -> Kind.MEDIA;
      default -> Kind.OTHER;
    };
  }
}
