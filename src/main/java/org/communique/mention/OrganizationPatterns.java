package org.communique.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.communique.text.Span;

/**
 * Organisations by the form of their names: capitalised words that end with a head ("Armenian
 * Defense Ministry", "Homeland Bloc"), a head with what follows "of" or "for" ("Ministry of Foreign
 * Affairs"), and both ("Lusarian Ministry for Roads and Bridges"). A title of a post after the head
 * ("Treasury Secretary") makes it part of the title.
 */
final class OrganizationPatterns {
  private static final Set<String> LINKS = Set.of("of", "for", "on");
  private static final Set<String> NOT_FIRST =
      Set.of(
          "The", "A", "An", "This", "That", "Our", "His", "Her", "Its", "Their", "In", "On", "At",
          "For", "But", "And", "When", "If", "As", "Former");
  private static final int LONGEST = 8;

  private final OrganizationKinds kinds;
  private final WordList titles;

  OrganizationPatterns(OrganizationKinds kinds, WordList titles) {
    this.kinds = kinds;
    this.titles = titles;
  }

  /** The organisations in a passage, in order, none inside another. */
  List<Span> in(Passage passage) {
    List<Span> found = new ArrayList<>();
    int from = 0;
    for (int i = 0; i < passage.size(); i++) {
      if (i >= from && kinds.isHead(passage.form(i)) && passage.isCapitalized(i)) {
        int start = start(passage, i, from);
        int end = end(passage, i);
        if (end - start > 1 && !titles.contains(passage.form(end))) {
          found.add(passage.spanOf(start, end));
          from = end;
        }
      }
    }
    return found;
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
    return start;
  }

  private boolean isNameWord(Passage passage, int i) {
    return passage.isCapitalized(i)
            && !(titles.contains(passage.form(i)) && !isDomain(passage.form(i)))
        || passage.form(i).equals("&");
  }

  /** Words that begin titles and ministries alike. */
  private static boolean isDomain(String word) {
    return Set.of(
            "Foreign",
            "Defense",
            "Defence",
            "Interior",
            "Finance",
            "Justice",
            "Special",
            "General",
            "Executive",
            "Deputy",
            "Prime")
        .contains(word);
  }

  /** The end of what belongs to a head: itself, further heads, "of" and capitalised words. */
  private int end(Passage passage, int head) {
    int end = head + 1;
    while (kinds.isHead(passage.form(end)) && passage.isCapitalized(end)) {
      end++;
    }
    if (LINKS.contains(passage.form(end))) {
      int next = end + 1;
      if (passage.form(next).equals("the")) {
        next++;
      }
      int last = next;
      while (passage.isCapitalized(last) || last > next && isJoint(passage, last)) {
        last++;
      }
      if (last > next) {
        return last;
      }
    }
    return end;
  }

  private static boolean isJoint(Passage passage, int i) {
    return (passage.form(i).equals("and")
            || passage.form(i).equals("&")
            || passage.form(i).equals("of"))
        && passage.isCapitalized(i + 1);
  }
}
