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

  private final Vocabulary vocabulary;

  PersonPatterns(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  List<Span> in(Passage passage) {
    List<Span> found = new ArrayList<>();
    for (int i = 1; i < passage.size(); i++) {
      if (vocabulary.nameTitles().contains(passage.form(i - 1)) && starts(passage, i)) {
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
    String word = passage.form(i);
    return vocabulary.isNameLike(word) && word.chars().anyMatch(Character::isLowerCase);
  }

  private boolean goesOn(Passage passage, int i) {
    return vocabulary.isNameLike(passage.form(i))
        || PARTICLES.contains(passage.form(i)) && passage.isCapitalized(i + 1);
  }
}
