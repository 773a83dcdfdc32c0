package org.communique.mention;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The abbreviations that an article gives to laws, programs, dialogues and the like, and that are
 * therefore no bodies anywhere in it: "Reef Rewards Program (RRP)", "Health Dialogue of the
 * Americas (HDA)".
 */
final class ThingAbbreviations {
  private static final int LONGEST = 12;

  private final OrganizationKinds kinds = OrganizationKinds.standard();
  private final WordList things = WordList.resource("thing-heads");
  private final Set<String> found = new HashSet<>();

  ThingAbbreviations(List<Passage> passages) {
    for (Passage passage : passages) {
      for (int i = 1; i + 2 < passage.size(); i++) {
        boolean bracket =
            passage.form(i).equals("(")
                && passage.form(i + 2).equals(")")
                && passage.form(i + 1).matches("\\p{Lu}[\\p{L}-]{0,8}\\p{Lu}");
        if (bracket && (isThing(passage, i) || isSpelled(passage, i))) {
          found.add(passage.form(i + 1));
        }
      }
    }
  }

  /** True of a name that is one of them, where the gazetteer knows no body so called. */
  boolean contains(Passage passage, Candidate name) {
    return name.senses().isEmpty() && found.contains(passage.text(name.span()));
  }

  /**
   * True where the words in lower case before a bracket begin with its letters, "reef-related storm
   * damage (RRSD)", and the last of them is none for a body.
   */
  private boolean isSpelled(Passage passage, int bracket) {
    String letters = passage.form(bracket + 1);
    StringBuilder initials = new StringBuilder();
    for (int at = bracket - 1; at >= 0 && initials.length() < letters.length(); at--) {
      String word = passage.form(at);
      if (!word.matches("\\p{Ll}[\\p{Ll}-]*")) {
        return false;
      }
      for (String part : reversed(word.split("-"))) {
        initials.insert(0, part.isEmpty() ? "" : part.substring(0, 1));
      }
    }
    String last = passage.form(bracket - 1);
    return letters.equalsIgnoreCase(initials.toString())
        && !kinds.isHead(last.substring(0, 1).toUpperCase(Locale.ROOT) + last.substring(1));
  }

  private static List<String> reversed(String... parts) {
    List<String> list = new ArrayList<>(List.of(parts));
    Collections.reverse(list);
    return list;
  }

  /** True where a thing's name that has the abbreviation's first letter ends before a bracket. */
  private boolean isThing(Passage passage, int bracket) {
    boolean thing = isThingAt(passage, bracket - 1);
    int at = bracket - 1;
    while (at >= Math.max(0, bracket - LONGEST)
        && (passage.isCapitalized(at) || passage.form(at).matches("of|for|on|and|the|in|to|,|&"))) {
      thing |= passage.form(at + 1).matches("of|for|on") && isThingAt(passage, at);
      if (thing && passage.form(at).charAt(0) == passage.form(bracket + 1).charAt(0)) {
        return true;
      }
      at--;
    }
    return false;
  }

  private boolean isThingAt(Passage passage, int i) {
    return passage.isCapitalized(i) && things.contains(passage.form(i));
  }
}
