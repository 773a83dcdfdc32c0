package org.communique.time;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A pattern over lexemes and the reading of what it finds.
 *
 * @param pattern a regular expression over {@link Category#sign() signatures}
 * @param names the named groups of the pattern, one lexeme each
 * @param reading makes the meaning; null where the words turn out to say nothing
 */
record Rule(Pattern pattern, List<String> names, Function<Match, Meaning> reading) {
  Rule {
    names = List.copyOf(names);
  }

  /** Everything this rule finds in a text, from left to right. */
  void find(List<Lexeme> lexemes, String signature, List<Phrase> found) {
    Matcher matcher = pattern.matcher(signature);
    while (matcher.find()) {
      Map<String, Lexeme> parts = new HashMap<>();
      for (String name : names) {
        if (matcher.group(name) != null) {
          parts.put(name, lexemes.get(matcher.start(name)));
        }
      }
      Meaning meaning = reading.apply(new Match(parts));
      if (meaning != null) {
        found.add(new Phrase(matcher.start(), matcher.end(), meaning));
      }
    }
  }
}
