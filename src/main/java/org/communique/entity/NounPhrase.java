package org.communique.entity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.communique.text.Sentence;
import org.communique.text.Span;
import org.communique.text.Token;
import org.communique.text.Tree;

/**
 * A noun phrase without what follows its head: "the two foreign ministers", "his ministry".
 *
 * @param from its first token
 * @param to the token after its head
 * @param head its last noun, or number
 */
record NounPhrase(Sentence sentence, int from, int to, int head) {
  private static final Set<String> IDLE =
      Set.of(
          "several",
          "hundred",
          "many",
          "some",
          "few",
          "other",
          "all",
          "various",
          "thousand",
          "million",
          "dozen",
          "dozens",
          "last",
          "next",
          "month",
          "week",
          "year",
          "estimated");
  private static final Map<String, Integer> NUMBERS =
      Map.of(
          "both", 2, "two", 2, "three", 3, "four", 4, "five", 5, "six", 6, "seven", 7, "2", 2, "3",
          3, "pair", 2);

  /** The base noun phrases of a sentence, inner ones before those that hold them. */
  static List<NounPhrase> in(Sentence sentence) {
    List<NounPhrase> phrases = new ArrayList<>();
    sentence
        .tree()
        .preorder()
        .filter(t -> t.is("NP") && isBase(t))
        .forEach(t -> addTo(phrases, sentence, t));
    phrases.sort(Comparator.comparingInt(NounPhrase::from).thenComparingInt(NounPhrase::to));
    return phrases;
  }

  /** No noun phrase inside but a possessor. */
  private static boolean isBase(Tree tree) {
    return !tree.isLeaf()
        && tree.children().stream()
            .filter(c -> !c.isLeaf())
            .allMatch(c -> !c.is("NP", "PP", "S", "SBAR", "VP") || isPossessor(c));
  }

  private static boolean isPossessor(Tree tree) {
    return tree.is("NP")
        && !tree.isLeaf()
        && tree.children().get(tree.children().size() - 1).is("POS");
  }

  private static void addTo(List<NounPhrase> phrases, Sentence sentence, Tree tree) {
    int end = tree.to();
    if (sentence.token(end - 1).tag().equals("POS")) {
      end--;
    }
    if (end == tree.from()) {
      return;
    }
    int head = end - 1;
    while (head > tree.from() && !sentence.token(head).isNoun()) {
      head--;
    }
    if (!sentence.token(head).isNoun()) {
      head = end - 1;
    }
    phrases.add(new NounPhrase(sentence, tree.from(), head + 1, head));
  }

  Span span() {
    return sentence.spanOf(from, to);
  }

  Token headToken() {
    return sentence.token(head);
  }

  /** The head in the singular and lower case. */
  String noun() {
    return headToken().lemma().toLowerCase(Locale.ROOT);
  }

  String word(int token) {
    return sentence.token(token).text().toLowerCase(Locale.ROOT);
  }

  boolean isPlural() {
    return headToken().tag().endsWith("S") && headToken().isNoun() || number() > 1;
  }

  /** "the", "these", "both", a possessor. */
  boolean isDefinite() {
    String first = word(from);
    if (first.matches("the|this|that|these|those|both")) {
      return true;
    }
    for (int i = from; i < head; i++) {
      if (sentence.token(i).tag().matches("POS|PRP\\$")) {
        return true;
      }
    }
    return false;
  }

  /** How many it says they are, or 0. */
  int number() {
    for (int i = from; i <= head; i++) {
      Integer number = NUMBERS.get(word(i));
      if (number != null) {
        return number;
      }
    }
    return 0;
  }

  /** The words without articles, numbers and possessors. */
  String bare(String text) {
    int start = from;
    for (int i = from; i < head; i++) {
      String tag = sentence.token(i).tag();
      if (tag.equals("POS")) {
        start = i + 1;
      }
    }
    while (start < head && isIdle(start)) {
      start++;
    }
    return sentence.spanOf(start, to).in(text).replaceAll("\\s+", " ");
  }

  /** Articles, numbers, quantities, "last month" and marks before the telling words. */
  private boolean isIdle(int token) {
    return sentence.token(token).tag().matches("DT|PDT|CD|PRP\\$|IN|JJR|RB|RBR|JJS")
        || IDLE.contains(word(token))
        || !Character.isLetter(word(token).charAt(0));
  }

  /** "no one", "no future president". */
  boolean isNegative() {
    return word(from).equals("no");
  }
}
