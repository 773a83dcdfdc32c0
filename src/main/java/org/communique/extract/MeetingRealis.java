package org.communique.extract;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.communique.clause.Argument.Slot;
import org.communique.clause.Clause;
import org.communique.clause.Clause.Link;
import org.communique.clause.Clause.Tense;
import org.communique.clause.Heads;
import org.communique.fact.Realis;
import org.communique.time.DateRange;

/**
 * Whether people met, are to meet, or are only asked to: what the clause says, unless the words
 * around a meeting tell that it is over, still ahead or broken off.
 */
final class MeetingRealis {
  private static final Set<String> BREAKING = Set.of("suspend", "break off", "interrupt", "freeze");

  /** "1:30 p.m. The minister meets B": a line of somebody's diary. */
  private static final Pattern DIARY =
      Pattern.compile(
          "(?i)\\W*(?:at )?(?:[01]?\\d|2[0-3])(?:[:.][0-5]\\d)? ?[ap]\\.?m\\b.*", Pattern.DOTALL);

  /** What stands in front of a meeting that is to follow. */
  private static final Pattern AHEAD =
      Pattern.compile("(?i).*\\b(?:ahead of|in preparation for|in advance of|in the run-?up to)");

  /** "Following meetings in Rome, she will fly to Oslo": on the way to what is to come. */
  private static final Set<String> EARLIER = Set.of("after", "following", "during", "between");

  /** Verbs of going whose progressive speaks of what is to come. */
  private static final Set<String> GOING = Set.of("go", "travel", "fly", "head", "return", "come");

  private static final Set<String> SUPPORTING = Set.of("support", "back");

  private final Source source;
  private final RealisReader realis;

  MeetingRealis(Source source, RealisReader realis) {
    this.source = source;
    this.realis = realis;
  }

  Realis of(Clause clause, Optional<DateRange> when) {
    Realis told = realis.at(clause, when);
    if (isBrokenOff(clause)) {
      return Realis.DENIED;
    }
    if (told == Realis.ACTUAL) {
      boolean ahead = when.filter(this::isPast).isEmpty() && isAhead(clause);
      return clause.lemma().equals("invite")
          ? Realis.PROPOSED
          : ahead || isInDiary(clause) || isSettingOut(clause, when) ? Realis.PLANNED : told;
    }
    boolean there =
        told != Realis.DENIED && (isOver(clause, when) || isUnderWay(clause) || isHappy(clause));
    return there ? Realis.ACTUAL : told;
  }

  /** "Talks that were set for June have been suspended": there are none. */
  private boolean isBrokenOff(Clause clause) {
    return clause.form().noun()
        && source.clauses(clause.sentence()).stream()
            .filter(v -> BREAKING.contains(v.lemma()))
            .anyMatch(v -> v.all(Slot.OBJECT).anyMatch(o -> Heads.of(o) == clause.head()));
  }

  /** "I am going to Mali this week", and not "today". */
  private boolean isSettingOut(Clause clause, Optional<DateRange> when) {
    return when.filter(this::hasBegun).isEmpty()
        && GOING.contains(clause.lemma())
        && clause.form().tense() == Tense.PRESENT
        && clause.link() == Link.ROOT
        && clause.head() > 0
        && clause.sentence().token(clause.head()).tag().equals("VBG")
        && clause.sentence().token(clause.head() - 1).lemma().equals("be");
  }

  private boolean isInDiary(Clause clause) {
    return clause.form().tense() == Tense.PRESENT
        && clause.link() == Link.ROOT
        && DIARY.matcher(source.line(clause.sentence().span())).matches();
  }

  private boolean isAhead(Clause clause) {
    int from = clause.tree().from();
    return clause.form().noun()
        && from > 0
        && (AHEAD.matcher(source.line(clause.sentence().spanOf(0, from)).strip()).matches()
            || isOnTheWay(clause));
  }

  private boolean isOnTheWay(Clause noun) {
    boolean bare = noun.sentence().token(noun.tree().from()).tag().equals("NNS");
    return bare
        && source
            .governor(noun)
            .filter(v -> RealisReader.FUTURE.contains(v.form().modal()))
            .filter(
                v -> EARLIER.stream().flatMap(v::after).anyMatch(t -> Heads.of(t) == noun.head()))
            .isPresent();
  }

  /** "Wants to build on last month's summit": the noun itself says that it is past. */
  private boolean isOver(Clause clause, Optional<DateRange> when) {
    return clause.form().noun()
        && when.filter(this::isPast).isPresent()
        && source.times().stream()
            .filter(
                t ->
                    clause
                        .sentence()
                        .spanOf(clause.tree().from(), clause.head())
                        .contains(t.span()))
            .anyMatch(t -> t.range().equals(when));
  }

  /** Whether something has a first day, which is no day after the news. */
  private boolean hasBegun(DateRange when) {
    boolean day = when.start().first().equals(when.start().last());
    return day
        && source.publication().filter(p -> !when.start().first().isAfter(p.date())).isPresent();
  }

  private boolean isPast(DateRange when) {
    return source
        .publication()
        .map(p -> when.end().orElse(when.start()).last().isBefore(p.date()))
        .orElse(false);
  }

  /** "I am happy to meet you here today": said to whom one meets. */
  private boolean isHappy(Clause clause) {
    boolean here =
        IntStream.range(clause.head() + 1, clause.tree().to())
            .mapToObj(clause.sentence()::token)
            .anyMatch(t -> t.text().matches("(?i)here|today"));
    return here
        && clause.link() == Link.INFINITIVE
        && source
            .governor(clause)
            .filter(v -> v.lemma().equals("be") && v.form().tense() == Tense.PRESENT)
            .stream()
            .flatMap(v -> v.all(Slot.PREDICATIVE))
            .anyMatch(t -> clause.sentence().token(Heads.of(t)).text().equals("happy"));
  }

  /** "Continue to support the talks": whoever goes on with it helps what goes on. */
  private boolean isUnderWay(Clause clause) {
    return clause.form().noun()
        && source
            .governor(clause)
            .filter(v -> SUPPORTING.contains(v.lemma()) && v.link() == Link.INFINITIVE)
            .flatMap(source::governor)
            .filter(v -> v.lemma().equals("continue") && v.form().modal().isEmpty())
            .isPresent();
  }
}
