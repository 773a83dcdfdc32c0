package org.communique.mention;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.communique.gazetteer.Match;
import org.communique.gazetteer.Sense;
import org.communique.mention.Mention.Name.Kind;

/**
 * What finders propose and is no name of somebody, a body or a place:
 *
 * <ol>
 *   <li>laws, plans, prizes and the like, known by the last word: "Fisheries Rewards Program";
 *   <li>what two sides have: "Strategic Partnership";
 *   <li>the field of a title: "Energy" in "Minister for Trade, Energy, and Mines";
 *   <li>an abbreviation in brackets after what is no body: "Senior Lecturer (SLR)";
 *   <li>what only begins or ends with a place: "Dorva-controlled", "Dorva Islander";
 *   <li>meetings: "No Press Briefing", "Annual Ministerial Council" Meeting;
 *   <li>{@link Labels}, {@link Headings}, {@link StrayWords}, and two countries joined by a hyphen;
 *   <li>storms and operations, zones of time, and the adjective of a church: "Typhoon Rosal",
 *       "Roman Catholic".
 * </ol>
 *
 * What the gazetteer knows is a name all the same.
 */
final class NoNames {
  private static final Set<String> SHARED = Set.of("Strategic", "Comprehensive", "Renewed");
  private static final Pattern NUMBERS =
      Pattern.compile(
          "One|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten|Twelve|Fifteen|Twenty|Thirty|Forty"
              + "|Fifty|Sixty|Seventy|Eighty|Ninety|Hundreds|Thousands|Dozens");
  private static final Set<String> STORMS =
      Set.of("Typhoon", "Hurricane", "Cyclone", "Storm", "Tropical", "Operation");

  /** How far before a field its title can stand. */
  private static final int REACH = 10;

  private static final Pattern ROAD = Pattern.compile("(?:Route|Highway|Interstate|Exit) \\d.*");

  /** In whose hands something is: "Dorva-controlled". */
  private static final Pattern UNDER =
      Pattern.compile(
          ".*[-‐‑–](?:controlled|backed|led|based|held|occupied|administered|run|ruled|governed|annexed)");

  /** Of a clock: "8 a.m. GMT". */
  private static final Pattern ZONE =
      Pattern.compile("GMT|UTC|BST|CES?T|EES?T|[ECMP][SD]T|JST|KST|IST|MSK|WIB|PKT");

  /** Several bodies in one: "Departments of Roads and Bridges". */
  private static final Pattern SEVERAL =
      Pattern.compile(
          "(?:\\S+ )?(?:Departments|Ministries|Embassies|Offices|Chiefs|Heads) of .*|(?:Presidency|Chairmanship) of .*");

  /** Whoever governs under somebody: "Administration of President Roe", also without the title. */
  private static final Pattern UNDER_CHIEF =
      Pattern.compile(
          "(?:Administration|Government|Cabinet|Regime) of (?:the )?(?:Prime |Vice )?(?:President|Minister|Premier|Chancellor|King|Governor)\\b.*"
              + "|(?:Administration|Government|Cabinet|Regime) of the");

  private final WordList things = WordList.resource("thing-heads");
  private final WordList greetings = WordList.resource("greetings");
  private final WordList noPlaces = WordList.resource("no-places");
  private final OrganizationKinds kinds;
  private final RoleLexicon roles = RoleLexicon.bundled();
  private final PersonNames people = PersonNames.standard();
  private final StrayWords stray;

  NoNames(OrganizationKinds kinds) {
    this.kinds = kinds;
    this.stray = new StrayWords(kinds, roles);
  }

  /** The proposals without those that name nothing looked for. */
  List<Candidate> removed(Passage passage, List<Candidate> names) {
    List<Candidate> unknown = names.stream().filter(n -> n.senses().isEmpty()).toList();
    List<Candidate> none = unknown.stream().filter(n -> isNone(passage, n, names)).toList();
    return names.stream()
        .filter(n -> !n.senses().isEmpty() || none.stream().noneMatch(o -> isPart(n, o)))
        .toList();
  }

  private static boolean isPart(Candidate name, Candidate whole) {
    return whole.span().contains(name.span())
        && (name.kind() == whole.kind() || name.span().equals(whole.span()));
  }

