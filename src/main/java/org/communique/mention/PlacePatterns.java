package org.communique.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.communique.text.Span;

/**
 * Places by the form of their names: capitalised words before a head ("Tovuz District", "Red
 * Bridge") or after one ("Lake Sev", "Gulf of Lusaria"); and by what is said of them ("the disputed
 * Abyei area", where the name is Abyei; "the Vorna islands", "the village of Vorna").
 */
final class PlacePatterns {
  private static final Set<String> LEADING =
      Set.of(
          "Lake", "Mount", "Cape", "Fort", "Port", "Gulf", "Strait", "Bay", "Isle", "Sea", "Hotel",
          "Schloss", "Château", "Chateau", "Villa");

  /** What only land is called. */
  private static final Set<String> FATES =
      Set.of(
          "disputed",
          "contested",
          "breakaway",
          "separatist",
          "secessionist",
          "occupied",
          "annexed",
          "demilitarized",
          "demilitarised");

  /** Nouns for land that are no part of a name; those of {@link PlaceKinds} count as well. */
  private static final Set<String> LAND =
      Set.of("area", "enclave", "exclave", "strip", "zone", "triangle", "sector", "corridor");

  private static final Set<String> IN_WATER =
      Set.of("islands", "islets", "isles", "archipelago", "atoll", "atolls", "peninsula");

  /** What is called after the place where it is, in lower case: "the Vorna border crossing". */
  private static final Pattern SITE =
      Pattern.compile(
          "border (?:crossing|post)|checkpoint|crossing|pass|(?:(?:oil|gas|coal) ?)?fields?|oilfields?"
              + "|gasfields?|dam|canal|reservoir|air ?base|airbase|naval base|military base"
              + "|training (?:area|ground)|refugee camp|border town|valley|peninsula|river"
              + "|nuclear (?:plant|facility|site)|power (?:plant|station)");

  private static final Set<String> SETTLEMENTS =
      Set.of(
          "village", "town", "city", "hamlet", "settlement", "suburb", "island", "islet", "port");

  private static final int LONGEST = 5;

  private static final Set<String> POSTS =
      Set.of("Minister", "Secretary", "Ambassador", "Senator", "Spokesman", "Spokeswoman", "Envoy");

  private final PlaceKinds kinds;
  private final WordList common;
  private final WordList titles;
  private final PersonNames people = PersonNames.standard();
  private final ListedPlaces listed;

  PlacePatterns(PlaceKinds kinds, WordList common) {
    this.kinds = kinds;
    this.titles = WordList.titles("name");
    this.common = common;
    this.listed = new ListedPlaces(this);
  }

  /** The places in a passage, in order, none inside another. */
  List<Span> in(Passage passage) {
    List<Span> found = new ArrayList<>();
    int from = 0;
    for (int i = 0; i < passage.size(); i++) {
      found.addAll(listed.at(passage, i));
      int end =
          IntStream.of(
                  contested(passage, i),
                  surrounded(passage, i),
                  described(passage, i),
                  beforeSite(passage, i))
              .max()
              .getAsInt();
      if (end > i) {
        found.add(passage.spanOf(i, end));
        from = end;
      }
      if (i < from || !kinds.isHead(passage.form(i))) {
        continue;
      }
      int start = i;
      while (start > from && isName(passage, start - 1)) {
        start--;
      }
      start = paired(passage, start, i, from);
      start = ofBay(passage, start, i, from);
      end = afterHeads(passage, end(passage, i, start));
      if (end - start > 1 && !isTitled(passage, start, i) && !isCourt(passage, start, i)) {
        found.add(passage.spanOf(start, end));
        from = end;
      }
    }
    return found;
  }

  /** "Vorna's Bay", where nothing is known of Vorna. */
  private int ofBay(Passage passage, int start, int head, int from) {
    boolean owned =
        start == head
            && start - 2 >= from
            && passage.form(head).matches("Bay|Cay|Point|Cove|Landing")
            && passage.form(start - 1).matches("['’]s")
            && isName(passage, start - 2)
            && !passage.isCapitalized(start - 3)
            && !passage.isCapitalized(head + 1);
    return owned && isFree(passage, start - 2, head) ? start - 2 : start;
  }

  /** "The Vorna and Mirea Islands": where a name of two begins, of which nothing else is known. */
  private int paired(Passage passage, int start, int head, int from) {
    boolean pair =
        start - 3 >= Math.max(0, from - 1)
            && start < head
            && passage.form(head).matches("Islands|Islets|Isles")
            && passage.form(start - 1).equals("and")
            && passage.form(start - 3).equalsIgnoreCase("the")
            && isName(passage, start - 2);
    return pair && isFree(passage, start - 2, head) ? start - 2 : start;
  }

