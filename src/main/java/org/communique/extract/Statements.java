package org.communique.extract;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.communique.clause.Clause;
import org.communique.entity.Entity;
import org.communique.entity.Reference;
import org.communique.fact.Fact;
import org.communique.rule.Act;
import org.communique.text.Sentence;
import org.communique.text.Span;
import org.communique.text.WordList;
import org.communique.time.DateRange;

/** Reads speech acts: who said what to whom, where a verb or noun of speech tells it. */
final class Statements {
  private static final WordList TOPIC_VERBS = WordList.resource("/rules/topic-verbs.txt");

  /** What courts find, bodies announce and people remember is neither complaint nor promise. */
  private static final Set<String> JUDGING =
      Set.of(
          "rule",
          "find",
          "determine",
          "conclude",
          "announce",
          "launch",
          "remember",
          "commemorate",
          "estimate",
          "forecast",
          "predict",
          "calculate");

  private final Source source;
  private final Dates dates;
  private final SpokenKinds kinds;
  private final Wording wording;
  private final ContentText texts;
  private final Unsaid unsaid;
  private final Hearers hearers;
  private final Populace populace;

  Statements(Source source, RealisReader realis, Dates dates, SpokenKinds kinds) {
    this.kinds = kinds;
    this.source = source;
    this.unsaid = new Unsaid(source, realis);
    this.hearers = new Hearers(source);
    this.populace = new Populace(source);
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
    if (unsaid.is(match)
        || Agreements.isJointPledge(match)
        || match.agents().isEmpty()
        || populace.speaks(match)
        || (source.isQuoted(position) && !quoted.at(position).isEmpty())) {
      return Optional.empty();
    }
    Optional<Wording.Content> told = wording.of(match);
    Optional<Reference> medium = told.flatMap(t -> Listeners.inFront(source, clause, t.words()));
    Optional<Wording.Content> content =
        told.map(t -> medium.map(m -> t.behind(m.span())).orElse(t));
    if (content.isEmpty() || unsaid.is(match, content.get())) {
      return Optional.empty();
    }
    Span words = content.get().words();
    String text = texts.of(content.get(), clause);
    if (Unsaid.is(text, act.kind()) && !source.holdsQuote(words)
        || Unsaid.isAnonymity(text)
        || UnsaidYet.isInfinitive(clause) && isTopic(words, clause)
        || isAside(words, clause)
        || isPartOfTurn(match, act)
        || isBehindQuotation(words, clause)) {
      return Optional.empty();
    }
    List<Entity> speakers = speakers(match, words, quoted);
    Fact.Statement.Kind heard =
        isTopic(words, clause) ? act.kind() : kinds.of(act.kind(), speakers, words, text);
    Fact.Statement.Kind kind =
        JUDGING.contains(clause.lemma()) && heard != Fact.Statement.Kind.PROMISE
            ? act.kind()
            : heard;
    return Optional.of(
        new Fact.Statement(
            speakers,
            kinds.accused(
                hearers.of(
                    Listeners.of(
                        medium.map(Reference::entities).orElse(Listeners.abroad(source, match)),
                        speakers,
                        kind),
                    words,
                    kind,
                    speakers),
                kind,
                speakers,
                words),
            kind,
            text,
            source.holdsQuote(words),
            dates.of(clause).filter(this::isToldBy),
            List.of(match.evidence())));
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

  /** "It is, I think, high time": in somebody's turn the whole sentence is his anyway. */
  private boolean isAside(Span words, Clause clause) {
    Span aside = clause.sentence().spanOf(clause.tree());
    return words.contains(aside)
        && !words.equals(aside)
        && !source.issuer().turns().at(aside.start()).isEmpty();
  }

  /**
   * "We said, I think, enough": a sentence of somebody's turn is his statement as a whole, or tells
   * nothing; nor does "I assure you that –".
   */
  private boolean isPartOfTurn(Match match, Act.Say act) {
    Sentence sentence = match.clause().sentence();
    Turns turns = source.issuer().turns();
    return (act.kind() == Fact.Statement.Kind.SAY
            || SpokenKinds.isMentioned(match.clause())
            || turns.isBrokenOff(sentence))
        && match.agents().equals(turns.at(sentence.span().start()));
  }

  /** "«No,» she said on the radio, a private station": what was said stands in front. */
  private boolean isBehindQuotation(Span words, Clause clause) {
    Span verb = clause.sentence().token(clause.head()).span();
    boolean apart =
        words.start() > verb.end()
            && source
                .text()
                .text(new Span(verb.end(), words.start()))
                .stripTrailing()
                .endsWith(",");
    return apart
        && !source.holdsQuote(words)
        && source.quotes().stream()
            .anyMatch(q -> clause.sentence().span().contains(q.end()) && q.end() <= verb.start());
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
