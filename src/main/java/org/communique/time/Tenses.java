package org.communique.time;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.communique.text.Block;
import org.communique.text.Sentence;
import org.communique.text.Span;
import org.communique.text.Token;

/**
 * The tense of the clause that an expression belongs to, from part-of-speech tags: that of the
 * nearest finite verb before it, or after it where none comes before. A modal, "to" before a bare
 * verb, and words that announce ("planned", "set for") make it future; so does a simple present
 * just before the expression ("travels on Friday"), except in headlines, which report in the
 * present; and what was called for or proposed is still to come.
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
          "plans");
  private static final Set<String> DEADLINE = Set.of("by", "until", "till", "before");
  private static final Set<String> PROPOSING =
      Set.of("call", "propose", "schedule", "plan", "seek");
  private static final Set<String> AUXILIARY = Set.of("be", "have", "do", "get");
  private static final int AUXILIARIES = 4;
  private static final int CLOSE = 6;

  private Tenses() {}

  static Tense at(Sentence sentence, Span expression) {
    List<Token> tokens = sentence.tokens();
    int at = sentence.tokenAt(expression);
    if (at < 0) {
      return Tense.NONE;
    }
    String preposition = at > 0 ? word(tokens, at - 1) : "";
    if (preposition.equals("since")) {
      return Tense.PAST;
    }
    for (int i = at - 1; i >= 0; i--) {
      Token token = tokens.get(i);
      if (ANNOUNCING.contains(word(tokens, i)) && !token.tag().equals("VBD")) {
        return Tense.FUTURE;
      }
      if (token.tag().equals("VBN") && isBare(tokens, i) && DEADLINE.contains(preposition)) {
        return Tense.FUTURE;
      }
      if (isProposed(tokens, i, at)) {
        return Tense.FUTURE;
      }
      Tense tense = token.isVerb() ? of(tokens, i) : Tense.NONE;
      if (tense == Tense.PRESENT) {
        boolean scheduled = at - i <= CLOSE && sentence.block() != Block.Kind.HEADLINE;
        return scheduled ? Tense.PRESENT : Tense.NONE;
      }
      if (tense != Tense.NONE) {
        return tense;
      }
    }
    return after(tokens, at);
  }

  /**
   * "Called for a summit in May", "proposed talks in May", but not "called in May for a summit".
   */
  private static boolean isProposed(List<Token> tokens, int verb, int expression) {
    Token token = tokens.get(verb);
    if (!token.isVerb() || !PROPOSING.contains(token.lemma())) {
      return false;
    }
    return tokens.subList(verb + 1, expression).stream().anyMatch(Token::isNoun)
        && (!token.lemma().equals("call") || word(tokens, verb + 1).equals("for"));
  }

  private static Tense after(List<Token> tokens, int at) {
    for (int i = at + 1; i < tokens.size(); i++) {
      switch (tokens.get(i).tag()) {
        case "MD" -> {
          return Tense.FUTURE;
        }
        case "VBD" -> {
          return Tense.PAST;
        }
        case "VBZ", "VBP" -> {
          return isDue(tokens, i) ? Tense.FUTURE : Tense.NONE;
        }
        default -> {}
      }
    }
    return Tense.NONE;
  }

  /** "On Monday she is to visit Oslo", "is due to". */
  private static boolean isDue(List<Token> tokens, int verb) {
    int next = verb + 1;
    return Set.of("is", "are", "am").contains(word(tokens, verb))
        && next < tokens.size()
        && (tokens.get(next).tag().equals("TO") || ANNOUNCING.contains(word(tokens, next)));
  }

  private static String word(List<Token> tokens, int i) {
    return tokens.get(i).text().toLowerCase(Locale.ROOT);
  }

  /** A participle that no auxiliary precedes: "to be sent home by June", "a plan agreed in May". */
  private static boolean isBare(List<Token> tokens, int participle) {
    return participle == 0 || !tokens.get(participle - 1).isVerb();
  }

  /**
   * The tense of a verb, by it and the auxiliaries before it; none for a gerund, or for a bare form
   * without its auxiliary, which is more likely a noun that was mistaken for a verb.
   */
  private static Tense of(List<Token> tokens, int verb) {
    String tag = tokens.get(verb).tag();
    if (tag.equals("VBD")) {
      return Tense.PAST;
    }
    if (tag.equals("MD")) {
      return Tense.FUTURE;
    }
    boolean perfect = false;
    for (int i = verb - 1; i >= Math.max(0, verb - AUXILIARIES); i--) {
      Token token = tokens.get(i);
      perfect |= token.isVerb() && word(tokens, i).startsWith("ha");
      if (token.tag().equals("MD") || token.tag().equals("TO")) {
        return perfect ? Tense.PAST : Tense.FUTURE;
      }
      if (token.tag().equals("VBD") && AUXILIARY.contains(token.lemma())) {
        return Tense.PAST;
      }
      if (!token.isVerb() && !token.tag().startsWith("RB")) {
        break;
      }
    }
    return switch (tag) {
      case "VBN" -> Tense.PAST;
      case "VBZ", "VBP" -> Tense.PRESENT;
      default -> Tense.NONE;
    };
  }
}
