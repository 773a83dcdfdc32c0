package org.communique.clause;

import java.util.List;
import java.util.stream.Collectors;
import org.communique.text.Bracketed;
import org.communique.text.Sentence;
import org.communique.text.Tree;

/** Clauses of bracketed trees, and how tests write them down. */
final class ReadClauses {
  private ReadClauses() {}

  static Clause first(String tree) {
    return verbs(tree).get(0);
  }

  static List<Clause> verbs(String tree) {
    return ClauseReader.read(Bracketed.sentence(tree)).stream()
        .filter(c -> !c.form().noun())
        .toList();
  }

  static Clause nouns(String tree, String lemma) {
    return ClauseReader.read(Bracketed.sentence(tree)).stream()
        .filter(c -> c.form().noun() && c.lemma().equals(lemma))
        .findFirst()
        .orElseThrow();
  }

  static String described(Clause clause) {
    return clause.arguments().stream()
        .map(a -> " " + a.slot() + ":" + text(clause, a.tree()))
        .collect(Collectors.joining("", clause.lemma(), ""));
  }

  static String text(Clause clause, Tree tree) {
    Sentence sentence = clause.sentence();
    return sentence.spanOf(tree).in(Bracketed.text(sentence));
  }
}
