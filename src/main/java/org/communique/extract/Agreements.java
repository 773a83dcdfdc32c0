package org.communique.extract;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.communique.clause.Argument;
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
import org.communique.text.Token;
import org.communique.text.Tree;
import org.communique.text.WordList;
import org.communique.time.DateRange;
import org.communique.time.PartialDate;

/**
 * Reads commitments ("agreed to …"), and steps in the life of an instrument ("signed the treaty").
 */
final class Agreements {
  /** Words for those who agree where they have been named before. */
  private static final Set<String> JOINT =
      Set.of(
          "they",
          "we",
          "both",
          "two",
          "pair",
          "sides",
          "parties",
          "ministers",
          "leaders",
          "presidents",
          "governments",
          "delegations",
          "negotiators",
          "officials",
          "diplomats",
          "neighbors",
          "neighbours",
          "countries",
          "nations");

  /** "The agreement": words that point to an agreement without telling which. */
  private static final Pattern BARE =
      Pattern.compile(
          "(?i)(?:to )?(?:(?:the|this|that|it|its|their|such|an?) ?)?(?:agreement|deal|accord|pact|treaty|text|document|truce|ceasefire)?");

  private static final Pattern ABOUT = Pattern.compile("^(?:on|over|about|for|to) ");

  /** Stages that nobody reaches by wanting to: to ask for an end is no proposal to agree. */
  private static final Set<Stage> ENDS =
      EnumSet.of(Stage.REJECTED, Stage.SUSPENDED, Stage.WITHDRAWN, Stage.VIOLATED);

  private static final Set<String> REFUSING = Set.of("refuse", "decline");

  /** A clause so long tells more than one thing. */
  private static final int LONGEST = 160;

  private static final WordList AGREEMENTS = WordList.resource("/rules/agreement-nouns.txt");

  private final Source source;
  private final Actors actors;
  private final RealisReader realis;
  private final Dates dates;
  private final List<Fact.Meeting> meetings;

  Agreements(
      Source source, Actors actors, RealisReader realis, Dates dates, List<Fact.Meeting> meetings) {
    this.source = source;
    this.actors = actors;
    this.realis = realis;
    this.dates = dates;
    this.meetings = meetings;
  }

  /** What two sides promise together they have agreed on; not that they go on as before. */
  static boolean isJointPledge(Match match) {
    return match.rule().act() instanceof Act.Say say
        && say.kind() == Fact.Statement.Kind.PROMISE
        && !match.clause().lemma().equals("continue")
        && match.agents().stream().map(Sides::of).distinct().count() > 1;
  }

