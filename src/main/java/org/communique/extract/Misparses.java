package org.communique.extract;

import java.util.Set;
import org.communique.clause.Argument.Slot;
import org.communique.clause.Clause;
import org.communique.clause.Clause.Link;
import org.communique.clause.Clause.Tense;
import org.communique.text.WordList;

/** Clauses that the parser makes of words which tell of something else, or of somebody else. */
final class Misparses {
  private static final WordList NAMING = WordList.resource("/clause/naming-verbs.txt");

  /** What somebody is made stands behind these: "was elected chairman". */
  private static final Set<String> APPOINTING = Set.of("designate", "list", "elect", "appoint");

  private static final Set<String> DEMANDING =
      Set.of("call", "urge", "ask", "press", "encourage", "appeal", "implore", "exhort", "want");

  private final Source source;

  Misparses(Source source) {
    this.source = source;
  }

  boolean include(Clause clause) {
    return isMisread(clause)
        || clause.link() == Link.ROOT && (isBare(clause) || isDemanded(clause));
  }

  /** "Mali and the army [released nine men]", taken for a participle, though it has an object. */
  private static boolean isMisread(Clause clause) {
    return isAdjective(clause)
        || clause.form().passive()
            && clause.link() == Link.RELATIVE
            && clause.first(Slot.PREDICATIVE).filter(t -> t.is("NP")).isPresent()
            && !NAMING.contains(clause.lemma())
            && !APPOINTING.contains(clause.lemma());
  }

  /** "Supports [displaced] people": a participle before its noun, taken for what somebody does. */
  private static boolean isAdjective(Clause clause) {
    return clause.link() == Link.PARTICIPLE
        && !clause.form().passive()
        && clause.sentence().token(clause.head()).tag().equals("VBN")
        && clause.tree().from() == clause.head()
        && clause.first(Slot.OBJECT).filter(o -> o.from() == clause.head() + 1).isPresent();
  }

  /** "Called on them to stop and [withdraw]": a bare verb that stands with a finite one. */
  private boolean isBare(Clause clause) {
    boolean joined =
        source.clauses(clause.sentence()).stream()
            .anyMatch(c -> c.link() == Link.ROOT && c.head() < clause.head());
    return joined
        && clause.sentence().token(clause.head()).tag().equals("VB")
        && clause.form().modal().isEmpty()
        && clause.form().tense() == Tense.NONE;
  }

  /** "We call on them to stop and completely [withdraw]", taken for what "we" do. */
  private boolean isDemanded(Clause clause) {
    return clause.sentence().token(clause.head()).tag().equals("VBP")
        && source.clauses(clause.sentence()).stream()
            .filter(c -> c.link() == Link.ROOT && DEMANDING.contains(c.lemma()))
            .filter(c -> c.head() < clause.head())
            .anyMatch(
                c ->
                    source.clauses(clause.sentence()).stream()
                        .anyMatch(
                            i ->
                                i.governor() == c.id()
                                    && i.link() == Link.INFINITIVE
                                    && i.head() < clause.head()));
  }
}
