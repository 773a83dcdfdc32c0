package org.communique.time;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.communique.text.Sentence;
import org.communique.text.Span;
import org.communique.text.Token;

/**
 * The tense of the clause that an expression belongs to, from part-of-speech tags: that of the
 * nearest verb before it, or after it where none comes before. A modal, "to" before a bare verb,
 * and words that announce ("planned", "set for") make it future.
 */
final class Tenses {
  private static final Set<String> ANNOUNCING =
      Set.of(
          "scheduled",
          "planned",
          "slated",
          "expected",
          "due",
          "set",
          "upcoming",
          "forthcoming",
          "proposed",
          "plan",
          "plans",
          "deadline",
          "by",
          "until",
          "ahead",
          "starting");
  private static final Set<String> SINCE = Set.of("since");
  private static final int AUXILIARIES = 4;

  private Tenses() {}

  static Tense at(Sentence sentence, Span expression) {
    List<Token> tokens = sentence.tokens();
    int at = sentence.tokenAt(expression);
    if (at < 0) {
      return Tense.NONE;
    }
    if (at > 0 && SINCE.contains(word(tokens, at - 1))) {
      return Tense.PAST;
    }
    for (int i = at - 1; i >= 0; i--) {
      if (ANNOUNCING.contains(word(tokens, i)) && !tokens.get(i).tag().equals("VBD")) {
        return Tense.FUTURE;
      }
      if (tokens.get(i).isVerb()) {
        return of(tokens, i);
      }
    }
    for (int i = at + 1; i < tokens.size(); i++) {
      if (tokens.get(i).isVerb()) {
        return ofGroup(tokens, i);
      }
    }
    return Tense.NONE;
  }

  private static String word(List<Token> tokens, int i) {
    return tokens.get(i).text().toLowerCase(Locale.ROOT);
  }

  /** The tense of a verb, by it and the auxiliaries before it. */
  private static Tense of(List<Token> tokens, int verb) {
    String tag = tokens.get(verb).tag();
    if (tag.equals("VBD")) {
      return Tense.PAST;
    }
    boolean perfect = tag.equals("VBN");
    for (int i = verb - 1; i >= Math.max(0, verb - AUXILIARIES); i--) {
      Token token = tokens.get(i);
      if (token.tag().equals("MD") || token.tag().equals("TO") && !tag.equals("VBN")) {
        return Tense.FUTURE;
      }
      if (token.tag().equals("VBD")) {
        return Tense.PAST;
      }
      if (!token.isVerb() && !token.tag().startsWith("RB")) {
        break;
      }
      perfect |= token.tag().equals("VBN");
    }
    if (tag.equals("MD")) {
      return Tense.FUTURE;
    }
    return perfect ? Tense.PAST : Tense.PRESENT;
  }

  /** The tense of a group of verbs, by the first of them. */
  private static Tense ofGroup(List<Token> tokens, int first) {
    return switch (tokens.get(first).tag()) {
      case "MD" -> Tense.FUTURE;
      case "VBD", "VBN" -> Tense.PAST;
      case "VB" ->
          first > 0 && tokens.get(first - 1).tag().equals("TO") ? Tense.FUTURE : Tense.PRESENT;
      default -> Tense.PRESENT;
    };
  }
}
