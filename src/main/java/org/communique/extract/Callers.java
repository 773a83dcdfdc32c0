package org.communique.extract;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.communique.clause.Argument.Slot;
import org.communique.clause.Clause;
import org.communique.entity.Entity;

/** Who speaks of the talks of others, and is not there: by calling for them, or hailing them. */
final class Callers {
  private static final Set<String> CALLING =
      Set.of("urge", "call", "demand", "ask", "press", "push", "request", "expect", "suggest");

  /** Verbs whose object others have done. */
  private static final Set<String> HAILING =
      Set.of("welcome", "welcome back", "endorse", "favor", "favour");

  /** "Welcomed A to Oslo for talks". */
  private static final Set<String> FOR = Set.of("for", "to", "at");

  /** What a government may say of the talks of others in a release of its own. */
  private static final Set<String> SPEAKING =
      Set.of("urge", "call", "demand", "ask", "press", "expect", "suggest", "welcome", "follow");

  private final Source source;
  private final Actors actors;

  Callers(Source source, Actors actors) {
    this.source = source;
    this.actors = actors;
  }

  /**
   * Which of those around a verb stay outside of what a noun tells of: "urged A and B to resume
   * talks", "welcomed the talks between A and B".
   */
  Predicate<Entity> outside(Clause verb, Clause noun) {
    List<Entity> subjects = actors.of(verb.sentence(), verb.all(Slot.SUBJECT).toList());
    boolean called = CALLING.contains(verb.lemma()) && isAddressed(verb, noun);
    boolean hailed =
        HAILING.contains(verb.lemma())
            && verb.all(Slot.OBJECT).anyMatch(o -> o.covers(noun.head()))
            && !Surroundings.isAfter(noun, FOR);
    boolean comment = SPEAKING.contains(verb.lemma());
    return e ->
        subjects.contains(e)
            && (called || hailed || comment && source.issuer().comments(Sides.of(e)));
  }

  /** "Urged A to": somebody other than who speaks is asked. */
  private boolean isAddressed(Clause verb, Clause noun) {
    List<Entity> asked =
        actors.of(
            verb.sentence(), verb.all(Slot.OBJECT).filter(o -> !o.covers(noun.head())).toList());
    return !asked.isEmpty() && noun.after("with").findAny().isEmpty();
  }
}
