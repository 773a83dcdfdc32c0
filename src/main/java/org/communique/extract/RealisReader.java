package org.communique.extract;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.communique.clause.Argument.Slot;
import org.communique.clause.Clause;
import org.communique.clause.Clause.Link;
import org.communique.clause.Clause.Tense;
import org.communique.clause.Heads;
import org.communique.fact.Realis;
import org.communique.text.Tree;
import org.communique.text.WordList;
import org.communique.time.DateRange;

/**
 * Whether a clause is the case according to the article, after the factuality profiles of Saurí and
 * Pustejovsky (FactBank, 2009): its own negation and modal decide first, then the verb it depends
 * on. "Agreed to meet" is planned, "seeks a summit" is proposed, "refused to sign" is denied, what
 * stands in a condition is at most proposed.
 */
final class RealisReader {
  private static final WordList PLANNING = WordList.resource("/rules/realis-planned.txt");
  private static final WordList PROPOSING = WordList.resource("/rules/realis-proposed.txt");
  private static final WordList DENYING = WordList.resource("/rules/realis-denied.txt");
  private static final WordList ALLEGING = WordList.resource("/rules/realis-alleged.txt");

  /** "Will take part in talks": the talks are as real as that somebody joins them. */
  private static final Set<String> JOINING =
      Set.of("participate", "take", "engage", "join", "meet", "speak", "partake");

  /** "Will speak at the meeting": it is as much to come as what somebody will do there. */
  private static final Set<String> ASSEMBLIES =
      Set.of("meeting", "summit", "conference", "forum", "session", "talk", "roundtable");

  /** Modals that say what is to come. */
  static final Set<String> FUTURE = Set.of("will", "shall", "be to");

  private static final WordList STAGES = WordList.resource("/rules/stage-verbs.txt");

  /** "Stands ready to pay": what somebody means to do. */
  private static final Set<String> READY = Set.of("ready", "prepared");

  /** What stands in front of a gerund of what has been done. */
  private static final Set<String> DONE =
      Set.of("after", "since", "upon", "while", "when", "following", "despite");

  /** Verbs by which somebody tells what is to come. */
  private static final Set<String> ANNOUNCING =
      Set.of("say", "announce", "tell", "confirm", "report", "add", "note", "reveal", "state");

  /** What stands in front of what is not known. */
  private static final Set<String> ASKED = Set.of("whether", "if");

  /** "No plans for a call", "no question of talks": nothing of the kind is to be. */
  private static final Pattern NONE =
      Pattern.compile(
          "(?i).*\\bno (?:\\w+ )?(?:plans?|intention|prospect|chance|question|sign|hope)s? (?:for|of|to)(?: \\w+)?(?: an?| any| the)? ?|.*\\bwithout (?:even |ever |first )?");

  /** "Condemned Mali's attack", "discussed its war": it has happened for whoever speaks of it. */
  private static final Set<String> PRESUPPOSING =
      Set.of(
          "condemn",
          "denounce",
          "criticise",
          "criticize",
          "deplore",
          "discuss",
          "address",
          "mourn");

  /** What is supported or discussed may be under way. */
  private static final Set<String> ON_FOOT = Set.of("support", "back", "discuss");

  private final Source source;

  RealisReader(Source source) {
    this.source = source;
  }

  /** As {@link #of}, but what is told in the present and dated after the article is planned. */
  Realis at(Clause clause, Optional<DateRange> when) {
    Realis how = of(clause);
    boolean future =
        when.isPresent()
            && source
                .publication()
                .map(p -> when.get().start().first().isAfter(p.date()))
                .orElse(false);
    return how == Realis.ACTUAL && future ? Realis.PLANNED : how;
  }

  Realis of(Clause clause) {
    Realis own = isCalledOff(clause) || isRuledOut(clause) ? Realis.DENIED : own(clause);
    if (own == Realis.PROPOSED && isReportedFuture(clause)) {
      own = Realis.PLANNED;
    }
    if (own == Realis.DENIED || clause.link() == Link.CONDITION) {
      return own == Realis.DENIED ? own : Realis.PROPOSED;
    }
    Optional<Clause> governor = source.governor(clause);
    if (governor.isEmpty() || Surroundings.isLasting(clause, governor.get())) {
      return own;
    }
    if (clause.link() == Link.INFINITIVE && Surroundings.isOfNoun(clause, governor.get())) {
      return weaker(own, ofNoun(clause, governor.get()));
    }
    Realis above = under(clause, governor.get());
    Realis outer =
        source
            .governor(governor.get())
            .filter(o -> Surroundings.isDescribed(clause, governor.get()))
            .map(o -> under(clause, o))
            .orElse(above);
    return weaker(own, weaker(above, outer));
  }

