package org.communique.extract;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.communique.clause.Argument.Slot;
import org.communique.clause.Clause;
import org.communique.clause.Clause.Link;
import org.communique.clause.Heads;
import org.communique.entity.Entity;
import org.communique.entity.Reference;
import org.communique.fact.Fact;
import org.communique.fact.Realis;
import org.communique.rule.Act;
import org.communique.text.Span;
import org.communique.text.Tree;
import org.communique.text.WordList;
import org.communique.time.DateRange;

/** Reads speech acts: who said what to whom, where a verb or noun of speech tells it. */
final class Statements {
  private static final WordList TOPIC_VERBS = WordList.resource("/rules/topic-verbs.txt");

  /** What courts find, bodies announce and experts expect is neither complaint nor promise. */
  private static final Set<String> JUDGING =
      Set.of(
          "rule",
          "find",
          "determine",
          "conclude",
          "announce",
          "launch",
          "estimate",
          "forecast",
          "predict",
          "calculate");

  /** What somebody says by giving it: "sends a message". */
  private static final Set<String> MESSAGES =
      Set.of(
          "message",
          "statement",
          "remark",
          "speech",
          "comment",
          "announcement",
          "word",
          "source",
          "reporter");

  /** Verbs whose only object is whoever listens: without a clause nothing is told. */
  private static final Set<String> ADDRESSING = Set.of("tell", "inform", "brief");

  /** Beside another act these are told of somebody without any words. */
  private static final Set<String> DEEDS =
      Set.of("cite", "refuse", "speak", "talk", "comment", "address");

  /** In words: "a clear message" names no content. */
  private static final int BARE = 3;

  /** Under these, "to thank you" is said at once and not yet to be said. */
  private static final Set<String> WISHING = Set.of("want", "wish", "like", "have", "love", "let");

  /** What somebody is or holds rather than says. */
  private static final Set<String> VIEWS =
      Set.of(
          "be",
          "remain",
          "stay",
          "stand",
          "feel",
          "commit",
          "dedicate",
          "concern",
          "believe",
          "think",
          "hope",
          "expect",
          "see",
          "regard",
          "treat",
          "view",
          "continue",
          "appreciate");

  private static final WordList SPEECH = WordList.resource("/rules/clause-verbs.txt");

  private final Source source;
  private final RealisReader realis;
  private final Dates dates;
  private final SpokenKinds kinds;
  private final Wording wording;
  private final ContentText texts;

  Statements(Source source, RealisReader realis, Dates dates, SpokenKinds kinds) {
    this.kinds = kinds;
    this.source = source;
    this.realis = realis;
    this.dates = dates;
    this.wording = new Wording(source);
    this.texts = new ContentText(source);
  }

  Optional<Fact.Statement> read(Match match, QuoteSpeakers quoted) {
    if (!(match.rule().act() instanceof Act.Say act)) {
      return Optional.empty();
    }
    Clause clause = match.clause();
    int position = clause.sentence().token(clause.head()).span().start();
    if (isPartOfWhatIsSaid(clause)
        || isSpokenByOther(match)
        || Agreements.isJointPledge(match)
        || match.agents().isEmpty()
        || isMood(match)
        || (source.isQuoted(position) && !quoted.at(position).isEmpty())) {
      return Optional.empty();
    }
    Optional<Wording.Content> told = wording.of(match);
    Optional<Reference> medium = told.flatMap(t -> Listeners.inFront(source, clause, t.words()));
    Optional<Wording.Content> content =
        told.map(t -> medium.map(m -> t.behind(m.span())).orElse(t));
    Realis how = realis.of(clause);
    if (content.isEmpty()
        || how == Realis.DENIED && !clause.form().noun()
        || isYetToBeSaid(clause, how)
        || saysNothing(clause)
        || act.kind() == Fact.Statement.Kind.SAY && isAboutIt(clause, content.get())
        || isTellingWhom(clause, content.get())
        || clause.link() == Link.PARTICIPLE && DEEDS.contains(clause.lemma())
        || clause.link() == Link.GERUND && how == Realis.PROPOSED
        || isInfinitive(clause) && isTopic(content.get().words(), clause)
        || clause.link() == Link.CONDITION) {
      return Optional.empty();
    }
    Span words = content.get().words();
    String text = texts.of(content.get(), clause);
    if (text.matches(act.kind() == Fact.Statement.Kind.SAY ? "\\S+|to \\w+" : "\\S+")
        && !source.holdsQuote(words)) {
      return Optional.empty();
    }
    List<Entity> speakers = speakers(match, words, quoted);
    Fact.Statement.Kind kind =
        isTopic(words, clause) || JUDGING.contains(clause.lemma())
            ? act.kind()
            : kinds.of(act.kind(), speakers, words, text);
    return Optional.of(
        new Fact.Statement(
            speakers,
            Listeners.of(medium.map(Reference::entities).orElse(match.targets()), speakers, kind),
            kind,
            text,
            source.holdsQuote(words),
            dates.of(clause).filter(this::isToldBy),
            List.of(match.evidence())));
  }

