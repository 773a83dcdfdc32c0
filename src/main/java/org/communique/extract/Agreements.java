package org.communique.extract;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.communique.clause.Argument.Slot;
import org.communique.clause.Clause;
import org.communique.clause.Clause.Link;
import org.communique.clause.Heads;
import org.communique.entity.Entity;
import org.communique.fact.Fact;
import org.communique.fact.Fact.Agreement.Stage;
import org.communique.fact.Realis;
import org.communique.rule.Act;
import org.communique.text.Span;
import org.communique.text.Tree;
import org.communique.time.DateRange;
import org.communique.time.PartialDate;

/**
 * Reads commitments ("agreed to …"), and steps in the life of an instrument ("signed the treaty").
 */
final class Agreements {
  /** Stages that nobody reaches by wanting to: to ask for an end is no proposal to agree. */
  private static final Set<Stage> ENDS =
      EnumSet.of(Stage.REJECTED, Stage.SUSPENDED, Stage.WITHDRAWN, Stage.VIOLATED);

  private static final Set<String> GOING_ON = Set.of("remain", "continue", "stay", "keep");

  /** What each may do for itself: to go on as before, or to promise others something. */
  private static final Set<String> ALONE = Set.of("continue", "promise", "vow", "offer");

  /** So near stands what "to join the Lake Treaty" is about. */
  private static final int DIRECT = 24;

  private static final Set<String> PASSING = Set.of("adopt", "pass", "approve");

  private static final Set<String> RENEWING =
      Set.of("renew", "extend", "amend", "update", "revise");

  private final Source source;
  private final RealisReader realis;
  private final Dates dates;
  private final List<Fact.Meeting> meetings;
  private final Parties parties;
  private final AgreedContent contents;
  private final List<Fact.Agreement> told;

  /**
   * @param told agreements that are known already
   */
  Agreements(
      Source source,
      Actors actors,
      RealisReader realis,
      Dates dates,
      List<Fact.Meeting> meetings,
      List<Fact.Agreement> told) {
    this.told = new ArrayList<>(told);
    this.source = source;
    this.realis = realis;
    this.dates = dates;
    this.meetings = meetings;
    this.parties = new Parties(source, actors, meetings);
    this.contents = new AgreedContent(source);
  }

  /** What two sides promise together they have agreed on; not that they go on as before. */
  static boolean isJointPledge(Match match) {
    return match.rule().act() instanceof Act.Say say
        && say.kind() == Fact.Statement.Kind.PROMISE
        && !ALONE.contains(match.clause().lemma())
        && match.clause().first(Slot.COMPLEMENT).isPresent()
        && !isStanding(match)
        && match.agents().stream().map(Sides::of).distinct().count() > 1;
  }

  /** "Are committed to supporting", "pledged to remain in touch": how it is, and goes on to be. */
  private static boolean isStanding(Match match) {
    Clause clause = match.clause();
    boolean goesOn =
        clause
            .first(Slot.COMPLEMENT)
            .map(Tree::from)
            .filter(i -> GOING_ON.contains(clause.sentence().token(i + 1).lemma()))
            .isPresent();
    return goesOn || clause.lemma().equals("be") || clause.form().passive();
  }

  List<Fact.Agreement> read(Match match) {
    boolean pledge = isJointPledge(match);
    if (!(pledge || match.rule().act() instanceof Act.Agree)
        || match.clause().link() == Link.CONDITION
        || isVague(match)) {
      return List.of();
    }
    Stage reached = match.rule().act() instanceof Act.Agree act ? act.stage() : Stage.AGREED;
    Clause clause = match.clause();
    List<Entity> who = parties.of(match, told);
    Realis how = realis.of(clause);
    boolean refused = how == Realis.DENIED && isRefused(clause) && !ENDS.contains(reached);
    if (who.isEmpty()
        || isPrivate(who)
        || isOneSided(who, reached)
        || isOwnAct(clause, reached, who)
        || (how == Realis.DENIED && !refused)) {
      return List.of();
    }
    boolean announced = how == Realis.PLANNED && clause.form().noun();
    if (how != Realis.ACTUAL && ENDS.contains(reached) && !announced) {
      return List.of();
    }
    Stage stage =
        refused
            ? Stage.REJECTED
            : how == Realis.ACTUAL || ENDS.contains(reached) ? reached : Stage.PROPOSED;
    if (stage == Stage.PROPOSED
        && who.size() == 1
        && clause.form().passive()
        && clause.link() == Link.RELATIVE) {
      return List.of();
    }
    if (stage == Stage.PROPOSED && !pledge && isWish(reached, who)) {
      return List.of();
    }
    Optional<PartialDate> date = date(clause, stage, who).or(() -> named(clause));
    List<Fact.Agreement> found = new ArrayList<>();
    for (Span words : contents.of(match)) {
      String text = contents.text(words);
      Optional<String> name = name(words);
      if (name.filter(Instruments::isLaw).isEmpty()) {
        found.add(new Fact.Agreement(name, who, text, stage, date, List.of(match.evidence())));
      }
    }
    told.addAll(found);
    return found;
  }

  /**
   * What one alone would agree to; and what an official, who speaks of what there might be, would
   * have others sign.
   */
  private boolean isWish(Stage reached, List<Entity> who) {
    return source.issuer().isTelling() || reached == Stage.AGREED && who.size() == 1;
  }

