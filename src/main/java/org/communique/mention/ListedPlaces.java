package org.communique.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.communique.text.Span;

/**
 * Places that are named together by what they are: "the islets of Vorna, Mirea and Kesh", "Vorna
 * and Mirea districts". A name that the gazetteer knows is left to it.
 */
final class ListedPlaces {
  /** What several places may be called together: "the islets of Vorna, Mirea and Kesh". */
  private static final Set<String> SEVERAL =
      Set.of(
          "towns",
          "villages",
          "cities",
          "provinces",
          "regions",
          "districts",
          "islands",
          "islets",
          "isles",
          "ports",
          "settlements",
          "reefs",
          "atolls",
          "sectors");

  private static final int LONGEST = 3;

  private final PlacePatterns patterns;

  ListedPlaces(PlacePatterns patterns) {
    this.patterns = patterns;
  }

  /** The places beside a word that says what they are. */
  List<Span> at(Passage passage, int noun) {
    if (!SEVERAL.contains(passage.form(noun))) {
      return List.of();
    }
    return passage.form(noun + 1).equals("of") ? behind(passage, noun + 2) : before(passage, noun);
  }

  /** The names in "Vorna, Mirea and Kesh". */
  private List<Span> behind(Passage passage, int from) {
    List<Span> found = new ArrayList<>();
    int at = from;
    while (patterns.isName(passage, at)) {
      int end = at;
      while (patterns.isName(passage, end)) {
        end++;
      }
      if (PlacePatterns.isFree(passage, at, end)) {
        found.add(passage.spanOf(at, end));
      }
      at = end;
      while (passage.form(at).matches(",|and|or")) {
        at++;
      }
      if (at == end) {
        break;
      }
    }
    return found;
  }

  /**
   * The names in "Vorna, Mirea and Kesh districts"; "the Vorna and Mirea islands" have one
   * together.
   */
  private List<Span> before(Passage passage, int noun) {
    List<Span> names = new ArrayList<>();
    int to = noun;
    int from = to;
    while (from > 0 && patterns.isName(passage, from - 1)) {
      while (from > 0 && to - from < LONGEST && patterns.isName(passage, from - 1)) {
        from--;
      }
      if (!PlacePatterns.isFree(passage, from, to)) {
        return List.of();
      }
      names.add(0, passage.spanOf(from, to));
      to = from;
      while (to > 0 && passage.form(to - 1).matches(",|and")) {
        to--;
      }
      if (to == from) {
        break;
      }
      from = to;
    }
    return names.size() > 1 && !passage.form(noun).matches("islands|islets|isles")
        ? names
        : List.of();
  }
}
