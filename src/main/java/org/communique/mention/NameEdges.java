package org.communique.mention;

import java.util.List;
import org.communique.gazetteer.Entry;
import org.communique.nlp.NamedSentence.Found;
import org.communique.nlp.NamedSentence.Type;
import org.communique.text.Span;

/**
 * Where a name really begins and ends of which the statistical name finder took in too much: the
 * end of a title before it, whose it is, half a title or a person after it, or a second name.
 */
final class NameEdges {
  /** What officials do, as titles of releases tell it in capitals. */
  private static final String HEADLINE = "Travels|Visits|Meets|Hosts|Attends|Arrives|Convenes";

  private final Vocabulary vocabulary;
  private final OrganizationKinds kinds;
  private final OrganizationPatterns organizations;
  private final RoleLexicon roles = RoleLexicon.bundled();
  private final JoinedBodies joined;

  NameEdges(Vocabulary vocabulary, OrganizationKinds kinds, OrganizationPatterns organizations) {
    this.vocabulary = vocabulary;
    this.kinds = kinds;
    this.organizations = organizations;
    this.joined = new JoinedBodies(kinds);
  }

  /**
   * "Columbus, Ohio" is two places, "University of Lisbon and Reef College" and "Roads Ministry's
   * Bureau of Bridges" are two bodies.
   */
  List<Found> inParts(Passage passage, Found name) {
    int joint =
        name.type() == Type.ORGANIZATION
            ? Math.min(endOfUniversity(passage, name), endOfOwner(passage, name))
            : name.to();
    if (name.type() == Type.ORGANIZATION) {
      joint = Math.min(joint, joined.joint(passage, name.from(), name.to()).orElse(name.to()));
    }
    if (joint < name.to()) {
      return List.of(
          new Found(name.from(), joint, name.type(), name.confidence()),
          new Found(joint + 1, name.to(), name.type(), name.confidence()));
    }
    int comma = name.to();
    for (int i = name.from(); i < name.to(); i++) {
      boolean bracket = passage.form(i).matches("[()]") && isOpen(passage, name);
      boolean others = name.type() == Type.PERSON && passage.form(i).matches("&|and");
      if (bracket || others || name.type() == Type.PLACE && passage.form(i).equals(",")) {
        comma = i;
        break;
      }
    }
    return comma == name.to()
        ? List.of(name)
        : List.of(
            new Found(name.from(), comma, name.type(), name.confidence()),
            new Found(comma + 1, name.to(), name.type(), name.confidence()));
  }

  /** "Reef Council (North": only one bracket of two. */
  private static boolean isOpen(Passage passage, Found name) {
    List<String> words = passage.forms().subList(name.from(), name.to());
    return words.contains("(") != words.contains(")");
  }

  /** Where the possessive follows a body to which another belongs; else the end of the name. */
  private int endOfOwner(Passage passage, Found name) {
    for (int i = name.from() + 1; i < name.to() - 1; i++) {
      if (passage.form(i).matches("['’]s?") && isBody(passage, passage.spanOf(name.from(), i))) {
        return i;
      }
    }
    return name.to();
  }

  private boolean isBody(Passage passage, Span words) {
    return passage.text(words).contains(" ") && kinds.of(passage.text(words)).isPresent()
        || passage.known().stream()
            .filter(m -> m.span().equals(words))
            .anyMatch(m -> !m.likeliest().entry().kind().isPlace());
  }

  /** Where "and" follows a university and its place; else the end of the name. */
  private static int endOfUniversity(Passage passage, Found name) {
    int place = name.from() + 2;
    boolean taught = passage.form(name.from()).matches("University|College");
    if (!taught || place >= name.to() || !passage.form(place - 1).equals("of")) {
      return name.to();
    }
    return passage.known().stream()
        .filter(m -> m.span().start() == passage.words().get(place).start())
        .map(m -> passage.indexAt(m.span().end() - 1) + 1)
        .filter(end -> end + 1 < name.to() && passage.form(end).equals("and"))
        .findFirst()
        .orElse(name.to());
  }

