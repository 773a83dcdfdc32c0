package org.communique.extract;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.communique.clause.Argument;
import org.communique.clause.Argument.Slot;
import org.communique.clause.Clause;
import org.communique.clause.Clause.Link;
import org.communique.clause.Heads;
import org.communique.entity.Entity;
import org.communique.fact.Fact;
import org.communique.fact.Realis;
import org.communique.rule.Act;
import org.communique.text.Sentence;
import org.communique.text.Span;
import org.communique.text.Tree;
import org.communique.text.WordList;
import org.communique.time.DateRange;

/**
 * Reads speech acts. What was said is the clause or the quotation that completes the verb, else
 * what the verb is about ("condemned the attack"). A quotation that goes on in the next sentence,
 * or stands alone, is the last speaker's.
 */
final class Statements {
  private static final WordList TOPIC_VERBS = WordList.resource("/rules/topic-verbs.txt");

  /** What courts find and bodies announce is neither complaint nor promise. */
  private static final Set<String> JUDGING =
      Set.of("rule", "find", "determine", "conclude", "announce", "launch");

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

  /** In words: "a clear message" names no content. */
  private static final int BARE = 3;

  /** Under these, "to thank you" is said at once and not yet to be said. */
  private static final Set<String> WISHING = Set.of("want", "wish", "like", "have", "love", "let");

  /** What somebody is or holds rather than says. */
  private static final Set<String> VIEWS =
      Set.of(
          "be", "remain", "stay", "stand", "feel", "commit", "dedicate", "concern", "believe",
          "think", "hope", "expect", "see", "regard", "continue", "appreciate");

  private static final WordList SPEECH = WordList.resource("/rules/clause-verbs.txt");

  private final Source source;
  private final RealisReader realis;
  private final Dates dates;
  private final SpokenKinds kinds;

  Statements(Source source, RealisReader realis, Dates dates, SpokenKinds kinds) {
    this.kinds = kinds;
    this.source = source;
    this.realis = realis;
    this.dates = dates;
  }