  /** What the noun makes of its infinitive: "plans to", but also "its efforts to", "refused to". */
  private Realis ofNoun(Clause clause, Clause governor) {
    int noun = clause.tree().from() - 1;
    if (DENYING.contains(governor.lemma())
        || DENYING.contains(clause.sentence().token(noun).lemma())) {
      return Realis.DENIED;
    }
    boolean wanted =
        PLANNING.contains(governor.lemma())
            || (PROPOSING.contains(governor.lemma()) && !ON_FOOT.contains(governor.lemma()));
    return Surroundings.isEffort(clause) && !wanted ? of(governor) : Realis.PLANNED;
  }

  private Realis own(Clause clause) {
    if (clause.form().negated()) {
      return Realis.DENIED;
    }
    String modal = clause.form().modal().isEmpty() ? shared(clause) : clause.form().modal();
    if (FUTURE.contains(modal) || Surroundings.isAwaited(clause)) {
      return Realis.PLANNED;
    }
    boolean deniedObject = clause.all(Slot.OBJECT).anyMatch(o -> isNo(clause, o));
    if (deniedObject) {
      return Realis.DENIED;
    }
    return modal.isEmpty() ? Realis.ACTUAL : Realis.PROPOSED;
  }

  /** "Will fly to Rome and [meet B]": a bare verb whose modal stands with the one before. */
  private String shared(Clause clause) {
    boolean bare =
        clause.link() == Link.ROOT
            && clause.form().tense() == Tense.NONE
            && clause.sentence().token(clause.head()).tag().equals("VB");
    return source.clauses(clause.sentence()).stream()
        .filter(c -> bare && c.link() == Link.ROOT && c.head() < clause.head() && !c.form().noun())
        .reduce((first, last) -> last)
        .map(c -> c.form().modal())
        .orElse("");
  }

  /** "Said she would fly to Oslo": what is to come, as somebody told it, and on no condition. */
  private boolean isReportedFuture(Clause clause) {
    return clause.form().modal().equals("would")
        && (clause.link() == Link.COMPLEMENT || clause.link() == Link.INFINITIVE)
        && source
            .governor(clause)
            .filter(g -> g.form().tense() == Tense.PAST && ANNOUNCING.contains(g.lemma()))
            .isPresent()
        && source.clauses(clause.sentence()).stream()
            .noneMatch(c -> c.governor() == clause.id() && c.link() == Link.CONDITION);
  }

  /** "Cancelled a visit that was planned for May": the object of a verb of denial. */
  private boolean isCalledOff(Clause clause) {
    return clause.form().noun()
        && source.clauses(clause.sentence()).stream()
            .filter(v -> !v.form().noun() && DENYING.contains(v.lemma()))
            .filter(v -> v.all(Slot.OBJECT).anyMatch(o -> Heads.of(o) == clause.head()))
            .anyMatch(v -> !Surroundings.isCeased(clause, v) && of(v) == Realis.ACTUAL);
  }

  private boolean isRuledOut(Clause clause) {
    int from = clause.form().noun() ? clause.tree().from() : clause.head();
    return from > 0 && NONE.matcher(source.line(clause.sentence().spanOf(0, from)) + " ").matches();
  }

  private static boolean isNo(Clause clause, Tree object) {
    return clause.sentence().token(object.from()).lemma().equalsIgnoreCase("no");
  }

