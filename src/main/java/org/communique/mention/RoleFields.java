package org.communique.mention;

import org.communique.text.Token;

/**
 * The field of a post behind its head: "of State", "for Western Hemisphere Affairs", "of the
 * Environment, Water, and Ecological Transition", up to the last word that is known as a field.
 */
final class RoleFields {
  /** Words between two fields of a title that no field is known by: "Weapons of Mass". */
  private static final int MOST_UNKNOWN = 4;

  /** So many words a field in lower case has. */
  private static final int MOST_COMMON = 4;

  private static final OrganizationKinds BODIES = OrganizationKinds.standard();

  private final RoleHeads heads;
  private final RoleLexicon lexicon = RoleLexicon.bundled();
  private final PersonNames people = PersonNames.standard();

  RoleFields(RoleHeads heads) {
    this.heads = heads;
  }

  /** The end of a title whose head ends at a token. */
  int end(int end) {
    if (isNumber(end)) {
      return end + 1;
    }
    if (end + 1 >= heads.size() || !heads.text(end).matches("(?i)of|for")) {
      return end;
    }
    int sought = sought(end);
    if (sought > end) {
      return sought;
    }
    int known = known(end);
    return known > end ? known : common(end);
  }

  /** "Foreign Minister II Ada Obi": the second of two ministers. */
  private boolean isNumber(int end) {
    return end + 1 < heads.size()
        && heads.text(end).matches(PersonPatterns.ORDINAL)
        && heads.text(end - 1).matches("Minister|Secretary")
        && heads.isCapital(end + 1);
  }

  /** The end of the post that somebody seeks: "candidate for secretary-general". */
  private int sought(int end) {
    boolean seeks =
        heads.text(end).equals("for") && heads.text(end - 1).matches("(?i)candidates?|nominees?");
    int post = end + 1;
    while (seeks && post < heads.size() - 1 && lexicon.isRank(heads.text(post))) {
      post++;
    }
    return seeks ? heads.at(post).map(RoleHeads.Head::to).map(this::end).orElse(end) : end;
  }

  /** The end of fields in lower case that no list has: "director of global news". */
  private int common(int end) {
    boolean post =
        heads.isCommon(end - 1)
            && lexicon
                .kind(heads.text(end - 1))
                .filter(k -> k == RoleLexicon.Kind.BODY || k == RoleLexicon.Kind.VOICE)
                .isPresent();
    int to = end + 1;
    while (post && to < heads.size() && to - end <= MOST_COMMON && isSubject(to)) {
      to++;
    }
    boolean closed = to == heads.size() || heads.text(to).matches("[,;.]|for|at|from|in");
    return to > end + 1 && closed && heads.token(to - 1).isNoun() ? to : end;
  }

  /** A common noun or adjective; what is counted or somebody is no subject. */
  private boolean isSubject(int at) {
    return heads.isCommon(at)
        && heads.token(at).tag().matches("JJ|NNS?|VBG")
        && heads.at(at).isEmpty();
  }

  private int known(int end) {
    int to = end;
    int unknown = 0;
    for (int at = end + 1; at < heads.size() && unknown < MOST_UNKNOWN && goesOn(at); at++) {
      Token word = heads.token(at);
      if (isBody(at)) {
        break;
      }
      if (lexicon.isField(word.text()) && !isBeforeHead(at)) {
        to = at + 1;
        unknown = 0;
      } else if (heads.isCapital(at) || word.tag().equals("JJ")) {
        unknown++;
      } else if (!isLink(at)) {
        break;
      }
    }
    return isAbout(end, to) && !isBodyAhead(to) && !isCommonNoun(to) ? to : end;
  }

  /** True before another post and the name of a holder; "secretary of justice" has one post. */
  private boolean goesOn(int at) {
    boolean post = heads.at(at).isPresent() && !lexicon.isField(heads.text(at));
    boolean holder =
        lexicon.isField(heads.text(at - 1))
            && !lexicon.isField(heads.text(at))
            && at + 1 < heads.size()
            && heads.isCapital(at + 1)
            && people.isGiven(heads.text(at));
    return !post && !holder;
  }

  /** "for the Bureau of African Affairs": whose the post is, no field of it. */
  private boolean isBody(int at) {
    return heads.text(at).matches("Parliament|Senate|Congress|Assembly")
        || heads
                .text(at)
                .matches("Bureau|Ministry|Department|Institute|Agency|Commission|Committee")
            && at + 1 < heads.size()
            && heads.text(at + 1).matches("of|for|on");
  }

  /** The town of "mayor of the border town". */
  private boolean isCommonNoun(int at) {
    return at < heads.size()
        && heads.token(at).isNoun()
        && !heads.isCapital(at)
        && !heads.text(at).matches("of|for|and|in|to|the")
        && heads.at(at).isEmpty();
  }

  /** "minister of defense and foreign minister" has two posts, as "Envoy for Reefs Ambassador". */
  private boolean isBeforeHead(int field) {
    return field + 1 < heads.size()
        && heads.at(field + 1).isPresent()
        && !(heads
                .text(field + 1)
                .matches(
                    "Ambassador|General|Admiral|Professor|Senator|Sheikh|Prince|" + RoleHeads.GIVEN)
            && !heads.text(field - 1).matches("and|&|,"));
  }

  /** "director of the Foreign Policy Institute": what follows ends a body's name. */
  private boolean isBodyAhead(int at) {
    boolean next =
        at + 1 < heads.size()
            && heads.text(at - 1).equals("Affairs")
            && heads.text(at).equals("Bureau")
            && heads.text(at + 1).equals("of");
    return at < heads.size() && heads.isCapital(at) && BODIES.isHead(heads.text(at)) && !next;
  }

  /** "of State", "for Western Hemisphere Affairs"; not "of the European Parliament". */
  private boolean isAbout(int from, int to) {
    if (to <= from) {
      return false;
    }
    boolean alike = heads.isCapital(from - 1) == heads.isCapital(to - 1) || from == 1;
    boolean post = heads.at(to - 1).isPresent() && !lexicon.isField(heads.text(to - 1));
    if (!heads.isCapital(to - 1) && hasCapital(from + 1, to)) {
      return false;
    }
    return (alike || heads.text(to - 1).equals("Affairs"))
        && !heads.text(from + 1).equals("a")
        && !post;
  }

  /** "head of the Free Reefs party": a body's name, no field. */
  private boolean hasCapital(int from, int to) {
    for (int at = from; at < to; at++) {
      if (heads.isCapital(at)) {
        return true;
      }
    }
    return false;
  }

  /** "of the Environment, Water, and Ecological Transition". */
  private boolean isLink(int at) {
    String word = heads.text(at);
    if (word.equals(",")) {
      return at + 1 < heads.size()
          && (lexicon.isField(heads.text(at + 1))
              || heads.text(at + 1).equals("and")
              || isListedField(at + 1))
          && !(at + 2 < heads.size() && heads.text(at + 2).equals("of"));
    }
    return word.matches("(?i)and|of|the|for");
  }

  /** The middle of "Security, Arms Control, and Disarmament": up to two words and a comma. */
  private boolean isListedField(int at) {
    boolean one =
        at + 2 < heads.size() && heads.text(at + 1).equals(",") && lexicon.isField(heads.text(at));
    boolean two =
        at + 3 < heads.size()
            && heads.text(at + 2).equals(",")
            && lexicon.isField(heads.text(at + 1));
    return one || two;
  }
}
