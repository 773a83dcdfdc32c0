package org.communique.extract;

import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import org.communique.clause.Argument.Slot;
import org.communique.clause.Clause;
import org.communique.clause.Clause.Link;
import org.communique.clause.Heads;

/**
 * What stands around a clause: the words in front of it, and how it hangs on the clause above it.
 */
final class Surroundings {
  private static final Set<String> STEPS = Set.of("action", "step", "measure", "move");

  /** What is done to the end that an infinitive names. */
  private static final Set<String> EFFORTS = Set.of("effort", "work", "endeavor", "endeavour");

  /** "Do everything to help". */
  private static final Set<String> UTMOST =
      Set.of("everything", "all", "utmost", "best", "part", "much", "more", "whatever");

  /** "The upcoming summit". */
  private static final Set<String> COMING =
      Set.of("upcoming", "forthcoming", "planned", "scheduled");

  private static final Set<String> PLEDGED = Set.of("committed", "dedicated", "pledged");

  private static final Set<String> PAST = Set.of("recent", "latest", "previous", "earlier");

  private static final Set<String> PREPARING =
      Set.of("plan", "preparation", "arrangement", "groundwork");

  private static final Set<String> AWAITING = Set.of("expect", "schedule", "await");

  private static final Set<String> REFUSING = Set.of("refuse", "decline");

  /** Adjectives for what goes on. */
  private static final Set<String> LASTING =
      Set.of("continued", "continuing", "ongoing", "enduring", "long-standing", "longstanding");

  /** What goes on until somebody ends it. */
  private static final Set<String> WAGED =
      Set.of(
          "war",
          "invasion",
          "aggression",
          "occupation",
          "annexation",
          "siege",
          "blockade",
          "attack",
          "offensive",
          "assault",
          "shelling",
          "bombardment",
          "bombing");

  private static final Set<String> CEASING = Set.of("halt", "stop", "end", "cease");

  /** Verbs by which something does not come about, or not yet. */
  private static final Set<String> AVERTING =
      Set.of("prevent", "avert", "avoid", "deter", "plan", "threaten", "fear", "expect", "propose");

  /** Adjectives for what is not there, or not yet. */
  private static final Set<String> UNREAL =
      Set.of(
          "planned",
          "possible",
          "potential",
          "threatened",
          "future",
          "alleged",
          "impending",
          "imminent",
          "likely",
          "feared",
          "further",
          "another",
          "any",
          "no");

  /** Verbs whose object is there already. */
  private static final Set<String> DEEPENING =
      Set.of(
          "strengthen",
          "deepen",
          "further",
          "expand",
          "enhance",
          "reinforce",
          "underscore",
          "underline",
          "highlight",
          "celebrate",
          "reaffirm",
          "value",
          "appreciate");

  private Surroundings() {}

  /** "Refused to sign": what somebody will not do. */
  static boolean isRefused(Clause clause, Clause governor) {
    return clause.link() == Link.INFINITIVE && REFUSING.contains(governor.lemma());
  }

  /** "Will attend a meeting [hosted by Mali]": the clause that describes a noun is not all. */
  static boolean isDescribed(Clause noun, Clause governor) {
    return noun.form().noun()
        && governor.link() == Link.RELATIVE
        && !governor.tree().covers(noun.head());
  }

  /** "Complained about a plan to build …": the infinitive is what the noun before it intends. */
  static boolean isOfNoun(Clause clause, Clause governor) {
    int before = clause.tree().from() - 1;
    return before >= 0
        && clause.sentence().token(before).isNoun()
        && governor.all(Slot.COMPLEMENT).noneMatch(c -> c.covers(clause.head()))
        && governor.arguments().stream()
            .anyMatch(a -> a.tree().covers(clause.head()) && a.tree().covers(before));
  }

  /** "Rejected the answer to Mali's attack": what somebody did is not what the verb is about. */
  static boolean isSomebodys(Clause noun, Clause governor) {
    return isOwned(noun)
        && governor.arguments().stream()
            .filter(a -> a.slot() == Slot.OBJECT || a.slot() == Slot.PREPOSITION)
            .noneMatch(a -> Heads.of(a.tree()) == noun.head());
  }

  /** "Mali's attack": whose it is stands in front of the noun. */
  static boolean isOwned(Clause noun) {
    return noun.all(Slot.SUBJECT).anyMatch(t -> t.to() <= noun.head());
  }

  /** "Mali's attack", "the Malian attack": one that is known, and no "any attack". */
  static boolean isParticular(Clause noun) {
    String first = noun.sentence().token(noun.tree().from()).text();
    return isOwned(noun)
        || noun.first(Slot.MODIFIER).isPresent()
            && first.matches("(?i)the|this|that|these|those")
            && !isCalled(noun, UNREAL);
  }

  /** "Commended [Mali's efforts] to help": what somebody works at is being done. */
  static boolean isEffort(Clause clause) {
    int before = clause.tree().from() - 1;
    return before >= 0 && EFFORTS.contains(clause.sentence().token(before).lemma());
  }

  /** "Is expected in Rome", "was scheduled for May", "plans for the summit". */
  static boolean isAwaited(Clause clause) {
    return clause.form().noun()
        ? isPrepared(clause) || isComing(clause)
        : clause.form().passive() && AWAITING.contains(clause.lemma());
  }

