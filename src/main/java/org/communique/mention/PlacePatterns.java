package org.communique.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.communique.text.Span;

/**
 * Places by the form of their names: capitalised words before a head ("Tovuz District", "Red
 * Bridge") or after one ("Lake Sev", "Gulf of Lusaria").
 */
final class PlacePatterns {
  private static final Set<String> LEADING =
      Set.of("Lake", "Mount", "Cape", "Fort", "Port", "Gulf", "Strait", "Bay", "Isle", "Sea");

  private final PlaceKinds kinds;
  private final WordList common;

  PlacePatterns(PlaceKinds kinds, WordList common) {
    this.kinds = kinds;
    this.common = common;
  }

  /** The places in a passage, in order, none inside another. */
  List<Span> in(Passage passage) {
    List<Span> found = new ArrayList<>();
    int from = 0;
    for (int i = 0; i < passage.size(); i++) {
      if (i < from || !kinds.isHead(passage.form(i))) {
        continue;
      }
      int start = i;
      while (start > from && isName(passage, start - 1)) {
        start--;
      }
      int end = end(passage, i, start);
      if (end - start > 1) {
        found.add(passage.spanOf(start, end));
        from = end;
      }
    }
    return found;
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

  private boolean isName(Passage passage, int i) {
    return passage.isCapitalized(i) && (i > 0 || !common.contains(passage.form(i)));
  }
}
