package org.communique.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.communique.entity.Entities;
import org.communique.fact.Fact;
import org.communique.fact.Reading;
import org.communique.gazetteer.Gazetteer;
import org.communique.mention.Mention;
import org.communique.rule.RuleBook;
import org.communique.text.AnalyzedText;
import org.communique.text.Block;
import org.communique.text.Sentence;
import org.communique.time.Publication;

/**
 * Reads what happened out of an article: claims, disputes, meetings, agreements, statements and
 * events. Each sentence is matched against the rules, each match becomes a fact, and facts that
 * tell of the same thing are merged.
 */
public final class FactExtractor {
  private final RuleBook rules;
  private final Gazetteer gazetteer;

  public FactExtractor(RuleBook rules, Gazetteer gazetteer) {
    this.rules = rules;
    this.gazetteer = gazetteer;
  }

  public List<Fact> extract(
      AnalyzedText text,
      List<Mention> mentions,
      Entities entities,
      Optional<Publication> publication) {
    Source source = Source.of(text, mentions, entities, publication);
    Actors actors = new Actors(source);
    Venues venues = new Venues(source);
    RealisReader realis = new RealisReader(source);
    Dates dates = new Dates(source, rules);
    RuleMatcher matcher = new RuleMatcher(source, rules, actors, venues);
    Events events = new Events(source, actors, venues, realis, dates);
    Speakers speakers = new Speakers(source, actors);
    Disputes disputes = new Disputes(source, venues);
    List<Match> matches =
        text.sentences().stream()
            .filter(s -> s.block() == Block.Kind.BODY || s.block() == Block.Kind.CAPTION)
            .filter(s -> !isQuestion(text, s))
            .flatMap(s -> matcher.matches(s).stream())
            .map(speakers::complete)
            .toList();
    SpokenKinds kinds = new SpokenKinds(source, matches);
    Statements statements = new Statements(source, realis, dates, kinds);
    Attributions attributions = new Attributions(source, actors, kinds);
    List<Match> speech = new ArrayList<>(matches);
    text.sentences().stream()
        .flatMap(s -> matcher.introductions(s).stream())
        .map(speakers::complete)
        .forEach(speech::add);
    QuoteSpeakers quoted = new QuoteSpeakers(source, speech);
    List<Fact.Meeting> meetings = new Meetings(source, actors, venues, realis, dates).read(matches);
    Terms terms = new Terms(source, actors, realis, dates);
    List<Fact.Agreement> agreed =
        text.sentences().stream().flatMap(s -> terms.read(s).stream()).toList();
    Agreements agreements = new Agreements(source, actors, realis, dates, meetings, agreed);
    List<Fact> facts = new ArrayList<>(meetings);
    facts.addAll(new TitledMeetings(source).read(meetings));
    List<Match> running =
        matches.stream().filter(m -> m.clause().sentence().block() != Block.Kind.CAPTION).toList();
    facts.addAll(
        events.read(running.stream().filter(m -> !Outcomes.isOutcome(m, matches)).toList()));
    for (Match match : running) {
      statements.read(match, quoted).ifPresent(facts::add);
      facts.addAll(agreements.read(match));
      disputes.read(match).ifPresent(facts::add);
      disputes.claim(match).ifPresent(facts::add);
    }
    Instruments instruments = new Instruments(source, actors);
    for (Sentence sentence : text.sentences()) {
      facts.addAll(attributions.read(sentence, matches));
      facts.addAll(instruments.read(sentence));
    }
    facts.addAll(agreed);
    facts.addAll(new Provisions(source, actors, realis).read(facts));
    facts.addAll(new Remarks(source, kinds).read(quoted));
    facts.removeIf(VagueSpeakers::speak);
    facts.addAll(new Positions(source).read());
    facts.addAll(new Contests(source, gazetteer).read());
    Counterparties counterparties = new Counterparties(source);
    List<Fact> targeted =
        new ImplicitTargets(counterparties, new Aims(source)).complete(Merger.merge(facts));
    List<Fact> merged =
        Disputes.named(Merger.merge(new ImplicitAgents(counterparties).complete(targeted)));
    merged.addAll(Disputes.of(merged));
    merged.addAll(new Hostilities(source).read(merged));
    merged.addAll(new Quarrels(source).read(merged));
    List<Fact> told = new HalfTold(source).dropped(Merger.merge(merged));
    List<Fact> acts = PrivateAffairs.dropped(new PassingActs(source).dropped(told));
    return new Readouts(source).complete(acts);
  }

  /** What is asked is not told; a question that is quoted has been put by somebody. */
  private static boolean isQuestion(AnalyzedText text, Sentence sentence) {
    return text.text(sentence.span()).strip().endsWith("?");
  }

  /** Which rules were tried on the sentences of an article, and which of them fit. */
  public List<Attempt> attempts(Reading reading) {
    Source source =
        Source.of(reading.text(), reading.mentions(), reading.entities(), reading.publication());
    RuleMatcher matcher = new RuleMatcher(source, rules, new Actors(source), new Venues(source));
    return reading.text().sentences().stream().flatMap(s -> matcher.attempts(s).stream()).toList();
  }
}
