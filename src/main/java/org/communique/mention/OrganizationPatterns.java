package org.communique.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.communique.gazetteer.Entry;
import org.communique.gazetteer.Match;
import org.communique.gazetteer.Sense;
import org.communique.text.Span;

/**
 * Organisations by the form of their names: capitalised words that end with a head ("Armenian
 * Defense Ministry", "Homeland Bloc"), a head with what follows "of" or "for" ("Ministry of Foreign
 * Affairs"), and both ("Lusarian Ministry for Roads and Bridges"). A title of a post after the head
 * ("Treasury Secretary") makes it part of the title. An abbreviation before those who belong to it
 * ("LFB spokesman", "LFB fighters") is one as well.
 */
final class OrganizationPatterns {
  private static final Set<String> LINKS = Set.of("of", "for", "on");
  private static final Set<String> NOT_FIRST =
      Set.of(
          "The", "A", "An", "This", "That", "Our", "His", "Her", "Its", "Their", "In", "On", "At",
          "For", "But", "And", "When", "If", "As", "Former");
  private static final Set<String> SEATS = Set.of("Embassy", "Consulate", "Mission");

  private static final int LONGEST = 8;

  private final RoleLexicon roles = RoleLexicon.bundled();
  private final PersonNames people = PersonNames.standard();
  private final OrganizationKinds kinds;
  private final Vocabulary vocabulary;
  private final TitledBodies titles;
  private final BodyFields fields;
  private final JoinedBodies joined;
  private final BodyStarts starts;

  OrganizationPatterns(OrganizationKinds kinds, Vocabulary vocabulary) {
    this.kinds = kinds;
    this.vocabulary = vocabulary;
    this.titles = new TitledBodies(kinds);
    this.fields = new BodyFields(vocabulary);
    this.joined = new JoinedBodies(kinds);
    this.starts = new BodyStarts(kinds, vocabulary);
  }

  /** The organisations in a passage, in order, none inside another. */
  List<Span> in(Passage passage) {
    List<Span> found = new ArrayList<>();
    int from = 0;
    for (int i = 0; i < passage.size(); i++) {
      if (i >= from && kinds.isHead(passage.form(i)) && passage.isCapitalized(i)) {
        int start = start(passage, i, from);
        int whole = end(passage, i);
        int joint = joined.joint(passage, start, whole).orElse(whole);
        int end = joint > i ? joint : whole;
        boolean fielded = passage.forms().subList(i + 1, end).stream().anyMatch(LINKS::contains);
        while (fielded && isPost(passage, end) && roles.isRank(passage.form(end - 1))) {
          end--;
        }
        boolean free = fielded || !isPost(passage, end) || isGeneral(passage, end);
        if (end - start > 1
            && free
            && !PlacePatterns.isHouse(passage.text(passage.spanOf(start, end)))) {
          found.add(passage.spanOf(start, end));
          from = end;
        }
      } else if (i >= from && AbbreviatedBodies.isAt(passage, i)) {
        found.add(passage.spanOf(i, i + 1));
        from = i + 1;
      }
    }
    return found;
  }

  /** "Chadian Roads Ministry Secretary General": a post in the ministry, not the name of one. */
  private static boolean isGeneral(Passage passage, int end) {
    return passage.form(end - 1).equals("Ministry")
        && passage.form(end).matches("Secretary|Director")
        && passage.form(end + 1).equals("General");
  }

  /** "Secretary" after "Treasury"; not after "MFA", and not the "Dr." of a holder's name. */
  private boolean isPost(Passage passage, int i) {
    return vocabulary.titles().contains(passage.form(i))
        && !passage.form(i).endsWith(".")
        && !passage.form(i - 1).matches(".*\\p{Lu}");
  }

