package org.communique.extract;

import java.util.Set;
import java.util.stream.IntStream;
import org.communique.clause.Clause;
import org.communique.nlp.Supersenses;
import org.communique.text.Sentence;
import org.communique.text.Token;
import org.communique.text.WordList;

/**
 * Where the words of an act go over to other matters, which the parser may hang on the name before
 * them: "the war on Mali and [the rising price of bread]", "the partnership between Mali and Chad
 * and [Mali's support of the vote]". A name and a thing that is thought or done do not stand side
 * by side; what is joined so goes with the act as a whole.
 */
final class OtherMatters {
  /** Supersenses of nouns for what is done, thought or felt. */
  private static final Set<String> MATTERS =
      Set.of(
          "act",
          "cognition",
          "communication",
          "attribute",
          "event",
          "feeling",
          "motive",
          "process",
          "state",
          "relation",
          "phenomenon");

  /** What stands behind a noun that has a complement of its own. */
  private static final Set<String> COMPLEMENTING =
      Set.of("of", "for", "to", "on", "in", "with", "against", "between", "by");

  private static final WordList PEOPLE = WordList.resource("/rules/people.txt");

  private OtherMatters() {}

  /** Where they begin; the given end where they do not. */
  static int from(Clause clause, int end) {
    if (!clause.form().noun() && !clause.form().passive()) {
      return end;
    }
    Sentence sentence = clause.sentence();
    return IntStream.range(clause.head() + 2, end)
        .filter(i -> isTurn(sentence, i, end) && !isOpenPair(sentence, clause.head(), i))
        .findFirst()
        .orElse(end);
  }

  /** A comma or "and" between a name and a noun for something else that has words of its own. */
  private static boolean isTurn(Sentence sentence, int at, int end) {
    boolean comma = sentence.token(at).text().equals(",");
    boolean and = sentence.token(at).text().equals("and");
    int start =
        comma && at + 1 < end && sentence.token(at + 1).text().equals("and") ? at + 2 : at + 1;
    if (!(comma || and) || !sentence.token(at - 1).isProperNoun() || start >= end) {
      return false;
    }
    int head = head(sentence, start, end);
    if (head < 0 || !isMatter(sentence.token(head))) {
      return false;
    }
    boolean owned =
        sentence.token(start).text().matches("the|our|its|his|her|their")
            || IntStream.range(start, head).anyMatch(i -> sentence.token(i).tag().equals("POS"));
    boolean complemented =
        head + 1 < end && COMPLEMENTING.contains(sentence.token(head + 1).text());
    boolean named = IntStream.range(start, head).anyMatch(i -> sentence.token(i).isProperNoun());
    return owned || and && complemented && head > start && !named;
  }

  /** The last of the nouns that stand together; -1 for none. */
  private static int head(Sentence sentence, int start, int end) {
    int at = start;
    while (at < end
        && sentence.token(at).tag().matches("DT|PRP\\$|JJ.?|VB[NG]|RB|POS|CD|NN.*|CC")
        && !(sentence.token(at).tag().equals("CC") && at > start && isNounAt(sentence, at - 1))) {
      at++;
    }
    return at > start && isHead(sentence, at - 1) ? at - 1 : -1;
  }

  /** A noun, or "hosting" in "generous hosting of exiles". */
  private static boolean isHead(Sentence sentence, int at) {
    return isNounAt(sentence, at)
        || sentence.token(at).tag().equals("VBG") && sentence.token(at - 1).tag().equals("JJ");
  }

  private static boolean isNounAt(Sentence sentence, int at) {
    return sentence.token(at).isNoun();
  }

  private static boolean isMatter(Token noun) {
    return noun.tag().equals("VBG")
        || !noun.isProperNoun()
            && !PEOPLE.contains(noun.lemma())
            && MATTERS.contains(Supersenses.standard().of(noun.lemma()));
  }

  /** "Between Mali and …": the name behind "and" is still to come. */
  private static boolean isOpenPair(Sentence sentence, int from, int at) {
    long opened = count(sentence, from, at, "between");
    return opened > count(sentence, from, at, "and");
  }

  private static long count(Sentence sentence, int from, int to, String word) {
    return IntStream.range(from, to).filter(i -> sentence.token(i).text().equals(word)).count();
  }
}
