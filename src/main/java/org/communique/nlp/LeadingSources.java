package org.communique.nlp;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.communique.text.Tree;

/**
 * Finds the source in front of a sentence, "According to the harbour office, Mali has …", of which
 * the parser makes one list with the subject behind it. The sentence is parsed without it. Sources
 * of more than a simple phrase are left to the parser.
 */
final class LeadingSources {
  private static final int LONGEST = 9;

  private static final Set<String> DETERMINERS = Set.of("the", "a", "an");

  private static final Set<String> PRONOUNS = Set.of("him", "them", "it");

  private static final Set<String> POSSESSIVES = Set.of("his", "her", "its", "their", "our", "my");

  /** What makes more of a phrase than its words: a phrase or clause behind it. */
  private static final Set<String> LINKS =
      Set.of(
          "of",
          "in",
          "by",
          "from",
          "for",
          "on",
          "at",
          "to",
          "with",
          "that",
          "who",
          "which",
          "and",
          "or",
          "released",
          "published",
          "cited",
          "quoted",
          "familiar",
          "close");

  private LeadingSources() {}

  static Optional<Shortening.Unit> find(String... words) {
    if (words.length < 5 || !words[0].equals("According") || !words[1].equals("to")) {
      return Optional.empty();
    }
    int end = 2;
    while (end < Math.min(words.length, LONGEST) && isWord(words[end])) {
      end++;
    }
    boolean cut =
        end > 2 && end + 1 < words.length && words[end].equals(",") && !isNamed(end, words);
    return cut
        ? Optional.of(new Shortening.Unit(0, end + 1, List.of(), parts(end, words)))
        : Optional.empty();
  }

  private static boolean isWord(String word) {
    return Character.isLetter(word.charAt(0)) && !LINKS.contains(word);
  }

  /** "The minister, Ann Diop, …": a name between two commas belongs to the noun in front. */
  private static boolean isNamed(int comma, String... words) {
    int end = comma + 1;
    while (end < words.length && Character.isUpperCase(words[end].charAt(0))) {
      end++;
    }
    return end > comma + 1 && end < words.length && words[end].equals(",");
  }

  private static List<Tree> parts(int end, String... words) {
    List<Tree> leaves = new ArrayList<>();
    for (int at = 2; at < end; at++) {
      leaves.add(Tree.leaf(tag(words[at]), at));
    }
    Tree to = new Tree("PP", 1, end, List.of(Tree.leaf("TO", 1), new Tree("NP", 2, end, leaves)));
    Tree phrase = new Tree("PP", 0, end, List.of(Tree.leaf("VBG", 0), to));
    return List.of(phrase, Tree.leaf(",", end));
  }

  private static String tag(String word) {
    if (DETERMINERS.contains(word.toLowerCase(Locale.ROOT))) {
      return "DT";
    }
    if (PRONOUNS.contains(word)) {
      return "PRP";
    }
    if (POSSESSIVES.contains(word)) {
      return "PRP$";
    }
    if (Character.isUpperCase(word.charAt(0))) {
      return "NNP";
    }
    return word.endsWith("s") ? "NNS" : "NN";
  }
}
