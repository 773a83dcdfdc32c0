package org.communique.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.communique.text.Span;

/**
 * Names that a country has for a place, told as such: "which calls them Vorna and Mirea", "calls
 * the islets Vorna", "a field that Lusaria calls Vorna", "Vorna, as it calls the islands".
 */
final class CalledPlaces {
  private static final String CALLS = "calls?|called";

  /** Nouns for land that are no part of a name. */
  private static final Set<String> LAND =
      Set.of(
          "islet",
          "isle",
          "isles",
          "rock",
          "rocks",
          "outcrop",
          "outcrops",
          "reefs",
          "chain",
          "group",
          "area",
          "enclave",
          "field",
          "territories",
          "waters",
          "waterway");

  private static final PlaceKinds KINDS = PlaceKinds.standard();

  private CalledPlaces() {}

  /** The names, in order. */
  static List<Span> in(Passage passage) {
    List<Span> found = new ArrayList<>();
    for (int i = 1; i < passage.size(); i++) {
      if (passage.form(i).matches(CALLS)) {
        names(passage, behind(passage, i), found);
      } else if (passage.form(i).equals("as") && passage.form(i - 1).equals(",")) {
        before(passage, i, found);
      }
    }
    return found;
  }

  /** Where names begin behind a verb of calling; its own place where there are none. */
  private static int behind(Passage passage, int verb) {
    if (passage.form(verb + 1).matches("them|it")) {
      return passage.form(verb - 1).matches("which|who") ? verb + 2 : verb;
    }
    if (passage.form(verb + 1).equals("the") && isLand(passage.form(verb + 2))) {
      return verb + 3;
    }
    int subject = verb - 1;
    while (passage.isCapitalized(subject)) {
      subject--;
    }
    boolean relative = subject < verb - 1 && passage.form(subject).matches("which|that");
    return relative ? verb + 1 : verb;
  }

  /** "Vorna and Mirea". */
  private static void names(Passage passage, int from, List<Span> found) {
    int at = from;
    while (passage.isCapitalized(at)) {
      int end = at;
      while (passage.isCapitalized(end)) {
        end++;
      }
      add(passage, at, end, found);
      at = passage.form(end).matches("and|or") ? end + 1 : end;
    }
  }

  /** "Vorna Mirea, as it calls the islands". */
  private static void before(Passage passage, int as, List<Span> found) {
    int verb = as + 1;
    while (verb < as + 4 && !passage.form(verb).matches(CALLS)) {
      verb++;
    }
    boolean land =
        passage.form(verb).matches(CALLS)
            && (passage.form(verb + 1).matches("them|it")
                || passage.form(verb + 1).equals("the") && isLand(passage.form(verb + 2)));
    int from = as - 1;
    while (passage.isCapitalized(from - 1)) {
      from--;
    }
    if (land && from < as - 1) {
      add(passage, from, as - 1, found);
    }
  }

  private static boolean isLand(String noun) {
    return LAND.contains(noun) || KINDS.isCommonHead(noun);
  }

  private static void add(Passage passage, int from, int to, List<Span> found) {
    Span span = passage.spanOf(from, to);
    if (passage.known().stream().noneMatch(m -> m.span().overlaps(span))) {
      found.add(span);
    }
  }
}
