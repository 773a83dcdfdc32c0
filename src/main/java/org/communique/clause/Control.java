package org.communique.clause;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.communique.clause.Argument.Slot;
import org.communique.text.Tree;
import org.communique.text.WordList;

/** Who does what an infinitive says, where that is not the subject of the verb above it. */
final class Control {
  /**
   * Verbs whose object does what their infinitive says; with others ("visited Rome to sign") it is
   * the subject, who has a purpose.
   */
  private static final WordList OBJECT_CONTROL_VERBS =
      WordList.resource("/clause/object-control.txt");

  /**
   * Verbs that name the subject of their infinitive after a preposition: "called on Russia to show
   * restraint".
   */
  private static final Set<String> PREPOSITIONAL_CONTROL =
      Set.of("call", "appeal", "prevail", "plead", "arrange", "wait");

  private static final List<String> CONTROLLING = List.of("on", "upon", "to", "for", "with");

  /** Nouns of what somebody is to do: "the deadline for Mali to leave". */
  private static final Set<String> DEMANDED =
      Set.of(
          "deadline",
          "time",
          "chance",
          "opportunity",
          "call",
          "demand",
          "request",
          "need",
          "permission",
          "approval",
          "order",
          "appeal",
          "ultimatum",
          "way",
          "proposal");

  private final SentenceWalk walk;

  Control(SentenceWalk walk) {
    this.walk = walk;
  }

  /**
   * Who does what the infinitive says: the object, or whoever follows a preposition, where the verb
   * works so.
   */
  Optional<Tree> of(Draft draft) {
    Optional<Tree> object = draft.first(Slot.OBJECT);
    Optional<Tree> owner = object.flatMap(this::planner).or(() -> object.flatMap(this::obliged));
    if (owner.isPresent()) {
      return owner;
    }
    if (object.isEmpty() || draft.passive()) {
      Optional<Tree> called = draft.after(List.of("in")).flatMap(this::obliged);
      if (called.isPresent()) {
        return called;
      }
    }
    if (object.isEmpty()) {
      return PREPOSITIONAL_CONTROL.contains(draft.lemma())
          ? draft.after(CONTROLLING)
          : Optional.empty();
    }
    return OBJECT_CONTROL_VERBS.contains(draft.lemma()) ? object : Optional.empty();
  }

  /** "Extended the deadline for [Mali] to leave", "are united in our call for [Mali] to leave". */
  private Optional<Tree> obliged(Tree object) {
    Tree last = object.isLeaf() ? object : object.children().get(object.children().size() - 1);
    boolean demanded =
        last.is("PP")
            && last.children().size() == 2
            && walk.word(last.children().get(0)).equals("for")
            && DEMANDED.contains(walk.head(object).lemma().toLowerCase(Locale.ROOT));
    return Optional.of(last).filter(p -> demanded).map(p -> p.children().get(1));
  }

  /** "Welcomed Mali's decision in May to lift the ban": who decided does what is decided. */
  private Optional<Tree> planner(Tree object) {
    String noun = walk.head(object).lemma().toLowerCase(Locale.ROOT);
    return NounPhraseWalk.CONTROLLED.contains(noun)
        ? Optional.ofNullable(walk.nouns().possessor(object))
        : Optional.empty();
  }
}
