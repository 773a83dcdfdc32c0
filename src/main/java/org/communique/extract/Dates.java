package org.communique.extract;

import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.communique.clause.Argument.Slot;
import org.communique.clause.Clause;
import org.communique.clause.Clause.Link;
import org.communique.clause.Clause.Tense;
import org.communique.clause.Heads;
import org.communique.rule.Act;
import org.communique.rule.RuleBook;
import org.communique.text.Block;
import org.communique.text.Sentence;
import org.communique.text.Span;
import org.communique.text.Tree;
import org.communique.text.WordList;
import org.communique.time.DateRange;
import org.communique.time.TimeExpression;

/**
 * Which date belongs to which clause. An expression belongs to the innermost clause around it; a
 * noun takes one from its own phrase, else that of the verb it depends on. Nothing takes the date
 * of publication.
 */
final class Dates {
  /** Verbs that say of an event that it takes place, begins or ends. */
  private static final WordList STAGES = WordList.resource("/rules/stage-verbs.txt");

  /** Words that make one date that of all that is joined: "both in May". */
  private static final Set<String> ALL = Set.of("both", "all", "each");

  private static final Set<String> COUNTING = Set.of("first", "second", "third", "last", "again");

  /** Whatever was to be then may have been: "was due to fly on Thursday". */
  private static final Set<String> WAITING =
      Set.of("be", "have", "expect", "schedule", "plan", "set", "hope", "intend");

  private final Source source;
  private final RuleBook rules;
  private final OwnDates own;
  private final Happenings happenings;
  private final IntervalDates intervals;

  Dates(Source source, RuleBook rules) {
    this.source = source;
    this.rules = rules;
    this.happenings = new Happenings(rules);
    this.own = new OwnDates(source, rules, happenings);
    this.intervals = new IntervalDates(source);
  }

  Optional<DateRange> of(Clause clause) {
    return placed(clause)
        .or(
            () ->
                intervals.of(
                    clause,
                    this::placed,
                    c -> IntervalDates.isComing(c) ? reportedDay() : Optional.empty()))
        .or(() -> past(clause));
  }

  /** "Ordered the envoy to leave on Thursday": no day that is over is that of what is to come. */
  private Optional<DateRange> past(Clause clause) {
    if (clause.form().tense() != Tense.PAST || WAITING.contains(clause.lemma())) {
      return Optional.empty();
    }
    return source.clauses(clause.sentence()).stream()
        .filter(c -> c.governor() == clause.id() && c.link() == Link.INFINITIVE)
        .flatMap(c -> own.of(c).stream())
        .filter(
            when ->
                source
                    .publication()
                    .filter(p -> !when.start().first().isAfter(p.date()))
                    .isPresent())
        .findFirst();
  }

  private Optional<DateRange> placed(Clause clause) {
    Optional<DateRange> inside = own.of(clause);
    if (inside.isPresent()) {
      return inside;
    }
    Optional<DateRange> joined =
        inFront(clause).or(() -> fellow(clause).flatMap(own::of)).or(() -> ofBoth(clause));
    if (joined.isPresent()) {
      return joined;
    }
    if (isWhen(clause)) {
      return antecedent(clause);
    }
    if (clause.link() == Link.RELATIVE && !clause.form().noun()) {
      return ofSubject(clause).or(() -> ofGovernor(clause));
    }
    return ofGovernor(clause);
  }

  private Optional<DateRange> ofGovernor(Clause clause) {
    return source.governor(clause).filter(g -> shares(clause, g)).flatMap(this::ofWhole);
  }

  /** A clause's own date, or one told by an interval. */
  private Optional<DateRange> ofWhole(Clause clause) {
    return own.of(clause).or(() -> intervals.of(clause, own::of, c -> Optional.empty()));
  }

  /** "The attack on 3 May, which killed a consul": what did it happened then. */
  private Optional<DateRange> ofSubject(Clause clause) {
    return clause
        .first(Slot.SUBJECT)
        .map(Heads::of)
        .flatMap(
            head ->
                source.clauses(clause.sentence()).stream()
                    .filter(n -> n.form().noun() && n.head() == head && happenings.include(n))
                    .findFirst())
        .flatMap(own::of);
  }

  /** Whether what depends on a clause happens when the clause does. */
  private boolean shares(Clause clause, Clause governor) {
    return switch (clause.link()) {
      case NOMINAL ->
          STAGES.contains(governor.lemma())
              || !Surroundings.isWaged(clause, governor)
                  && (!isTopic(clause, governor) || isDatedBefore(governor))
                  && governor.all(Slot.SUBJECT).noneMatch(t -> t.covers(clause.head()));
      case PARTICIPLE, GERUND -> true;
      case INFINITIVE -> isDue(governor);
      default -> false;
    };
  }

  /** "On Monday she is to visit Oslo". */
  private static boolean isDue(Clause verb) {
    return verb.lemma().equals("be") && verb.first(Slot.PREDICATIVE).isEmpty();
  }

  /** "At Monday's talks Mali protested the raid last week": the day of the protest is told. */
  private boolean isDatedBefore(Clause verb) {
    Sentence sentence = verb.sentence();
    return source.times().stream()
        .filter(t -> t.range().isPresent() && sentence.span().contains(t.span()))
        .anyMatch(t -> sentence.tokenAt(t.span()) < verb.head());
  }

  /** "Spoke today on the attack": an act has been before somebody talks of it. */
  private boolean isTopic(Clause noun, Clause verb) {
    return !verb.form().noun()
        && !rules.triggeredBy(noun).isEmpty()
        && rules.triggeredBy(noun).stream().allMatch(r -> r.act() instanceof Act.Event)
        && rules.triggeredBy(verb).stream()
            .anyMatch(r -> r.act() instanceof Act.Say || r.act() instanceof Act.Meet);
  }

