package org.communique.time;

import java.util.Map;

/**
 * The named parts that a rule found.
 *
 * @param parts the lexeme of each named part
 */
record Match(Map<String, Lexeme> parts) {
  Match {
    parts = Map.copyOf(parts);
  }

  boolean has(String name) {
    return parts.containsKey(name);
  }

  Lexeme get(String name) {
    return parts.get(name);
  }

  /** The part's value in the lexicon; empty where the part is absent. */
  String code(String name) {
    return has(name) ? parts.get(name).code() : "";
  }

  /** The part's number, or 0 where it is absent. */
  int number(String name) {
    return has(name) ? parts.get(name).number() : 0;
  }
}