  /** "Said that Mali remains committed": a view that somebody speaks of is no remark of its own. */
  private boolean isPartOfWhatIsSaid(Clause clause) {
    return clause.link() == Link.COMPLEMENT
        && VIEWS.contains(clause.lemma())
        && source.governor(clause).filter(g -> SPEECH.contains(g.lemma())).isPresent();
  }

  /** "Its citizens are proud": what people feel, and nobody says. */
  private static boolean isMood(Match match) {
    return match.clause().lemma().equals("be")
        && match.agents().stream().allMatch(Entity.Group.class::isInstance);
  }

  /**
   * In somebody's turn, "Ann, thank you" and "with our friends talking about it" are not said by
   * those named.
   */
  private boolean isSpokenByOther(Match match) {
    Clause clause = match.clause();
    List<Entity> turn = source.issuer().turns().at(clause.sentence().span().start());
    if (turn.isEmpty() && clause.link() == Link.ROOT && isCalledUpon(clause)) {
      return true;
    }
    return !turn.isEmpty()
        && !turn.equals(match.agents())
        && (clause.form().tense() == Clause.Tense.NONE
            || clause.all(Slot.OBJECT).anyMatch(o -> isYou(clause, o)));
  }

  /** "Minister, thank you for coming": who is named is spoken to. */
  private static boolean isCalledUpon(Clause clause) {
    return clause.form().tense() == Clause.Tense.NONE
        && clause.all(Slot.SUBJECT).noneMatch(s -> isFirstPerson(clause, s))
        && clause.all(Slot.OBJECT).anyMatch(o -> isYou(clause, o));
  }

  private static boolean isYou(Clause clause, Tree phrase) {
    return clause.sentence().token(Heads.of(phrase)).text().equalsIgnoreCase("you");
  }

  /**
   * "Will stress the need for talks", "meets him to raise the case": nobody has said it yet;
   * "wishes to thank" says it.
   */
  private boolean isYetToBeSaid(Clause clause, Realis how) {
    if (clause.first(Slot.SUBJECT).filter(t -> isFirstPerson(clause, t)).isPresent()) {
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
        || how == Realis.PLANNED && RealisReader.FUTURE.contains(clause.form().modal())
        || meant && (how == Realis.PLANNED || how == Realis.PROPOSED);
  }

  /** "Met Diop to discuss the border": also where the parser hangs it on the noun. */
  private static boolean isInfinitive(Clause clause) {
    return clause.link() == Link.INFINITIVE
        || clause.link() == Link.RELATIVE
            && clause.head() > 0
            && clause.sentence().token(clause.head() - 1).tag().equals("TO");
  }

  /** "Conveyed the message": that something was said, and not what. */
  private static boolean saysNothing(Clause clause) {
    return clause.all(Slot.COMPLEMENT).findAny().isEmpty()
        && clause
            .all(Slot.OBJECT)
            .filter(o -> o.from() > clause.head() && isBare(clause, o))
            .anyMatch(o -> MESSAGES.contains(clause.sentence().token(Heads.of(o)).lemma()));
  }

  /** "I cannot stress it enough": what it is stands elsewhere. */
  private static boolean isAboutIt(Clause clause, Wording.Content content) {
    return !content.said()
        && clause
            .all(Slot.OBJECT)
            .filter(o -> o.from() > clause.head() && o.to() - o.from() == 1)
            .anyMatch(o -> clause.sentence().token(o.from()).text().matches("it|this|that|them"));
  }

  /** Whatever more is said of sources that are cited is no content either. */
  private static boolean isBare(Clause clause, Tree object) {
    return object.to() - object.from() <= BARE
        || clause.lemma().equals("cite") && object.preorder().noneMatch(t -> t.is("SBAR"));
  }

  /** "Told the newspaper": to whom, and not what. */
  private static boolean isTellingWhom(Clause clause, Wording.Content content) {
    return !content.said() && ADDRESSING.contains(clause.lemma());
  }

  private static boolean isFirstPerson(Clause clause, Tree subject) {
    return clause.sentence().token(Heads.of(subject)).text().matches("(?i)we|i");
  }

  /** Whoever the clause says, but of a quotation rather the person named beside it. */
  private List<Entity> speakers(Match match, Span words, QuoteSpeakers quoted) {
    int verb = match.clause().sentence().token(match.clause().head()).span().start();
    boolean behind = words.end() <= verb;
    boolean inFull = words.start() > verb && source.isQuoted(words.start());
    boolean named = match.agents().stream().anyMatch(Entity.Person.class::isInstance);
    return inFull || (behind && !named)
        ? quoted.named(words).orElse(match.agents())
        : match.agents();
  }

  /** What is yet to come when the article appears is the date of what was said. */
  private boolean isToldBy(DateRange when) {
    return source.publication().filter(p -> when.start().first().isAfter(p.date())).isEmpty();
  }

  /** What is spoken about rather than said: "discussed the crisis". */
  private boolean isTopic(Span words, Clause clause) {
    return !source.holdsQuote(words) && TOPIC_VERBS.contains(clause.lemma());
  }
}
