package org.communique.extract;

import java.util.Set;
import org.communique.clause.Argument.Slot;
import org.communique.clause.Clause;
import org.communique.clause.Clause.Link;
import org.communique.clause.Heads;
import org.communique.fact.Realis;

/** Tells what somebody is still to say, might say or is helped to say from what has been said. */
final class UnsaidYet {
  /** Under these, "to thank you" is said at once and not yet to be said. */
  private static final Set<String> WISHING = Set.of("want", "wish", "like", "have", "love", "let");

  private static final Set<String> HELPING =
      Set.of("help", "enable", "allow", "assist", "empower", "encourage", "invite", "permit");

  /** What is talked over is to be done yet, if ever. */
  private static final Set<String> WEIGHING =
      Set.of("discuss", "debate", "consider", "weigh", "explore", "examine");

  private static final Set<String> ABLE =
      Set.of("able", "unable", "free", "afraid", "entitled", "eligible", "reluctant", "unwilling");

  /** Who might or ought to say something has not said it. */
  private static final Set<String> POSSIBLE =
      Set.of("can", "could", "may", "might", "should", "must", "ought");

  private final Source source;

  UnsaidYet(Source source) {
    this.source = source;
  }

  /**
   * "Will stress the need for talks", "meets him to raise the case": nobody has said it yet;
   * "wishes to thank" says it.
   */
  boolean is(Clause clause, Realis how) {
    if (clause.first(Slot.SUBJECT).filter(t -> Unsaid.isFirstPerson(clause, t)).isPresent()) {
      return false;
    }
    boolean meant =
        clause.link() == Link.INFINITIVE
            && source.governor(clause).filter(g -> WISHING.contains(g.lemma())).isEmpty();
    boolean hung =
        isInfinitive(clause)
            && source.clauses(clause.sentence()).stream()
                .filter(c -> !c.form().noun())
                .findFirst()
                .filter(c -> c.head() < clause.head() && !WISHING.contains(c.lemma()))
                .filter(c -> RealisReader.FUTURE.contains(c.form().modal()))
                .isPresent();
    return hung
        || isHelped(clause)
        || isAbility(clause)
        || isWeighed(clause)
        || isInWhatIsToCome(clause)
        || POSSIBLE.contains(clause.form().modal()) && !clause.form().negated()
        || how == Realis.PLANNED && RealisReader.FUTURE.contains(clause.form().modal())
        || meant && (how == Realis.PLANNED || how == Realis.PROPOSED);
  }

  /** "Will join Mali in announcing the plan": the plan is yet to be announced. */
  private boolean isInWhatIsToCome(Clause clause) {
    return clause.link() == Link.GERUND
        && source
            .governor(clause)
            .filter(g -> RealisReader.FUTURE.contains(g.form().modal()))
            .isPresent();
  }

  /** "Discussed how to press Mali": they have not done so yet. */
  private boolean isWeighed(Clause clause) {
    return clause.link() == Link.INFINITIVE
        && source.governor(clause).filter(g -> WEIGHING.contains(g.lemma())).isPresent();
  }

  /** "Is unable to express its doubts", "free to criticise": no word that anybody does so. */
  private boolean isAbility(Clause clause) {
    return clause.link() == Link.INFINITIVE
        && source
            .governor(clause)
            .filter(
                g ->
                    g.all(Slot.PREDICATIVE)
                        .map(p -> clause.sentence().token(Heads.of(p)).lemma())
                        .anyMatch(ABLE::contains))
            .isPresent();
  }

  /** "Helps Mali identify the wreck", "a chance for Mali to raise the case": nobody does so yet. */
  private boolean isHelped(Clause clause) {
    boolean bare = clause.form().tense() == Clause.Tense.NONE && !clause.form().noun();
    int from = clause.tree().from();
    return bare
        && (source.governor(clause).filter(g -> HELPING.contains(g.lemma())).isPresent()
            || from > 0 && clause.sentence().token(from - 1).text().equals("for"));
  }

  /** "Met Diop to discuss the border": also where the parser hangs it on the noun. */
  static boolean isInfinitive(Clause clause) {
    return clause.link() == Link.INFINITIVE
        || (clause.link() == Link.RELATIVE || clause.link() == Link.ROOT)
            && clause.head() > 0
            && clause.sentence().token(clause.head() - 1).tag().equals("TO");
  }
}