  /** "The upcoming talks", "the upcoming leaders' summit". */
  private static boolean isComing(Clause noun) {
    return IntStream.range(noun.tree().from(), noun.head())
        .mapToObj(i -> noun.sentence().token(i).text().toLowerCase(Locale.ROOT))
        .anyMatch(COMING::contains);
  }

  private static boolean isPrepared(Clause noun) {
    int before = noun.tree().from() - 1;
    return before > 0
        && noun.sentence().token(before).lemma().equals("for")
        && PREPARING.contains(noun.sentence().token(before - 1).lemma());
  }

  /** "Called on [Mali to free them]": an infinitive that the parser hangs on the name. */
  static boolean isInfinitive(Clause clause) {
    return !clause.form().noun()
        && clause.head() > 0
        && clause.sentence().token(clause.head() - 1).tag().equals("TO");
  }

  /** "Has yet to sign": not so far. */
  static boolean isYetTo(Clause clause) {
    int to = clause.tree().from();
    return to > 0 && clause.sentence().token(to - 1).lemma().equals("yet");
  }

  /** "Acted to stop the raids by closing the port": by what was done, not by what was wanted. */
  static boolean isMeans(Clause clause) {
    int before = clause.tree().from() - 1;
    return clause.link() == Link.GERUND
        && before >= 0
        && clause.sentence().token(before).lemma().equals("by");
  }

  /** "Is committed to helping": whoever promises to act need not act yet. */
  static boolean isPledged(Clause clause) {
    int to = clause.tree().from() - 1;
    return clause.link() == Link.GERUND
        && to > 0
        && clause.sentence().token(to).text().equals("to")
        && PLEDGED.contains(clause.sentence().token(to - 1).text());
  }

  /** "After meeting the crew she warned", "whether she will come": what the clause follows. */
  static boolean isAfter(Clause clause, Set<String> words) {
    int before = clause.tree().from() - 1;
    return before >= 0 && words.contains(clause.sentence().token(before).lemma());
  }

  /** "Quoted her [as saying that …]": it is she who says it. */
  static boolean isCited(Clause clause, Clause governor) {
    return clause.link() == Link.GERUND && governor.lemma().matches("quote|cite");
  }

  /** "Took steps to close", "will do everything to help": what is done by it. */
  static boolean isStep(Clause governor) {
    Set<String> things =
        switch (governor.lemma()) {
          case "take" -> STEPS;
          case "do" -> UTMOST;
          default -> Set.of();
        };
    return governor
        .all(Slot.OBJECT)
        .map(o -> governor.sentence().token(Heads.of(o)).lemma())
        .anyMatch(things::contains);
  }

  /** "Closed the port to stop the raids": what a verb with an object of its own is done for. */
  static boolean isPurpose(Clause clause, Clause governor) {
    return governor.all(Slot.OBJECT).anyMatch(o -> o.from() > governor.head())
        && clause.head() > governor.head();
  }

  /** "An attack on Mali would be answered": of one that nobody has made yet. */
  static boolean isSupposed(Clause noun, Clause verb) {
    String first = noun.sentence().token(noun.tree().from()).text();
    return first.matches("(?i)an?|any")
        && verb.form().modal().matches("would|could|might")
        && verb.all(Slot.SUBJECT).anyMatch(t -> Heads.of(t) == noun.head());
  }

  /** What is there already, whatever is said to become of it. */
  static boolean isLasting(Clause noun, Clause verb) {
    return noun.form().noun()
        && (isCalled(noun, PAST)
            || isWaged(noun, verb)
            || isCeased(noun, verb)
            || isDeepened(noun, verb));
  }

  /** "Their recent launches", "the upcoming talks": whether one of these words stands before. */
  private static boolean isCalled(Clause noun, Set<String> words) {
    return noun.all(Slot.MODIFIER)
        .map(t -> noun.sentence().token(Heads.of(t)).text().toLowerCase(Locale.ROOT))
        .anyMatch(words::contains);
  }

  /** "Halt its assault", "stopped Mali's raids": what somebody ends was there. */
  static boolean isCeased(Clause noun, Clause verb) {
    return CEASING.contains(verb.lemma())
        && isOwned(noun)
        && verb.all(Slot.OBJECT).anyMatch(t -> Heads.of(t) == noun.head());
  }

  /**
   * "Support Mali's war", "must end its occupation": whoever is said to have such a thing has it
   * (presupposition, Strawson 1950), unless it is to be kept from happening.
   */
  static boolean isWaged(Clause noun, Clause verb) {
    return WAGED.contains(noun.lemma())
        && noun.first(Slot.SUBJECT).isPresent()
        && !AVERTING.contains(verb.lemma())
        && !isCalled(noun, UNREAL);
  }

  /**
   * "Underscored the cooperation between A and B", "strengthen their long-standing partnership":
   * what is deepened, praised or said to last.
   */
  private static boolean isDeepened(Clause noun, Clause verb) {
    String first = noun.sentence().token(noun.tree().from()).text();
    boolean definite =
        noun.sentence().token(noun.tree().from()).tag().matches("PRP\\$")
            || first.equalsIgnoreCase("the");
    boolean object = verb.all(Slot.OBJECT).anyMatch(t -> Heads.of(t) == noun.head());
    return isCalled(noun, LASTING) || definite && object && DEEPENING.contains(verb.lemma());
  }
}
