package org.communique.nlp;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.communique.text.Tree;
import org.communique.text.WordList;

/**
 * Finds names with long titles, "Secretary of Defense Ann Lowe", "Minister of Trade and Industry
 * Jan Kos", of which the parser attaches "of" and "and" to names and verbs around. Such a name is
 * parsed as its last word and stands in the tree as one flat run.
 */
final class LongTitles {
  private static final WordList HEADS = WordList.resource("/names/long-title-heads.txt");
  private static final WordList FIELDS = WordList.resource("/names/long-title-fields.txt");
  private static final Set<String> LINKS = Set.of("of", "for");
  private static final Set<String> JOINTS = Set.of(",", "and", "&", "the");
  private static final Pattern NAME = Pattern.compile("\\p{Lu}[\\p{L}.’'-]*");
  private static final int LONGEST_NAME = 5;

  private LongTitles() {}

  static List<Shortening.Unit> find(String... words) {
    List<Shortening.Unit> found = new ArrayList<>();
    for (int head = 0; head < words.length - 2; head++) {
      if (!isCapital(words[head])
          || !HEADS.contains(words[head])
          || !LINKS.contains(words[head + 1])) {
        continue;
      }
      int field = fieldEnd(head + 2, words);
      int name = nameEnd(field, words);
      if (field > head + 2 && name > field) {
        found.add(new Shortening.Unit(head, name, List.of(name - 1), run(head, name)));
        head = name - 1;
      }
    }
    return found;
  }

  private static int fieldEnd(int from, String... words) {
    int end = from;
    for (int at = from; at < words.length; at++) {
      if (isCapital(words[at]) && FIELDS.contains(words[at])) {
        end = at + 1;
      } else if (!JOINTS.contains(words[at]) && !LINKS.contains(words[at])) {
        break;
      }
    }
    return end;
  }

  private static boolean isCapital(String word) {
    return Character.isUpperCase(word.charAt(0));
  }

  private static int nameEnd(int from, String... words) {
    int end = from;
    while (end < words.length
        && end < from + LONGEST_NAME
        && NAME.matcher(words[end]).matches()
        && !HEADS.contains(words[end])) {
      end++;
    }
    return end;
  }

  private static List<Tree> run(int from, int to) {
    List<Tree> leaves = new ArrayList<>();
    for (int at = from; at < to; at++) {
      leaves.add(Tree.leaf("NNP", at));
    }
    return leaves;
  }
}
