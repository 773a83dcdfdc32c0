package org.communique.clause;

import java.util.List;
import org.communique.text.Sentence;

/**
 * Turns the tree of a sentence into clauses. A walk down from the root hands along what is shared:
 * a conjunct has the subject and the auxiliaries of its fellow, an infinitive or participle without
 * subject takes that of the clause above it, or its object after verbs such as "urge" (Rosenbaum's
 * minimal distance principle), a relative clause takes the noun it stands at. A passive is read by
 * meaning: what stands in front of the verb is its object. Common nouns are read as predicates
 * afterwards.
 */
public final class ClauseReader {
  private ClauseReader() {}

  /** The clauses of a sentence: verbs first, in the order of the walk, then nouns. */
  public static List<Clause> read(Sentence sentence) {
    return NominalReader.addTo(new SentenceWalk(sentence).clauses(), sentence);
  }
}