  /** Whether a verb is about what a noun tells of. */
  private boolean isAbout(Clause governor, Clause noun) {
    boolean held =
        STAGES.contains(governor.lemma())
            && governor.all(Slot.SUBJECT).anyMatch(s -> s.covers(noun.head()));
    Stream<Tree> joined = JOINING.contains(governor.lemma()) ? governor.after("in") : Stream.of();
    Stream<Tree> aims = Stream.concat(governor.after("for"), governor.after("to"));
    boolean attended =
        (FUTURE.contains(governor.form().modal()) || isLookedForward(governor))
            && ASSEMBLIES.contains(noun.lemma())
            && Stream.of("at", "during")
                .flatMap(governor::after)
                .anyMatch(t -> Heads.of(t) == noun.head());
    boolean onIt =
        FUTURE.contains(governor.form().modal())
            && noun.lemma().matches("visit|trip|tour")
            && Stream.of("on", "during")
                .flatMap(governor::after)
                .anyMatch(t -> Heads.of(t) == noun.head());
    return held
        || attended
        || onIt
        || !Surroundings.isSomebodys(noun, governor)
            && Stream.of(governor.all(Slot.OBJECT), aims, joined)
                .flatMap(phrases -> phrases)
                .anyMatch(t -> t.covers(noun.head()));
  }

  /** "Look forward to working with them at the summit". */
  private boolean isLookedForward(Clause clause) {
    return source.governor(clause).filter(g -> g.lemma().equals("look forward")).isPresent();
  }

  /** What the governor makes of what depends on it. */
  private Realis under(Clause clause, Clause governor) {
    Realis host = of(Surroundings.isMeans(clause) ? aboveMeans(governor) : governor);
    String verb = governor.lemma();
    if (clause.link() == Link.RELATIVE
        && Surroundings.isInfinitive(clause)
        && PROPOSING.contains(verb)) {
      return Realis.PROPOSED;
    }
    if (clause.link() == Link.INFINITIVE && clause.form().tense() == Tense.PAST) {
      return Realis.ACTUAL;
    }
    if (clause.link() == Link.COMPLEMENT && Surroundings.isAfter(clause, ASKED)) {
      return Realis.PROPOSED;
    }
    if (clause.link() == Link.INFINITIVE && Surroundings.isYetTo(clause)) {
      return Realis.DENIED;
    }
    if (verb.equals("aim") && governor.form().passive()) {
      return Realis.ACTUAL;
    }
    if (clause.link() == Link.INFINITIVE && Attained.by(governor)) {
      return host;
    }
    if (clause.link() == Link.INFINITIVE && Surroundings.isAfter(clause, READY)
        || Surroundings.isPledged(clause)) {
      return host == Realis.DENIED ? Realis.DENIED : Realis.PLANNED;
    }
    if (clause.link() == Link.INFINITIVE && (verb.equals("be") || verb.equals("go"))) {
      return host == Realis.DENIED ? Realis.DENIED : Realis.PLANNED;
    }
    boolean argument =
        clause.form().noun()
            ? isAbout(governor, clause)
            : clause.link() == Link.INFINITIVE
                || clause.link() == Link.COMPLEMENT
                || (clause.link() == Link.GERUND
                    && !Surroundings.isMeans(clause)
                    && !Surroundings.isAfter(clause, DONE));
    if (PRESUPPOSING.contains(verb) && clause.form().noun() && Surroundings.isParticular(clause)) {
      return Realis.ACTUAL;
    }
    if (argument && DENYING.contains(verb)) {
      return host == Realis.DENIED ? Realis.ACTUAL : Realis.DENIED;
    }
    if (argument && PROPOSING.contains(verb)) {
      return host == Realis.DENIED ? Realis.DENIED : Realis.PROPOSED;
    }
    if (argument
        && PLANNING.contains(verb)
        && (clause.form().noun() || clause.form().tense() == Tense.NONE)) {
      return host == Realis.DENIED ? Realis.DENIED : Realis.PLANNED;
    }
    if (argument && ALLEGING.contains(verb)) {
      return Realis.PROPOSED;
    }
    return switch (clause.link()) {
      case COMPLEMENT, RELATIVE, ADVERBIAL -> Realis.ACTUAL;
      case INFINITIVE -> Purposes.include(clause, governor) ? Realis.PROPOSED : host;
      case NOMINAL -> argument || Surroundings.isSupposed(clause, governor) ? host : Realis.ACTUAL;
      default -> host;
    };
  }

  private Clause aboveMeans(Clause governor) {
    return source
        .governor(governor)
        .filter(
            above -> governor.link() == Link.INFINITIVE && Surroundings.isPurpose(governor, above))
        .orElse(governor);
  }

  private static Realis weaker(Realis own, Realis above) {
    return own.compareTo(above) >= 0 ? own : above;
  }
}
