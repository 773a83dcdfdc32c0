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
  private static final WordList GIVEN = WordList.resource("/names/given-names.tsv");
  private static final Set<String> RANKS =
      Set.of("Under", "Deputy", "Assistant", "Vice", "Acting", "Principal", "Senior", "Special");

  /** What stands before the last word of a post. */
  private static final Set<String> PARTS =
      Set.of(
          "Deputy",
          "First",
          "Second",
          "Vice",
          "Acting",
          "Prime",
          "Foreign",
          "Defense",
          "Defence",
          "Finance",
          "Interior",
          "Justice",
          "Special",
          "Permanent",
          "Alternate",
          "External");

  private static final int LONGEST_POST = 4;
  private static final int LONGEST_NAME = 7;
  private static final int LONGEST_FIELD = 12;

  private LongTitles() {}

  static List<Shortening.Unit> find(String... words) {
    List<Shortening.Unit> found = new ArrayList<>(unders(words));
    found.addAll(joint(words));
    for (int head = 0; head < words.length - 2; head++) {
      if (!isCapital(words[head])
          || !HEADS.contains(words[head])
          || !LINKS.contains(words[head + 1])) {
        continue;
      }
      int field = fieldEnd(head + 2, words);
      int name = field > head + 2 ? nameEnd(field, words) : field;
      if (name == field) {
        field = givenName(head + 3, words);
        name = nameEnd(field, words);
      }
      if (name > field) {
        int from = rank(head, words);
        found.add(new Shortening.Unit(from, name, List.of(name - 1), run(from, name, words)));
        head = name - 1;
      }
    }
    return found;
  }

  /**
   * "Vice President and Foreign Minister Ann Lowe", of which the parser makes two clauses; with an
   * article, "the President and Prime Minister Lowe", they are two people.
   */
  private static List<Shortening.Unit> joint(String... words) {
    List<Shortening.Unit> found = new ArrayList<>();
    for (int and = 1; and + 2 < words.length; and++) {
      if (!words[and].equals("and") || !isPost(words[and - 1])) {
        continue;
      }
      int second = and + 1;
      while (second < Math.min(words.length, and + LONGEST_POST) && !isPost(words[second])) {
        second++;
      }
      int from = and - 1;
      while (from > 0 && PARTS.contains(words[from - 1])) {
        from--;
      }
      boolean held =
          second < words.length
              && isPost(words[second])
              && List.of(words).subList(and + 1, second).stream().allMatch(PARTS::contains)
              && (from == 0 || !words[from - 1].matches("(?i)the|both"));
      int name = held ? nameEnd(second + 1, words) : second + 1;
      if (name > second + 1) {
        found.add(new Shortening.Unit(from, name, List.of(name - 1), run(from, name, words)));
      }
    }
    return found;
  }

  private static boolean isPost(String word) {
    return isCapital(word) && HEADS.contains(word);
  }

  /** Where the words of rank in front of a head begin: "Deputy Assistant Secretary for …". */
  private static int rank(int head, String... words) {
    int from = head;
    while (from > 0 && RANKS.contains(words[from - 1])) {
      from--;
    }
    return from;
  }

  /** "The Under Secretary", whose first word the tagger takes for a preposition. */
  private static List<Shortening.Unit> unders(String... words) {
    List<Shortening.Unit> found = new ArrayList<>();
    for (int at = 0; at + 1 < words.length; at++) {
      boolean under = words[at].equals("Under") && words[at + 1].equals("Secretary");
      boolean plain = at + 2 == words.length || !LINKS.contains(words[at + 2]);
      if (under && plain) {
        found.add(new Shortening.Unit(at, at + 2, List.of(at + 1), run(at, at + 2, words)));
      }
    }
    return found;
  }

  /**
   * Where a person's name begins behind words in capitals that nobody knows as fields: "Minister of
   * the Revolutionary Armed Forces Alvaro Ruiz"; the end of the words where none does.
   */
  private static int givenName(int from, String... words) {
    for (int at = from; at + 1 < Math.min(words.length, from + LONGEST_FIELD); at++) {
      boolean joint = JOINTS.contains(words[at]) || LINKS.contains(words[at]);
      if (!joint && (!isCapital(words[at]) || HEADS.contains(words[at]))) {
        break;
      }
      if (GIVEN.contains(words[at])
          && NAME.matcher(words[at + 1]).matches()
          && !JOINTS.contains(words[at - 1])) {
        return at;
      }
    }
    return words.length;
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
    while (end < words.length && end < from + LONGEST_NAME && isName(end, words)) {
      end++;
    }
    return end;
  }

  /** A word of a name, or a particle between two, "Salem bin Nasser". */
  private static boolean isName(int at, String... words) {
    boolean particle = at + 1 < words.length && ParticleNames.isParticle(words[at]);
    String word = particle ? words[at + 1] : words[at];
    return NAME.matcher(word).matches() && !HEADS.contains(word);
  }

  private static List<Tree> run(int from, int to, String... words) {
    List<Tree> leaves = new ArrayList<>();
    for (int at = from; at < to; at++) {
      leaves.add(Tree.leaf(words[at].equals("the") ? "DT" : "NNP", at));
    }
    return leaves;
  }
}