  /** The first of the capitalised words before a head. */
  private int start(Passage passage, int head, int from) {
    int start = head;
    while (start > from
        && head - start < LONGEST
        && isNameWord(passage, start - 1)
        && !NOT_FIRST.contains(passage.form(start - 1))) {
      start--;
    }
    if (passage.form(start).matches("['’]")) {
      return start + 1;
    }
    return starts.of(passage, start, head);
  }

  private boolean isNameWord(Passage passage, int i) {
    boolean partisan =
        passage.form(i).matches("Republican|Democratic")
            && passage.form(i + 1).matches("Senate|House|Congress");
    return passage.isCapitalized(i) && !isTitle(passage, i) && !partisan
        || passage.form(i).equals("&")
        || isHyphen(passage, i)
        || isPlural(passage, i);
  }

  /** The apostrophe of "Workers' Party". */
  private static boolean isPlural(Passage passage, int i) {
    return i > 0
        && passage.form(i).matches("['’]")
        && passage.isCapitalized(i - 1)
        && passage.form(i - 1).endsWith("s")
        && passage.known().stream().noneMatch(k -> k.span().end() == passage.words().get(i).start())
        && passage.words().get(i - 1).end() == passage.words().get(i).start();
  }

  /** The possessive of "Central People's Government". */
  private static boolean isOfPeople(Passage passage, int i) {
    return passage.form(i).matches("['’]s")
        && passage.form(i - 1).matches("People|Women|Children|Workers")
        && passage.isCapitalized(i + 1);
  }

  private boolean isTitle(Passage passage, int i) {
    return vocabulary.titles().contains(passage.form(i))
        && !vocabulary.domains().contains(passage.form(i));
  }

  /** "Youth Forum Lusaria", before a comma or stop: a body of that country. */
  private boolean isBranch(Passage passage, int head, int end) {
    int after = endOfSeat(passage, end);
    boolean free =
        kinds
            .of(passage.text(passage.spanOf(head, end)))
            .filter(k -> k == Entry.Kind.OTHER_ORGANIZATION || k == Entry.Kind.PARTY)
            .isPresent();
    return free && after > end && !passage.form(end).equals("in") && isClosed(passage, after);
  }

  private static boolean isClosed(Passage passage, int i) {
    return i >= passage.size() || passage.form(i).matches("[,.;:()]");
  }

  /** The hyphen of "U.S.-Japan". */
  private static boolean isHyphen(Passage passage, int i) {
    return i > 0
        && passage.form(i).matches("[-‐‑–]")
        && passage.isCapitalized(i - 1)
        && passage.words().get(i - 1).end() == passage.words().get(i).start();
  }

  /** "Embassy in Lusar", "Embassy Lusar". */
  private static int endOfSeat(Passage passage, int end) {
    int place = passage.form(end).equals("in") ? end + 1 : end;
    return passage.known().stream()
        .filter(m -> isPlaceAt(passage, m, place))
        .map(m -> passage.indexAt(m.span().end() - 1) + 1)
        .map(seat -> isHyphen(passage, seat) && passage.isCapitalized(seat + 1) ? seat + 2 : seat)
        .findFirst()
        .orElse(end);
  }

  private static boolean isPlaceAt(Passage passage, Match match, int i) {
    return i < passage.size()
        && match.span().start() == passage.words().get(i).start()
        && match.likeliest().form() == Sense.Form.NAME
        && match.likeliest().entry().kind().isPlace();
  }

