package org.communique.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.communique.text.Span;

/** People by the title before their names: capitalised words after "President" or "Mr.". */
final class PersonPatterns {
  private static final Set<String> PARTICLES =
      Set.of("al", "bin", "ibn", "de", "da", "von", "van", "der", "la", "le", "del");
  private static final int LONGEST = 4;

  private final WordList before = WordList.resource("name-titles");
  private final WordList titles = WordList.resource("titles");

  List<Span> in(Passage passage) {
    List<Span> found = new ArrayList<>();
    for (int i = 1; i < passage.size(); i++) {
      if (before.contains(passage.form(i - 1)) && starts(passage, i)) {
        int end = i + 1;
        while (end - i < LONGEST && goesOn(passage, end)) {
          end++;
        }
        found.add(passage.spanOf(i, end));
      }
    }
    return found;
  }

  private boolean starts(Passage passage, int i) {
    return passage.isCapitalized(i)
        && passage.form(i).length() > 1
        && !titles.contains(passage.form(i))
        && !passage.form(i).equals(passage.form(i).toUpperCase(java.util.Locale.ROOT));
  }

  private boolean goesOn(Passage passage, int i) {
    return passage.isCapitalized(i) && !titles.contains(passage.form(i))
        || PARTICLES.contains(passage.form(i)) && passage.isCapitalized(i + 1);
  }
}
