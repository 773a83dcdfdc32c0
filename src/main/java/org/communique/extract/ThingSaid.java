package org.communique.extract;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.communique.clause.Argument.Slot;
import org.communique.clause.Clause;
import org.communique.clause.Heads;
import org.communique.nlp.Supersenses;
import org.communique.rule.Filler;
import org.communique.text.Sentence;
import org.communique.text.Token;
import org.communique.text.Tree;

/**
 * "Stressed [the need for talks] [to end the war]", "described [a port] [that thrives]", "called
 * [for calm] [to help the talks]": a thing in front of an infinitive or a clause belongs to what
 * was said; where something is demanded, or somebody is told, who stands there is to do or to hear
 * it.
 */
final class ThingSaid {
  /** Verbs whose object is whoever listens. */
  private static final Set<String> TELLING =
      Set.of("tell", "inform", "brief", "answer", "caution", "remind", "notify", "warn", "assure");

  private static final Filler OBJECT = new Filler("object");

  private ThingSaid() {}

  /** The thing in front of a complement that belongs to what is said; none where it is no part. */
  static Optional<Tree> before(Match match, Tree complement) {
    Clause clause = match.clause();
    boolean demanded = Wording.isDemand(match);
    if (clause.lemma().matches("speak|talk")) {
      return Stream.concat(clause.after("of"), clause.after("about"))
          .filter(t -> t.from() > clause.head() && t.to() == complement.from())
          .findFirst();
    }
    return clause
        .all(Slot.OBJECT)
        .filter(
            o ->
                complement.is("S") && !demanded
                    || complement.is("SBAR")
                        && match.targets().isEmpty()
                        && !TELLING.contains(clause.lemma())
                        && o.to() == complement.from()
                        && (isThing(clause.sentence(), o)
                            || match.rule().where().containsKey(OBJECT)))
        .filter(o -> o.from() > clause.head() && o.to() <= complement.from())
        .findFirst()
        .or(
            () ->
                demanded && match.targets().isEmpty()
                    ? askedFor(clause, complement)
                    : Optional.empty());
  }

  private static Optional<Tree> askedFor(Clause clause, Tree complement) {
    return clause
        .after("for")
        .filter(t -> t.from() > clause.head() && t.to() == complement.from())
        .filter(t -> isThing(clause.sentence(), t))
        .findFirst();
  }

  /** A noun with others before it, that is neither somebody who listens nor a time. */
  private static boolean isThing(Sentence sentence, Tree object) {
    Token head = sentence.token(Heads.of(object));
    return object.to() - object.from() > 1
        && head.tag().equals("NN")
        && !Supersenses.standard().of(head.lemma()).matches("person|group|time");
  }
}