  private boolean isNone(Passage passage, Candidate name, List<Candidate> all) {
    int from = passage.indexAt(name.span().start());
    int to = passage.indexAt(name.span().end() - 1) + 1;
    String last = passage.form(to - 1);
    if (name.kind() == Kind.DEMONYM) {
      return false;
    }
    if (Labels.isPeople(passage.text(name.span())) || Headings.holds(passage, from, to)) {
      return true;
    }
    boolean storm = STORMS.contains(passage.form(from)) && !kinds.isHead(last);
    if (to - from > 1 && (storm || passage.form(from).equals("Operation"))) {
      return true;
    }
    if (name.kind() == Kind.PERSON) {
      return stray.isNamesake(passage, from, to)
          || to - from == 1 && last.matches("(?i)provost|awards?")
          || to - from > 1
              && (Labels.isAddress(passage.text(name.span()))
                  || roles.head(passage.text(name.span())).isPresent()
                  || things.contains(last) && !people.isGiven(last)
                  || IntStream.range(from, to).mapToObj(passage::form).anyMatch(greetings::contains)
                  || last.matches("Catholic|Orthodox|Protestant|Sunni|Shia"));
    }
    if (to - from == 1 && (ZONE.matcher(last).matches() || stray.isLetters(passage, from))) {
      return true;
    }
    boolean headed = kinds.isHead(last) && !passage.form(to).equals(":");
    if (Labels.isClass(passage.text(name.span()), headed)) {
      return true;
    }
    boolean noPlace =
        name.kind() == Kind.PLACE
            && (isPair(passage, name)
                || to - from == 1 && (noPlaces.contains(last) || things.contains(last))
                || ROAD.matcher(passage.form(from) + " " + passage.form(Math.max(from + 1, to - 1)))
                    .matches()
                || isMotto(passage, from, to)
                || stray.isInThing(passage, to)
                || last.matches("Islanders?|States")
                || UNDER.matcher(passage.text(name.span())).matches()
                || passage.form(from).matches("['’]s?"));
    boolean thing = to - from > 1 && things.contains(last) && !isBodyFor(passage, from, to);
    boolean shared =
        last.equals("Partnership")
            && (isShared(passage, from, to)
                || name.kind() == Kind.PLACE
                || to - from == 2 && passage.form(from).endsWith("."));
    boolean denied =
        to - from > 1 && (passage.form(from).matches("No|Annual") || isMeeting(passage, to - 1));
    boolean body = name.kind() == Kind.ORGANIZATION;
    return thing
        || noPlace
        || shared
        || denied
        || body && UNDER_CHIEF.matcher(passage.text(name.span())).matches()
        || body && SEVERAL.matcher(passage.text(name.span())).matches()
        || body && isPeople(passage, from, to)
        || body && isPost(passage, from, to)
        || body && isMission(passage, from)
        || body && Gatherings.holds(passage, from, to)
        || body && FieldLists.holds(passage, from, to)
        || body && isOfThing(passage, from)
        || body && stray.holds(passage, from, to)
        || body && ThingParts.hold(passage, from, to)
        || body && isField(passage, from, to)
        || body && isAbbreviation(passage, from, to, all);
  }

  /** "Chad-Niger" relations: two countries. */
  private static boolean isPair(Passage passage, Candidate name) {
    long countries =
        passage.known().stream()
            .filter(m -> name.span().contains(m.span()))
            .filter(m -> m.likeliest().entry().kind().isCountry())
            .count();
    return countries > 1 && passage.text(name.span()).matches(".*[-‐‑–].*");
  }

  /** "Our Reefs" and "One Reef" Conference: what a meeting is called. */
  private static boolean isMotto(Passage passage, int from, int to) {
    return passage.form(from).matches("Our|One|My|Your|Every")
        || to - from > 1 && passage.form(to).matches("Conference|Summit|Forum|Week|Day");
  }

  /** "Lisbon Two Conference"; a "Bishops' Conference" is a body. */
  private static boolean isMeeting(Passage passage, int last) {
    return passage.form(last).matches("Conferences?")
            && !passage.form(last - 1).matches("Bishops|Leadership|Episcopal|Western|Eastern")
            && !passage.form(last - 2).equals("Bishops")
        || passage.form(last).equals("Exchange")
            && passage.form(last - 1).matches("Youth|Student|Cultural|Educational|Academic");
  }

