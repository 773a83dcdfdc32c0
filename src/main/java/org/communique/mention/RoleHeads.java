package org.communique.mention;

import java.util.Optional;
import java.util.regex.Pattern;
import org.communique.text.Sentence;
import org.communique.text.Token;

/** The words of a sentence and where the heads of titles stand among them. */
final class RoleHeads {
  /** Who held a post, in one word with its first: "ex-president". */
  static final Pattern FORMER = Pattern.compile("(?i)(?:ex|former|then)-(?=\\p{L})");

  /** Given names that posts are called as well: "Envoy for Reef Affairs Dean Roe". */
  static final String GIVEN = "Dean|Earl|Duke";

  /** What somebody was before: "commander-turned-negotiator". */
  private static final Pattern TURNED = Pattern.compile("(?i)\\p{L}+-turned-(?=\\p{L})");

  private final Sentence sentence;
  private final RoleLexicon lexicon = RoleLexicon.bundled();

  RoleHeads(Sentence sentence) {
    this.sentence = sentence;
  }

  /** The head of a title at some tokens of a sentence. */
  record Head(int from, int to, String singular) {}

  int size() {
    return sentence.tokens().size();
  }

  Token token(int at) {
    return sentence.token(at);
  }

  String text(int at) {
    return sentence.token(at).text();
  }

  boolean isCapital(int at) {
    return Character.isUpperCase(text(at).charAt(0));
  }

  /** A word in lower case. */
  boolean isCommon(int at) {
    return Character.isLowerCase(text(at).charAt(0));
  }

  /** The words from a token to another, with one blank between. */
  String words(int from, int to) {
    StringBuilder joined = new StringBuilder(text(from));
    for (int i = from + 1; i < to; i++) {
      joined.append(' ').append(text(i));
    }
    return joined.toString();
  }

  /** The head that begins at a token, the longest. */
  Optional<Head> at(int at) {
    for (int length = Math.min(lexicon.longestHead(), size() - at); length > 0; length--) {
      Optional<String> singular = lexicon.head(plain(words(at, at + length).replace(" .", ".")));
      if (singular.isPresent()) {
        return Optional.of(new Head(at, at + length, singular.get()));
      }
    }
    return Optional.empty();
  }

  static String plain(String words) {
    return TURNED.matcher(FORMER.matcher(words).replaceFirst("")).replaceFirst("");
  }
}