  /** The name of "Political-Military Affairs Jessica Lewis", the end of a title taken in. */
  int afterField(Passage passage, int from, int to) {
    for (int i = to - 3; i >= from; i--) {
      boolean ofTitle =
          roles.isField(passage.form(i))
              && (i > from || passage.form(from - 1).matches("of|for|and|,"));
      if (ofTitle) {
        return i + 1;
      }
    }
    return from;
  }

  /** The name of "Africa Ada Obi" after "Director for": the end of a title taken in. */
  static int afterPlace(Passage passage, int from, int to) {
    if (to - from > 2 && (isSeat(passage, from) || isShortBody(passage, from))) {
      return from + 1;
    }
    return passage.known().stream()
        .filter(m -> from < to && m.span().start() == passage.words().get(from).start())
        .filter(m -> isLand(m.likeliest().entry().kind()))
        .filter(m -> passage.form(from - 1).matches("of|to|for"))
        .map(m -> passage.indexAt(m.span().end() - 1) + 1)
        .filter(next -> next < to - 1)
        .findFirst()
        .orElse(from);
  }

  /** After "Director of": "BRF" before "Ada Obi"; a known "NBC" wherever it stands. */
  private static boolean isShortBody(Passage passage, int from) {
    boolean known =
        passage.known().stream()
            .filter(m -> m.span().equals(passage.words().get(from)))
            .anyMatch(m -> m.likeliest().entry().kind() == Entry.Kind.MEDIA);
    return (known || passage.form(from - 1).equals("of"))
        && passage.form(from).matches("\\p{Lu}{3,}")
        && passage.form(from + 1).chars().anyMatch(Character::isLowerCase);
  }

  /** The end of "Chad" where "Ada", who is ambassador to it, was taken into the name. */
  int beforeHolder(Passage passage, int from, int to) {
    for (int i = from + 1; i < to; i++) {
      if (passage.form(from - 1).matches("to|of") && organizations.isHolder(passage, i)) {
        return i;
      }
    }
    return to;
  }

  static boolean isLand(Entry.Kind kind) {
    return kind.isCountry() || kind == Entry.Kind.REGION;
  }

  /** The name of "Chad's Institut National": without whose it is. */
  static int afterOwner(Passage passage, int from, int to) {
    return passage.known().stream()
        .filter(m -> m.span().start() == passage.words().get(from).start())
        .filter(m -> m.likeliest().entry().kind().isCountry())
        .map(m -> passage.indexAt(m.span().end() - 1) + 1)
        .filter(own -> own + 1 < to && passage.form(own).matches("['’]s?"))
        .findFirst()
        .map(own -> own + 1)
        .orElse(isPartisan(passage, from, to) ? from + 1 : afterDay(passage, from, to));
  }

  /** The court of "Today's Reef Court". */
  private static int afterDay(Passage passage, int from, int to) {
    boolean day =
        from + 2 < to
            && passage.form(from).matches("Today|Tomorrow|Yesterday|\\p{Lu}\\p{Ll}+day")
            && passage.form(from + 1).matches("['’]s");
    return day ? from + 2 : from;
  }

  /** The Senate of "Republican Senate". */
  private static boolean isPartisan(Passage passage, int from, int to) {
    return to - from == 2
        && passage.form(from).matches("Republican|Democratic")
        && passage.form(from + 1).matches("Senate|House|Congress");
  }

  /** "Front for Change" of "Front for Change told Reef Radio", "Ann Lowe" of "Ann Lowe Visits". */
  static int beforeVerb(Passage passage, int from, int to) {
    for (int i = from + 1; i < to; i++) {
      boolean caption =
          passage.form(i).matches("\\.") && passage.form(i + 1).matches("Images?|Photos?|File");
      if (caption) {
        return i;
      }
      boolean headline = i > from + 1 && i == to - 1 && passage.form(i).matches(HEADLINE);
      if (headline || passage.form(i).matches("told|said|says|tells")) {
        return i;
      }
    }
    return to;
  }