  /** "Institute for the Roads Convention": the thing is only what a body is for. */
  private boolean isBodyFor(Passage passage, int from, int to) {
    int start = passage.words().get(from).start();
    int end = passage.words().get(to - 2).end();
    boolean known =
        passage.known().stream()
            .anyMatch(m -> m.span().start() == start && m.span().end() <= end && isBody(m));
    for (int i = from + 1; i < to && !known; i++) {
      if (passage.form(i).matches("of|for|on") && kinds.isHead(passage.form(i - 1))) {
        return true;
      }
    }
    return false;
  }

  /** "Ministry of Roads", known as such, in "Ministry of Roads Guidance". */
  private static boolean isBody(Match match) {
    return !match.likeliest().entry().kind().isPlace()
        && match.likeliest().form() == Sense.Form.NAME;
  }

  private static boolean isShared(Passage passage, int from, int to) {
    return SHARED.contains(passage.form(to - 2)) || SHARED.contains(passage.form(from));
  }

  /** "Senior Counselor for Economic Affairs": a title. */
  private boolean isPost(Passage passage, int first, int to) {
    int from = roles.isRank(passage.form(first)) ? first + 1 : first;
    return to - from > 2
        && passage.form(from + 1).matches("for|of")
        && roles.head(passage.form(from)).filter(passage.form(from)::equalsIgnoreCase).isPresent()
        && !kinds.isHead(passage.form(from));
  }

  /** "Deputy Chief of Mission in Lusar": a title. */
  private static boolean isMission(Passage passage, int from) {
    return passage.form(from).equals("Mission")
        && passage.form(from - 1).equals("of")
        && passage.form(from - 2).matches("(?i)chiefs?|heads?");
  }

  /** "Free Reefs" in the "Compact of Free Reefs". */
  private boolean isOfThing(Passage passage, int from) {
    return passage.form(from - 1).equals("of")
        && passage.isCapitalized(from - 2)
        && passage.form(from - 2).matches("Compact|Treaty|Charter|Convention|Declaration|Articles");
  }

  /** Words of fields in capitals after the head of a title and "of", "for" or "on". */
  private boolean isField(Passage passage, int from, int to) {
    if (!roles.isField(passage.form(to - 1)) || to - from > 1 && kinds.isHead(passage.form(from))) {
      return false;
    }
    int link = from - 1;
    while (link > from - REACH
        && (passage.isCapitalized(link) && roles.isField(passage.form(link))
            || passage.form(link).matches(",|and|the"))) {
      link--;
    }
    int head = passage.form(link - 1).equals("State") ? link - 3 : link - 1;
    String post = passage.form(head);
    boolean body = false;
    for (int i = from; i < to && passage.form(link).equals("of"); i++) {
      body |= to - from > 1 && kinds.isHead(passage.form(i));
    }
    return !body
        && passage.form(link).matches("of|for|on")
        && passage.isCapitalized(head)
        && roles.head(post).isPresent()
        && !kinds.isHead(post);
  }

  /** "Northern Chadians", and the adjective "Congressional" or a number alone. */
  private boolean isPeople(Passage passage, int from, int to) {
    if (to - from == 1) {
      return passage
              .form(from)
              .matches(
                  "Congressional|Parliamentary|Presidential|Office|Bureau|Division|Section|Budget"
                      + "|Transatlantic")
          || passage.form(from).equals("Secretariat") && passage.form(from - 1).equals(")")
          || NUMBERS.matcher(passage.form(from)).matches();
    }
    int end = passage.words().get(to - 1).end();
    for (int i = from; i < to; i++) {
      if (kinds.isHead(passage.form(i))) {
        return false;
      }
    }
    return passage.form(to - 1).endsWith("s")
        && passage.known().stream()
            .anyMatch(m -> m.span().end() == end && m.likeliest().form() == Sense.Form.DEMONYM);
  }

  private static boolean isAbbreviation(Passage passage, int from, int to, List<Candidate> all) {
    boolean bracket =
        to - from == 1
            && from > 1
            && passage.form(from - 1).equals("(")
            && passage.form(to).equals(")")
            && passage.form(from).matches("\\p{Lu}{2,8}");
    return bracket
        && passage.isCapitalized(from - 2)
        && all.stream()
            .noneMatch(
                c ->
                    c.kind() != Kind.PERSON
                        && c.span().end() == passage.words().get(from - 2).end());
  }
}