  /** "The pact, to which both sides agreed": an aside that does not say who they are. */
  private boolean isVague(Match match) {
    Clause clause = match.clause();
    return isOfNobody(match) && parties.bound(clause).isEmpty()
        || clause.link() == Link.RELATIVE
            && match.content().filter(c -> c.to() <= clause.head()).isPresent()
            && clause
                .first(Slot.SUBJECT)
                .filter(t -> clause.sentence().token(Heads.of(t)).lemma().matches("party|side"))
                .isPresent();
  }

  /** "The deal that was reached": by whom, nobody tells. */
  private static boolean isOfNobody(Match match) {
    return match.clause().link() == Link.RELATIVE
        && match.clause().form().passive()
        && match.clause().form().modal().isEmpty()
        && match.agents().isEmpty()
        && match.targets().isEmpty();
  }

  /** "The author agreed to answer": what one person without a post promises is no agreement. */
  private static boolean isPrivate(List<Entity> who) {
    return who.size() == 1
        && who.get(0) instanceof Entity.Person person
        && person.posts().isEmpty();
  }

  /** "We agreed to go on", as one of those says who agreed: with whom, his words do not tell. */
  private boolean isOneSided(List<Entity> who, Stage reached) {
    return reached == Stage.AGREED
        && who.size() == 1
        && source.issuer().isTelling()
        && !isOf(who.get(0), Entity.Organization.Kind.INTERNATIONAL);
  }

  /** "The parliament passed a resolution": what a state or party gives itself, nobody agrees to. */
  private static boolean isOwnAct(Clause clause, Stage reached, List<Entity> who) {
    return reached == Stage.AGREED
        && who.size() == 1
        && (PASSING.contains(clause.lemma())
            ? !isOf(who.get(0), Entity.Organization.Kind.INTERNATIONAL)
            : RENEWING.contains(clause.lemma())
                && isOf(who.get(0), Entity.Organization.Kind.GOVERNMENT));
  }

  private static boolean isOf(Entity party, Entity.Organization.Kind kind) {
    return party instanceof Entity.Organization body && body.kind() == kind;
  }

  /** "Refused to sign the treaty": not only has it not been signed. */
  private boolean isRefused(Clause clause) {
    return source.governor(clause).filter(g -> Surroundings.isRefused(clause, g)).isPresent();
  }

  /** Its own date, else that of the meeting where it was reached, else the day of the news. */
  private Optional<PartialDate> date(Clause clause, Stage stage, List<Entity> parties) {
    Optional<DateRange> own = dates.of(clause);
    boolean news =
        clause.link() == Link.ROOT
            || clause.link() == Link.GERUND
            || clause.link() == Link.COMPLEMENT;
    boolean reported =
        stage == Stage.AGREED
            && news
            && !clause.form().noun()
            && !isEarlier(clause)
            && !isPerfectReport(clause);
    boolean signed = stage == Stage.SIGNED && news && !clause.form().noun() && !isEarlier(clause);
    return own.or(() -> reported || signed ? meetingDay(clause, parties) : Optional.empty())
        .or(() -> reported ? dates.reportedDay() : Optional.empty())
        .map(DateRange::start);
  }

  /** "The treaty of 1977, signed by …": the year in its name. */
  private Optional<PartialDate> named(Clause clause) {
    return clause
        .first(Slot.OBJECT)
        .filter(o -> clause.link() == Link.RELATIVE)
        .map(clause.sentence()::spanOf)
        .flatMap(
            words ->
                source.times().stream()
                    .filter(t -> words.contains(t.span()))
                    .flatMap(t -> t.range().stream())
                    .findFirst())
        .map(DateRange::start);
  }

  /** "Had agreed": before the day of the news. */
  private static boolean isEarlier(Clause clause) {
    return IntStream.range(Math.max(0, clause.head() - 2), clause.head())
        .anyMatch(i -> clause.sentence().token(i).text().equalsIgnoreCase("had"));
  }

  /** "Told reporters that both have agreed": some day or other. */
  private static boolean isPerfectReport(Clause clause) {
    return clause.link() == Link.COMPLEMENT
        && clause.head() > 0
        && clause.sentence().token(clause.head() - 1).lemma().equals("have");
  }

  /** When those met last who agree, as the same sentence or the one before tells. */
  private Optional<DateRange> meetingDay(Clause clause, List<Entity> parties) {
    int here = clause.sentence().span().start();
    return meetings.stream()
        .filter(m -> m.realis() == Realis.ACTUAL && m.when().isPresent())
        .filter(m -> sides(m).containsAll(parties))
        .filter(m -> m.evidence().stream().anyMatch(e -> isNear(e.sentence().start(), here)))
        .reduce((earlier, later) -> later)
        .flatMap(Fact.Meeting::when);
  }

  private boolean isNear(int meeting, int here) {
    long between =
        source.text().sentences().stream()
            .filter(s -> s.span().start() > meeting && s.span().start() <= here)
            .count();
    return meeting <= here && between <= 1;
  }

  private static Set<Entity> sides(Fact.Meeting meeting) {
    return meeting.participants().stream().map(Sides::of).collect(Collectors.toSet());
  }

  /**
   * The name of the instrument that the content is; what a clause says is none, and "to discuss
   * trade under the Lake Treaty" is not that treaty.
   */
  private Optional<String> name(Span content) {
    String text = contents.text(content);
    return text.startsWith("that ")
        ? Optional.empty()
        : source.instruments().stream()
            .filter(content::contains)
            .filter(i -> !text.startsWith("to ") || i.start() - content.start() <= DIRECT)
            .findFirst()
            .map(source::line);
  }
}