  /** "Joe" of "Joe NBC", "Ada Obi" of "Ada Obi al-Qaeda": before a body known by such a name. */
  static int beforeBody(Passage passage, int from, int to) {
    return passage.known().stream()
        .filter(m -> m.span().end() == passage.words().get(Math.max(from, to - 1)).end())
        .filter(m -> !m.likeliest().entry().kind().isPlace())
        .filter(m -> passage.text(m.span()).matches("\\p{Lu}{3,}|al-\\p{Lu}.*"))
        .map(m -> passage.indexAt(m.span().start()))
        .filter(body -> body > from)
        .findFirst()
        .orElse(to);
  }

  /** "United States Trade" before "Representative" is half a title. */
  int beforePost(Passage passage, int from, int to) {
    boolean owner =
        to - from == 2
            && passage.known().stream()
                .anyMatch(
                    k ->
                        k.span().equals(passage.words().get(from))
                            && k.likeliest().entry().kind().isCountry());
    boolean field =
        to - from > 1
            && roles.isField(passage.form(to - 1))
            && (owner || !kinds.isHead(passage.form(to - 1)))
            && vocabulary.nameTitles().contains(passage.form(to));
    return field || isChaired(passage, from, to) ? to - 1 : to;
  }

  /** "Reef Group Co-Chairs": a body and those at its head. */
  private static boolean isChaired(Passage passage, int from, int to) {
    return to - from > 1 && passage.form(to - 1).matches("(?:Co-)?[Cc]hairs");
  }

  /** After "Mayor of": the seat of a post. */
  static boolean isSeat(Passage passage, int from) {
    return passage.form(from - 1).equals("of")
        && passage.form(from - 2).matches("Archbishop|Bishop|Patriarch|Mayor|Governor|Duke|Emir");
  }

  /** Where a person's name ends what the model took for an organisation. */
  int personIn(Passage passage, int from, int to) {
    for (int i = from + 1; i < to; i++) {
      boolean person =
          i > from + 1 && organizations.isHolder(passage, i)
              || i > from + 1
                  && vocabulary.nameTitles().contains(passage.form(i - 1))
                  && vocabulary.isNameLike(passage.form(i))
                  && vocabulary.isNameLike(passage.form(i + 1))
              || i == to - 2
                  && vocabulary.startsPerson(passage.form(i), passage.form(i + 1))
                  && kinds.isHead(passage.form(i - 1))
              || i > from + 1 && i == to - 1 && isChief(passage, from, i);
      if (person) {
        return i;
      }
    }
    return to;
  }

  /** "Speaker of the Reef Parliament Obi": the chief of a body right after its name. */
  private boolean isChief(Passage passage, int from, int i) {
    return kinds.isHead(passage.form(i - 1))
        && vocabulary.isNameLike(passage.form(i))
        && !kinds.isHead(passage.form(i))
        && !roles.isField(passage.form(i))
        && passage.form(i).chars().anyMatch(Character::isLowerCase)
        && passage.form(from - 1).equals("the")
        && passage.form(from - 2).equals("of")
        && passage.isCapitalized(from - 3)
        && roles.head(passage.form(from - 3)).isPresent();
  }

  /** After "Because" in "Because this Court". */
  int afterOpening(Passage passage, int from, int to) {
    boolean opening =
        from == 0
            && to > 1
            && vocabulary.common().contains(passage.form(0))
            && !passage.isCapitalized(1)
            && !passage.form(1).matches("of|for|and|&|on|['’]s");
    return opening ? 1 : from;
  }

  /** "Today" at the beginning of a sentence, before what it does not belong to. */
  boolean isAdverb(Passage passage, int from, int to) {
    return to - from == 1 && from == 0 && passage.form(from).matches("Today|Yesterday|Tomorrow");
  }
}