  Optional<Fact.Statement> read(Match match, QuoteSpeakers quoted) {
    if (!(match.rule().act() instanceof Act.Say act)) {
      return Optional.empty();
    }
    Clause clause = match.clause();
    int position = clause.sentence().token(clause.head()).span().start();
    if (isPartOfWhatIsSaid(clause)
        || Agreements.isJointPledge(match)
        || match.agents().isEmpty()
        || (source.isQuoted(position) && !quoted.at(position).isEmpty())) {
      return Optional.empty();
    }
    Optional<Content> content = content(match);
    Realis how = realis.of(clause);
    if (content.isEmpty()
        || how == Realis.DENIED && !clause.form().noun()
        || isYetToBeSaid(clause, how)
        || saysNothing(clause)
        || clause.link() == Link.GERUND && how == Realis.PROPOSED
        || isInfinitive(clause) && isTopic(content.get().words(), clause)
        || clause.link() == Link.CONDITION) {
      return Optional.empty();
    }
    Span words = content.get().words();
    String text = strip(content.get().said() ? around(words, clause) : told(words, clause));
    if (text.indexOf(' ') < 0 && !source.holdsQuote(words)) {
      return Optional.empty();
    }
    List<Entity> speakers = speakers(match, words, quoted);
    return Optional.of(
        new Fact.Statement(
            speakers,
            match.targets().stream().filter(t -> !speakers.contains(t)).toList(),
            isTopic(words, clause) || JUDGING.contains(clause.lemma())
                ? act.kind()
                : kinds.of(act.kind(), speakers, words, text),
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
    return how == Realis.PLANNED && RealisReader.FUTURE.contains(clause.form().modal())
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
            .filter(o -> o.from() > clause.head() && o.to() - o.from() <= BARE)
            .anyMatch(o -> MESSAGES.contains(clause.sentence().token(Heads.of(o)).lemma()));
  }

  private static boolean isFirstPerson(Clause clause, Tree subject) {
    return clause.sentence().token(Heads.of(subject)).text().matches("(?i)we|i");
  }

  /** Whoever the clause says, but of a quotation rather the person named beside it. */
  private static List<Entity> speakers(Match match, Span words, QuoteSpeakers quoted) {
    Clause clause = match.clause();
    boolean behind = words.end() <= clause.sentence().token(clause.head()).span().start();
    boolean named = match.agents().stream().anyMatch(Entity.Person.class::isInstance);
    return named || !behind ? match.agents() : quoted.named(words).orElse(match.agents());
  }

  private static String strip(String text) {
    return balanced(text.replaceFirst("^[,:;\\s]+", "").replaceFirst("[,;:\\s]+$", ""));
  }

  /** Without a quotation mark whose other half stands outside, or with it. */
  private static String balanced(String text) {
    if (text.chars().filter(c -> c == '"').count() % 2 == 0) {
      return text;
    }
    return text.startsWith("\"") || text.endsWith("\"")
        ? text.replaceFirst("^\"|\"$", "")
        : text + "\"";
  }

  /** What is yet to come when the article appears is the date of what was said. */
  private boolean isToldBy(DateRange when) {
    return source.publication().filter(p -> when.start().first().isAfter(p.date())).isEmpty();
  }

  /** What is spoken about rather than said: "discussed the crisis". */
  private boolean isTopic(Span words, Clause clause) {
    return !source.holdsQuote(words) && TOPIC_VERBS.contains(clause.lemma());
  }

  /**
   * What was done in words, with its verb: "condemned the attack", "the attack claimed by the
   * rebels".
   */
  private String told(Span words, Clause clause) {
    Span verb = clause.sentence().token(clause.head()).span();
    if (clause.form().noun()) {
      return source.line(words);
    }
    int end =
        Math.max(words.end(), clause.sentence().spanOf(clause.head(), clause.tree().to()).end());
    String act =
        source.line(new Span(verb.start(), words.start() > verb.start() ? words.end() : end));
    return words.start() < verb.start() ? source.line(words) + " " + act : act;
  }

  /** The words without an aside among them that says who speaks: "Kenya, he said, is ready". */
  private String around(Span words, Clause clause) {
    Span aside = clause.sentence().spanOf(clause.tree());
    if (!words.contains(aside) || words.equals(aside)) {
      return source.line(words);
    }
    String before = source.line(new Span(words.start(), aside.start()));
    String after = source.line(new Span(aside.end(), words.end()));
    return (before.replaceFirst(",$", "") + " " + after.replaceFirst("^,\\s*", "")).strip();
  }

  /**
   * @param words where what was said stands, or what it was said about
   * @param said true for what was said, false for what it was about
   */
  private record Content(Span words, boolean said) {}

  /** "Is committed to the rebuilding", "is concerned about the unrest": told with its verb. */
  private static boolean isFelt(Match match) {
    return match.clause().form().passive()
        && match.rule().act() instanceof Act.Say act
        && act.kind() != Fact.Statement.Kind.SAY
        && match.content().stream().allMatch(t -> t.from() > match.clause().head());
  }

  private Optional<Content> content(Match match) {
    Clause clause = match.clause();
    Sentence sentence = clause.sentence();
    Optional<Tree> asked = match.content();
    if (asked.isPresent()) {
      return Optional.of(
          isFelt(match)
              ? new Content(through(clause, asked.get().from(), asked.get()), false)
              : new Content(sentence.spanOf(asked.get()), true));
    }
    List<Tree> complements = clause.all(Slot.COMPLEMENT).toList();
    Optional<Tree> after = complements.stream().filter(c -> c.from() > clause.head()).findFirst();
    Optional<Tree> topic = after.flatMap(c -> topic(match, c));
    if (topic.isPresent()) {
      return Optional.of(new Content(through(clause, topic.get().from(), topic.get()), false));
    }
    if (after.isPresent()) {
      return Optional.of(new Content(through(clause, after.get().from(), after.get()), true));
    }
    if (!complements.isEmpty()) {
      return Optional.of(new Content(sentence.spanOf(complements.get(0)), true));
    }
    return clause.arguments().stream()
        .filter(
            a ->
                a.tree().from() > clause.head()
                    || clause.form().passive() && a.slot() == Slot.OBJECT)
        .filter(
            a ->
                a.slot() == Slot.OBJECT
                    || a.slot() == Slot.PREPOSITION
                    || a.slot() == Slot.PREDICATIVE)
        .map(Argument::tree)
        .min(Comparator.comparingInt(Tree::from))
        .map(
            t ->
                new Content(
                    t.from() > clause.head() ? through(clause, t.from(), t) : sentence.spanOf(t),
                    false));
  }

  /**
   * From a word to the end of what belongs to a verb, or to the quotation set off behind it:
   * "defended the vote, 'It was fair'".
   */
  private Span through(Clause clause, int from, Tree last) {
    Sentence sentence = clause.sentence();
    Span whole = sentence.spanOf(from, Math.max(end(clause, from), last.to()));
    int close = sentence.spanOf(last).end();
    return source.quotes().stream()
        .filter(q -> q.start() > close && whole.contains(q.start()))
        .map(q -> new Span(whole.start(), q.start()))
        .filter(s -> source.text().text(s).matches("(?s).*[,:]\\s*\\W$"))
        .map(s -> new Span(s.start(), Math.max(close, s.end() - 1)))
        .findFirst()
        .orElse(whole);
  }

  /**
   * "Stressed [the need for talks] [to end the war]": a thing in front of an infinitive belongs to
   * what was said; where something is demanded, who stands there is to do it.
   */
  private static Optional<Tree> topic(Match match, Tree complement) {
    Clause clause = match.clause();
    boolean demanded =
        match.rule().act() instanceof Act.Say act && act.kind() == Fact.Statement.Kind.DEMAND;
    return clause
        .all(Slot.OBJECT)
        .filter(o -> !demanded && complement.is("S"))
        .filter(o -> o.from() > clause.head() && o.to() <= complement.from())
        .findFirst();
  }

  /**
   * Where what belongs to a verb ends: before a participle that goes with it, at the end of its
   * phrase otherwise.
   */
  private int end(Clause clause, int from) {
    return source.clauses(clause.sentence()).stream()
        .filter(
            c ->
                c.governor() == clause.id()
                    && c.link() == Link.PARTICIPLE
                    && c.tree().from() > from)
        .mapToInt(c -> c.tree().from())
        .min()
        .orElse(Math.max(clause.tree().to(), from + 1));
  }
}
