package org.communique.extract;

import java.util.Locale;
import org.communique.fact.Fact.Statement;

/**
 * When two statements are one that is told twice: the same words of the same speakers, or what a
 * state says and whoever speaks for it tells in the same sentence.
 */
final class Retelling {
  private Retelling() {}

  static boolean same(Statement a, Statement b) {
    return a.speakers().equals(b.speakers())
            && (words(a).contains(words(b)) || words(b).contains(words(a)))
        || tells(a, b)
        || tells(b, a);
  }

  /** "Mali rejects the plan, its minister said": the minister says what his state says. */
  private static boolean tells(Statement outer, Statement inner) {
    return Merger.allSides(inner.speakers())
        && Merger.sides(outer.speakers()).equals(Merger.sides(inner.speakers()))
        && outer.evidence().get(0).rule().startsWith("statement-say/")
        && outer.evidence().get(0).sentence().equals(inner.evidence().get(0).sentence())
        && words(outer).contains(words(inner));
  }

  /** What was said without the marks, which differ between a clause and a quotation in it. */
  private static String words(Statement said) {
    return said.content().toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
  }
}