  /**
   * "Lusar Police Prefecture" is a body, and so is a "Hall of Fame"; "Chad District Judge": a whole
   * country has no district of its name.
   */
  private static boolean isCourt(Passage passage, int start, int head) {
    return passage.form(head - 1).equals("Police")
        || passage.form(head + 1).equals("of") && passage.form(head + 2).equals("Fame")
        || passage.form(head).equals("District")
            && passage.known().stream()
                .filter(m -> m.span().equals(passage.spanOf(start, Math.max(head, start + 1))))
                .anyMatch(m -> m.likeliest().entry().kind().isCountry());
  }

  /** "Minister Ada Hall" is somebody. */
  private boolean isTitled(Passage passage, int start, int head) {
    for (int i = head - 2; i >= Math.max(start - 1, head - 3); i--) {
      if (POSTS.contains(passage.form(i))) {
        return true;
      }
    }
    return titles.contains(passage.form(head - 1));
  }

  /** The end of the name that begins at a word, between a word for its fate and one for land. */
  private int contested(Passage passage, int from) {
    if (!FATES.contains(passage.form(from - 1).toLowerCase(Locale.ROOT))) {
      return from;
    }
    int end = from;
    while (passage.isCapitalized(end) && !kinds.isHead(passage.form(end))) {
      end++;
    }
    int noun = passage.form(end).equals("border") ? end + 1 : end;
    String after = passage.form(noun);
    return LAND.contains(after) || kinds.isCommonHead(after) ? end : from;
  }

  /** "the village of Vorna", "Mayor of Vorna Ada Obi", where no known name stands. */
  private int described(Passage passage, int from) {
    boolean told =
        passage.form(from - 1).equals("of")
            && SETTLEMENTS.contains(passage.form(from - 2))
            && passage.form(from - 3).matches("(?i)the|an?|\\p{Ll}+");
    boolean seat = passage.form(from - 1).equals("of") && passage.form(from - 2).equals("Mayor");
    int end = from;
    while ((told || seat)
        && isName(passage, end)
        && !(end > from && people.isGiven(passage.form(end)))) {
      end++;
    }
    return end > from && isFree(passage, from, end) ? end : from;
  }

  /**
   * "the Vorna Mirea islands", where no known name stands: the end of the name, or where it began.
   */
  private int surrounded(Passage passage, int from) {
    if (!passage.form(from - 1).equalsIgnoreCase("the")) {
      return from;
    }
    int end = from;
    while (isName(passage, end) && !kinds.isHead(passage.form(end))) {
      end++;
    }
    boolean pair =
        end == from + 1
            && passage.form(end).equals("and")
            && isName(passage, end + 1)
            && passage.form(end + 2).matches("islands|islets|isles");
    end = pair ? end + 2 : end;
    if (end == from || !IN_WATER.contains(passage.form(end))) {
      return from;
    }
    return isFree(passage, from, end) ? end : from;
  }

  /** "the Vorna Mirea border crossing": the end of the name, or where it began. */
  private int beforeSite(Passage passage, int from) {
    if (!passage.form(from - 1).matches("(?i)the|at|near|through")) {
      return from;
    }
    int end = from;
    while (isName(passage, end) && !kinds.isHead(passage.form(end))) {
      end++;
    }
    boolean acronym =
        passage.form(end).startsWith("field") && passage.form(end - 1).matches("\\p{Lu}+");
    boolean site = end > from && end - from < LONGEST && isSite(passage, end) && !acronym;
    return site && isFree(passage, from, end) ? end : from;
  }

  /** True where a noun or two begin that say what is at a place: "border crossing". */
  static boolean isSite(Passage passage, int i) {
    String one = passage.form(i);
    return SITE.matcher(one).matches() || SITE.matcher(one + " " + passage.form(i + 1)).matches();
  }

  /** True of words that the gazetteer does not know as a name or an adjective. */
  static boolean isFree(Passage passage, int from, int to) {
    Span span = passage.spanOf(from, to);
    return passage.known().stream().noneMatch(match -> match.span().overlaps(span));
  }

  private int end(Passage passage, int head, int start) {
    int end = head + 1;
    if (start < head || !LEADING.contains(passage.form(head))) {
      return end;
    }
    if (passage.form(end).equals("of")) {
      end++;
    }
    int last = end;
    while (isName(passage, last)) {
      last++;
    }
    return last > end ? last : head + 1;
  }

  /** "Wind River Reservation": heads that follow one another. */
  private int afterHeads(Passage passage, int end) {
    int last = end;
    while (passage.isCapitalized(last) && kinds.isHead(passage.form(last))) {
      last++;
    }
    return last;
  }

  /** Where heads of state and governors live, or prisoners: "State House". */
  static boolean isHouse(String name) {
    return name.matches(
        "(?:State|Government) House|.* (?:Convention|Conference|Exhibition) Cent(?:er|re)|.*\\b(?:Detention|Correctional|Enrichment) (?:Facility|Cent(?:er|re))");
  }

  boolean isName(Passage passage, int i) {
    return passage.isCapitalized(i) && (i > 0 || !common.contains(passage.form(i)));
  }
}