  /** The end of what belongs to a head: itself, further heads, "of" and capitalised words. */
  private int end(Passage passage, int head) {
    int end = head + 1;
    while (passage.isCapitalized(end)
        && (kinds.isHead(passage.form(end))
            || kinds.isHead(passage.form(end - 1) + " " + passage.form(end)))
        && !titles.isTitle(passage, end, end + 1)) {
      end++;
    }
    if (RomanceBodies.begin(passage.form(head))) {
      return RomanceBodies.end(passage, end);
    }
    if (isBranch(passage, head, end)) {
      return endOfSeat(passage, end);
    }
    if (SEATS.contains(passage.form(end - 1))) {
      int seat = endOfSeat(passage, end);
      if (seat > end) {
        return seat;
      }
    }
    if (LINKS.contains(passage.form(end)) || BodyFields.isPurpose(passage, end)) {
      int next = end + 1;
      if (passage.form(next).equals("the")) {
        next++;
      }
      int last = next;
      boolean taught = passage.form(end - 1).matches("University|College");
      boolean seat = passage.form(end - 1).equals("Office") && next > end + 1;
      while (goesOn(passage, last) && (last == next || seat || !isTitle(passage, last))
          || last > next && isOfPeople(passage, last)
          || last > next && !taught && fields.goesOn(passage, last)
          || last > next && titles.isAssembled(passage, end, last)) {
        last++;
      }
      last = fields.endOfCircuit(passage, end - 1, beforeNextHead(passage, next, last));
      if (last == next + 1
          && passage.form(next).equals("Office")
          && passage.form(last).equals("of")) {
        return end(passage, next);
      }
      last = fields.endOfOfficer(passage, seat ? next : last, last);
      last = endOfWhole(passage, next, BodyFields.endOfMission(passage, last));
      last = taught ? BodyFields.endOfCampus(passage, last) : last;
      if (last > next) {
        return last;
      }
    }
    return BodyFields.endOfMission(passage, end);
  }

  /**
   * "Secretariat of the Reef Authority [on Drought]", "Coalition for Action [on Reefs and Tides]":
   * what the body is for that it is part of, or the deed that it is for.
   */
  private int endOfWhole(Passage passage, int from, int to) {
    boolean part = to - from > 1 && kinds.isHead(passage.form(to - 1));
    boolean deed = to - from == 1 && passage.form(from - 1).equals("for");
    if (!part && !deed || !passage.form(to).matches("on|for") || !goesOn(passage, to + 1)) {
      return to;
    }
    int end = to + 2;
    while (goesOn(passage, end) || deed && fields.goesOn(passage, end)) {
      end++;
    }
    return end;
  }

  /**
   * A capitalised word, but no day, no given name with a name after it, and nothing behind
   * "Affairs".
   */
  private boolean goesOn(Passage passage, int i) {
    return passage.isCapitalized(i)
        && !passage.form(i - 1).equals("Affairs")
        && !vocabulary.calendar().contains(passage.form(i))
        && !vocabulary.startsPerson(passage.form(i), passage.form(i + 1))
        && !isHolder(passage, i);
  }

  /**
   * "Bureau of African Affairs Ada Obi": the holder of the post begins after a field or country.
   */
  boolean isHolder(Passage passage, int i) {
    if (i == 0) {
      return false;
    }
    Span before = passage.words().get(i - 1);
    boolean ends =
        roles.isField(passage.form(i - 1))
            || passage.known().stream()
                .anyMatch(
                    m ->
                        m.span().end() == before.end()
                            && NameEdges.isLand(m.likeliest().entry().kind()));
    return ends
        && vocabulary.isNameLike(passage.form(i + 1))
        && (people.isGiven(passage.form(i)) || isUnknown(passage, i) && isUnknown(passage, i + 1));
  }

  private boolean isUnknown(Passage passage, int i) {
    Span word = passage.words().get(i);
    return vocabulary.isNameLike(passage.form(i))
        && !roles.isField(passage.form(i))
        && !kinds.isHead(passage.form(i))
        && passage.known().stream().noneMatch(m -> m.span().overlaps(word));
  }

  /** What "and" joins to it is another organisation if it has a head of its own. */
  private int beforeNextHead(Passage passage, int from, int to) {
    for (int i = from; i < to; i++) {
      if (passage.form(i).equals("and")) {
        for (int j = i + 1; j < to; j++) {
          if (kinds.isHead(passage.form(j)) && !passage.form(j).equals("Services")) {
            return BodyFields.beforeList(passage, from, i);
          }
        }
      }
    }
    return to;
  }
}