  List<Fact.Agreement> read(Match match) {
    boolean pledge = isJointPledge(match);
    if (!(pledge || match.rule().act() instanceof Act.Agree)
        || match.clause().link() == Link.CONDITION) {
      return List.of();
    }
    Stage reached = match.rule().act() instanceof Act.Agree act ? act.stage() : Stage.AGREED;
    Clause clause = match.clause();
    List<Entity> parties = parties(match);
    Realis how = realis.of(clause);
    boolean refused = how == Realis.DENIED && isRefused(clause) && !ENDS.contains(reached);
    if (parties.isEmpty() || (how == Realis.DENIED && !refused)) {
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
    Optional<PartialDate> date = date(clause, stage, parties);
    List<Fact.Agreement> found = new ArrayList<>();
    for (Span told : contents(match)) {
      Span content = isBare(told) ? toTheEnd(told, clause) : told;
      String text = text(content);
      if (BARE.matcher(text).matches() || text.indexOf(' ') < 0) {
        continue;
      }
      found.add(
          new Fact.Agreement(name(content), parties, text, stage, date, List.of(match.evidence())));
    }
    return found;
  }

  private String text(Span content) {
    return source.line(content).replaceFirst("[.,;:\"”]+$", "");
  }

  private boolean isTime(Span words) {
    return source.times().stream().anyMatch(t -> t.span().equals(words));
  }

  private boolean isBare(Span content) {
    return BARE.matcher(text(content)).matches();
  }

  /** "Are close to a deal on gas": what the deal is about may stand behind it. */
  private Span toTheEnd(Span content, Clause clause) {
    int end = clause.sentence().spanOf(clause.tree()).end();
    return end > content.end() && ABOUT.matcher(source.line(new Span(content.end(), end))).find()
        ? new Span(content.start(), end)
        : content;
  }

  /** "Refused to sign the treaty": not only has it not been signed. */
  private boolean isRefused(Clause clause) {
    return clause.link() == Link.INFINITIVE
        && source.governor(clause).filter(g -> REFUSING.contains(g.lemma())).isPresent();
  }

  /** Its own date, else that of the meeting where it was reached, else the day of the news. */
  private Optional<PartialDate> date(Clause clause, Stage stage, List<Entity> parties) {
    Optional<DateRange> own = dates.of(clause);
    boolean news =
        clause.link() == Link.ROOT
            || clause.link() == Link.GERUND
            || clause.link() == Link.COMPLEMENT;
    boolean reported = stage == Stage.AGREED && news && !clause.form().noun() && !isEarlier(clause);
    return own.or(() -> reported ? meetingDay(clause, parties) : Optional.empty())
        .or(() -> reported ? dates.reportedDay() : Optional.empty())
        .map(DateRange::start);
  }

  /** "Had agreed": before the day of the news. */
  private static boolean isEarlier(Clause clause) {
    return IntStream.range(Math.max(0, clause.head() - 2), clause.head())
        .anyMatch(i -> clause.sentence().token(i).text().equalsIgnoreCase("had"));
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
   * The countries and organisations that agree, also where it is their ministers who do; where
   * words such as "they" or "the ministers" name nobody, those who met before. People stand for
   * themselves only where nothing tells whom they act for.
   */
  private List<Entity> parties(Match match) {
    Set<Entity> parties = new LinkedHashSet<>();
    match.agents().stream().map(Sides::of).forEach(parties::add);
    match.targets().stream().map(Sides::of).forEach(parties::add);
    boolean plural = match.clause().all(Slot.SUBJECT).anyMatch(t -> isPlural(match, t));

    if (plural && Participants.isNameless(parties)) {
      parties.addAll(Participants.sidesBefore(meetings, match.clause(), source));
    }
    List<Entity> people = parties.stream().filter(Entity.Person.class::isInstance).toList();
    parties.removeIf(p -> !(p instanceof Entity.Organization) && !isCountry(p));
    if (parties.isEmpty()) {
      parties.addAll(people);
    }
    if (parties.isEmpty() && isImpersonal(match.clause())) {
      owners(match.clause()).forEach(parties::add);
    }
    if (parties.isEmpty() && isImpersonal(match.clause())) {
      parties.addAll(Participants.sidesBefore(meetings, match.clause(), source));
      parties.removeAll(mediators(match.clause()));
      parties.removeIf(p -> !(p instanceof Entity.Organization) && !isCountry(p));
    }
    return List.copyOf(parties);
  }

  /** "Mali and Niger's treaty took effect": whose agreement it is. */
  private List<Entity> owners(Clause clause) {
    return Stream.concat(clause.all(Slot.OBJECT), clause.all(Slot.SUBJECT))
        .filter(t -> AGREEMENTS.contains(clause.sentence().token(Heads.of(t)).lemma()))
        .map(t -> actors.owner(clause.sentence(), t).stream().map(Sides::of).distinct().toList())
        .filter(o -> o.size() > 1)
        .findFirst()
        .orElse(List.of());
  }

  /** "The truce was agreed", "the truce holds": the agreement is there and its parties are not. */
  private static boolean isImpersonal(Clause clause) {
    return !clause.form().noun()
        && (clause.form().passive() || clause.first(Slot.SUBJECT).isPresent())
        && Stream.concat(clause.all(Slot.OBJECT), clause.all(Slot.SUBJECT))
            .map(t -> clause.sentence().token(Heads.of(t)))
            .anyMatch(
                t ->
                    AGREEMENTS.contains(t.lemma())
                        || (clause.form().passive() && clause.lemma().equals("agree")));
  }

  /** Who brokered it is no party to it. */
  private List<Entity> mediators(Clause clause) {
    return actors.of(clause.sentence(), clause.all(Slot.SUBJECT).toList()).stream()
        .map(Sides::of)
        .toList();
  }

  private static boolean isPlural(Match match, Tree subject) {
    Token head = match.clause().sentence().token(Heads.of(subject));
    return JOINT.contains(head.text().toLowerCase(Locale.ROOT));
  }

  private static boolean isCountry(Entity party) {
    return party instanceof Entity.Place && Sides.canAct(party);
  }

  /** What is agreed: each conjunct of what completes the verb, else what the verb is about. */
  private List<Span> contents(Match match) {
    Clause clause = match.clause();
    if (clause.form().noun()) {
      return List.of(clause.sentence().spanOf(clause.tree()));
    }
    List<Span> contents = new ArrayList<>();
    List<Tree> complements =
        match
            .content()
            .filter(t -> !isTime(clause.sentence().spanOf(t)))
            .map(List::of)
            .orElse(clause.all(Slot.COMPLEMENT).filter(c -> c.from() > clause.head()).toList());
    for (Tree complement : complements) {
      conjuncts(complement).forEach(c -> contents.add(clause.sentence().spanOf(c)));
    }
    clause
        .after("to")
        .filter(t -> t.is("S", "VP"))
        .flatMap(t -> conjuncts(t).stream())
        .forEach(c -> contents.add(clause.sentence().spanOf(c)));
    List<Tree> topics = topics(clause);
    if (contents.isEmpty() && topics.size() > 1) {
      topics.forEach(t -> contents.add(clause.sentence().spanOf(t)));
    }
    if (contents.isEmpty()) {
      int from = clause.head() + 1;
      if (clause.form().passive()) {
        contents.addAll(undergone(clause));
      } else if (from < clause.tree().to()) {
        contents.add(clause.sentence().spanOf(from, clause.tree().to()));
      }
    }
    return contents;
  }

  /** "Agreed on joint patrols and on access to the port": one agreement each. */
  private static List<Tree> topics(Clause clause) {
    return clause.arguments().stream()
        .filter(a -> a.slot() == Slot.PREPOSITION && a.marker().equals("on"))
        .map(Argument::tree)
        .filter(t -> t.is("NP") && t.from() > clause.head())
        .filter(t -> !clause.sentence().token(Heads.of(t)).isProperNoun())
        .toList();
  }

  /** "A treaty signed in 1973 entitled Mali to …": the clause tells which treaty. */
  private List<Span> undergone(Clause clause) {
    Optional<Span> object = clause.first(Slot.OBJECT).map(clause.sentence()::spanOf);
    Optional<Span> around =
        source
            .governor(clause)
            .filter(g -> clause.link() == Link.RELATIVE)
            .filter(g -> g.all(Slot.SUBJECT).anyMatch(s -> s.covers(clause.head())))
            .map(g -> clause.sentence().spanOf(g.tree()))
            .filter(s -> s.length() < LONGEST);
    boolean bare = object.filter(o -> BARE.matcher(source.line(o)).matches()).isPresent();
    return (bare ? around.or(() -> object) : object).stream().toList();
  }

  /** The clauses that are joined inside a complement; the complement itself where none are. */
  private static List<Tree> conjuncts(Tree complement) {
    List<Tree> same = complement.children().stream().filter(c -> c.is("VP", "S", "SBAR")).toList();
    boolean joined = complement.children().stream().anyMatch(c -> c.is("CC"));
    if (joined && same.size() > 1) {
      return same;
    }
    return same.size() == 1 && complement.to() == same.get(0).to() && !same.get(0).isLeaf()
        ? deeper(complement, same.get(0))
        : List.of(complement);
  }

  private static List<Tree> deeper(Tree complement, Tree inner) {
    List<Tree> parts = conjuncts(inner);
    return parts.size() > 1 ? parts : List.of(complement);
  }

  /** The name of an instrument inside the content. */
  private Optional<String> name(Span content) {
    return source.instruments().stream().filter(content::contains).findFirst().map(source::line);
  }
}
