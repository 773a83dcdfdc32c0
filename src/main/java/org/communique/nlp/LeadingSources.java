package org.communique.nlp;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.communique.text.Tree;

/**
 * Finds the source in front of a sentence, "According to the harbour office, Mali has …", of which
 * the parser makes one list with the subject behind it. The sentence is parsed without it. Sources
 * of more than a simple phrase are left to the parser.
 */
final class LeadingSources {
  private static final int LONGEST = 14;

  private static final Set<String> DETERMINERS = Set.of("the", "a", "an");

  private static final Set<String> PRONOUNS = Set.of("him", "them", "it");

  private static final Set<String> POSSESSIVES = Set.of("his", "her", "its", "their", "our", "my");

  /** What makes more of a phrase than its words: a phrase or clause behind it. */
  private static final Set<String> LINKS =
      Set.of(
          "in",
          "by",
          "from",
          "for",
          "on",
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

  /** "The head of the harbour", "a scholar at the university": these go on with a noun phrase. */
  private static final Set<String> OF = Set.of("of", "at");

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
        end > 2
            && end + 1 < words.length
            && words[end].equals(",")
            && !isNamed(end, words)
            && isPhrase(end, words);
    return cut
        ? Optional.of(new Shortening.Unit(0, end + 1, List.of(), parts(end, words)))
        : Optional.empty();
  }

  /** "Of" and "at" stand between nouns. */
  private static boolean isPhrase(int end, String... words) {
    return IntStream.range(2, end)
        .filter(i -> OF.contains(words[i]))
        .allMatch(i -> i > 2 && i + 1 < end && !OF.contains(words[i + 1]));
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
    Tree to = new Tree("PP", 1, end, List.of(Tree.leaf("TO", 1), noun(2, end, words)));
    Tree phrase = new Tree("PP", 0, end, List.of(Tree.leaf("VBG", 0), to));
    return List.of(phrase, Tree.leaf(",", end));
  }

  private static Tree noun(int from, int end, String... words) {
    int at = from;
    while (at < end && !OF.contains(words[at])) {
      at++;
    }
    List<Tree> leaves =
        IntStream.range(from, at).mapToObj(i -> Tree.leaf(tag(words[i]), i)).toList();
    Tree phrase = new Tree("NP", from, at, leaves);
    if (at == end) {
      return phrase;
    }
    Tree of = new Tree("PP", at, end, List.of(Tree.leaf("IN", at), noun(at + 1, end, words)));
    return new Tree("NP", from, end, List.of(phrase, of));
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
