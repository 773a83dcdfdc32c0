package org.communique.mention;

import java.util.Optional;
import org.communique.text.Span;

/**
 * Where the name of a body ends that the title of one of its people follows: "Ministry of Roads
 * Director General", "Bureau of Fisheries Senior Bureau Official".
 */
final class TitledBodies {
  /** A title has its head at most so many words after its first. */
  private static final int REACH = 3;

  private final RoleLexicon roles = RoleLexicon.bundled();
  private final OrganizationKinds kinds;

  TitledBodies(OrganizationKinds kinds) {
    this.kinds = kinds;
  }

  /** The end of the body's name among some words; that of the words where no title follows. */
  int end(Passage passage, int from, int to) {
    for (int i = from + 1; i < to; i++) {
      if (isBody(passage, from, i) && isTitle(passage, i, to)) {
        return i;
      }
    }
    return to;
  }

  /** The end of "Council of Foreign Ministers": a body is made up of them. */
  boolean isAssembled(Passage passage, int link, int i) {
    return passage.form(link).equals("of")
        && passage.form(link - 1).matches("Council|Board|Committee|Conference|Assembly|House")
        && passage.form(i).matches("Ministers|Governors|Presidents|Directors|Secretaries");
  }

  private boolean isBody(Passage passage, int from, int to) {
    String last = passage.form(to - 1);
    boolean open = !passage.isCapitalized(to - 1) || isPost(last) || roles.isRank(last);
    if (open) {
      return false;
    }
    Span words = passage.spanOf(from, to);
    boolean head = false;
    for (int i = from; i < to; i++) {
      head |= kinds.isHead(passage.form(i));
    }
    return head
        || passage.known().stream()
            .filter(m -> m.span().equals(words))
            .anyMatch(m -> !m.likeliest().entry().kind().isPlace());
  }

  /** True where a title begins that goes on to the name of its holder. */
  boolean isTitle(Passage passage, int from, int to) {
    boolean study =
        kinds.isHead(passage.form(from - 1)) && passage.form(from).matches("University|Research");
    boolean starts = study || roles.isRank(passage.form(from)) || isPost(passage.form(from));
    if (!starts || !passage.isCapitalized(from)) {
      return false;
    }
    for (int i = from; i < from + REACH && passage.isCapitalized(i); i++) {
      if (isPost(passage.form(i))) {
        return !hasHead(passage, i + 1, to);
      }
    }
    return false;
  }

  /** "Committee on Senior Officers Pay Board" goes on; "Board of Envoys for Peace" may not. */
  private boolean hasHead(Passage passage, int from, int to) {
    for (int i = from; i < to && !passage.form(i).matches("of|for"); i++) {
      if (kinds.isHead(passage.form(i)) || passage.form(i).matches("['’]s?")) {
        return true;
      }
    }
    return false;
  }

  /** A word for a post in the singular. */
  private boolean isPost(String word) {
    Optional<String> head = roles.head(word);
    return head.isPresent() && head.get().equalsIgnoreCase(word);
  }
}