  /**
   * When an act began that still lasts, "since 2014", or after what it came, "after the vote in
   * May".
   */
  Optional<DateRange> sinceWhen(Clause clause) {
    Optional<DateRange> placed = of(clause);
    return placed.isPresent()
        ? placed
        : Stream.concat(Stream.of(clause), source.governor(clause).stream())
            .filter(c -> c == clause || clause.form().noun() || clause.link() == Link.INFINITIVE)
            .filter(c -> c.first(Slot.PREPOSITION).isPresent())
            .flatMap(c -> Stream.of("since", "after").flatMap(c::after))
            .filter(t -> !isFirst(clause))
            .map(t -> clause.sentence().spanOf(t))
            .flatMap(
                words ->
                    source.times().stream()
                        .filter(t -> words.contains(t.span()))
                        .flatMap(t -> t.range().stream()))
            .findFirst();
  }

  /** "The first strike since May": what is counted has not lasted. */
  private static boolean isFirst(Clause clause) {
    return clause.sentence().tokens().stream().anyMatch(t -> COUNTING.contains(t.lemma()));
  }

  /** "In May, Mali closed the port and banned imports": a date in front of all that is joined. */
  private Optional<DateRange> inFront(Clause clause) {
    Sentence sentence = clause.sentence();
    Optional<Tree> around =
        sentence
            .tree()
            .preorder()
            .filter(t -> clause.tree().is("VP") && t.is("S") && t.covers(clause.tree()))
            .reduce((outer, inner) -> inner);
    Optional<Tree> first =
        around.map(s -> s.children().get(0)).filter(t -> t.is("PP", "NP", "ADVP"));
    return first
        .map(sentence::spanOf)
        .filter(
            front ->
                clause.first(Slot.SUBJECT).map(sentence::spanOf).filter(front::overlaps).isEmpty())
        .flatMap(
            front ->
                source.times().stream()
                    .filter(t -> front.contains(t.span()) && !OwnDates.isReference(t, sentence))
                    .flatMap(t -> t.range().stream())
                    .findFirst());
  }

  /** "Would meet in Oslo and in Riga, both in May": a date for all that is joined. */
  private Optional<DateRange> ofBoth(Clause clause) {
    return source.clauses(clause.sentence()).stream()
        .filter(o -> o.id() != clause.id() && !o.form().noun())
        .filter(o -> o.governor() == clause.governor() && o.link() == clause.link())
        .flatMap(
            o ->
                source.times().stream()
                    .filter(
                        t -> OwnDates.endsIn(o.sentence().spanOf(o.tree()), t) && isOfAll(t, o)))
        .flatMap(t -> t.range().stream())
        .findFirst();
  }

  private static boolean isOfAll(TimeExpression time, Clause clause) {
    int at = clause.sentence().tokenAt(time.span());
    return at > 1
        && clause.sentence().token(at - 1).tag().equals("IN")
        && ALL.contains(clause.sentence().token(at - 2).lemma());
  }

  /** The date that "when" refers back to. */
  private Optional<DateRange> antecedent(Clause clause) {
    Sentence sentence = clause.sentence();
    int comma = sentence.token(clause.tree().from() - 2).span().start();
    return source.times().stream()
        .filter(t -> sentence.span().contains(t.span()) && t.span().end() <= comma)
        .filter(t -> source.line(new Span(t.span().end(), comma)).isEmpty())
        .flatMap(t -> t.range().stream())
        .findFirst()
        .or(() -> source.governor(clause).flatMap(own::of));
  }

  /** "In May, when they agreed …". */
  private static boolean isWhen(Clause clause) {
    int before = clause.tree().from() - 1;
    return before > 0
        && clause.sentence().token(before).text().equals("when")
        && clause.sentence().token(before - 1).text().equals(",");
  }

  /** "Met in May and agreed …": the verb before, joined to this one and with the same subject. */
  private Optional<Clause> fellow(Clause clause) {
    Optional<Tree> subject = clause.first(Slot.SUBJECT);
    return source.clauses(clause.sentence()).stream()
        .filter(o -> !o.form().noun() && !clause.form().noun() && o.head() < clause.head())
        .filter(o -> o.governor() == clause.governor() && o.link() == clause.link())
        .filter(o -> subject.isPresent() && o.first(Slot.SUBJECT).equals(subject))
        .filter(o -> o.form().tense() == clause.form().tense())
        .max(Comparator.comparingInt(Clause::head));
  }

  /** The day of which the running text says "today". */
  Optional<DateRange> today() {
    return source.times().stream()
        .filter(t -> source.text().text(t.span()).equalsIgnoreCase("today"))
        .flatMap(t -> t.range().stream())
        .filter(
            r -> source.publication().map(p -> r.start().first().equals(p.date())).orElse(false))
        .findFirst();
  }

  /**
   * The day the article reports on: the first day that the running text gives with a past verb near
   * its head.
   */
  Optional<DateRange> reportedDay() {
    return source.text().sentences().stream()
        .filter(s -> s.block() == Block.Kind.BODY)
        .limit(3)
        .flatMap(s -> source.times().stream().filter(t -> s.span().contains(t.span())))
        .flatMap(t -> t.range().stream())
        .filter(
            r ->
                r.start().day() > 0
                    && source
                        .publication()
                        .map(
                            p ->
                                !r.start().first().isAfter(p.date())
                                    && !r.start().first().isBefore(p.date().minusDays(10)))
                        .orElse(true))
        .findFirst();
  }
}
