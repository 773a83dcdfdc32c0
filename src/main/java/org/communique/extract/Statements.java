package org.communique.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.communique.clause.Argument;
import org.communique.clause.Argument.Slot;
import org.communique.clause.Clause;
import org.communique.clause.Clause.Link;
import org.communique.entity.Entity;
import org.communique.fact.Evidence;
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

  private final Source source;
  private final Actors actors;
  private final RealisReader realis;
  private final Dates dates;
  private final StatementKinds kinds = StatementKinds.standard();

  Statements(Source source, Actors actors, RealisReader realis, Dates dates) {
    this.source = source;
    this.actors = actors;
    this.realis = realis;
    this.dates = dates;
  }

  Optional<Fact.Statement> read(Match match, QuoteSpeakers quoted) {
    if (!(match.rule().act() instanceof Act.Say act)) {
      return Optional.empty();
    }
    Clause clause = match.clause();
    int position = clause.sentence().token(clause.head()).span().start();
    if (Agreements.isJointPledge(match)
        || match.agents().isEmpty()
        || (source.isQuoted(position) && !quoted.at(position).isEmpty())) {
      return Optional.empty();
    }
    Optional<Span> content = content(match);
    Realis how = realis.of(clause);
    if (content.isEmpty()
        || how == Realis.DENIED && !clause.form().noun()
        || clause.link() == Link.INFINITIVE
            && how != Realis.ACTUAL
            && isTopic(content.get(), clause)
        || clause.link() == Link.CONDITION) {
      return Optional.empty();
    }
    Span words = content.get();
    String text =
        around(words, clause).replaceFirst("^[,:;\\s]+", "").replaceFirst("[,;:\\s]+$", "");
    if (text.indexOf(' ') < 0 && !quoted(words)) {
      return Optional.empty();
    }
    return Optional.of(
        new Fact.Statement(
            match.agents(),
            match.targets().stream().filter(t -> !match.agents().contains(t)).toList(),
            isTopic(words, clause) ? act.kind() : kinds.refine(act.kind(), text),
            text,
            quoted(words),
            dates.of(clause).filter(this::isToldBy),
            List.of(match.evidence())));
  }

  /** What is yet to come when the article appears is the date of what was said. */
  private boolean isToldBy(DateRange when) {
    return source.publication().filter(p -> when.start().first().isAfter(p.date())).isEmpty();
  }

  /** What is spoken about rather than said: "discussed the crisis". */
  private boolean isTopic(Span words, Clause clause) {
    return !quoted(words) && TOPIC_VERBS.contains(clause.lemma());
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

  /** What was said, or what it was said about. */
  private Optional<Span> content(Match match) {
    Clause clause = match.clause();
    Sentence sentence = clause.sentence();
    Optional<Tree> asked = match.content();
    if (asked.isPresent()) {
      return Optional.of(sentence.spanOf(asked.get()));
    }
    List<Tree> complements = clause.all(Slot.COMPLEMENT).toList();
    Optional<Tree> after = complements.stream().filter(c -> c.from() > clause.head()).findFirst();
    if (after.isPresent()) {
      return Optional.of(
          sentence.spanOf(
              after.get().from(), Math.max(end(clause, after.get().from()), after.get().to())));
    }
    if (!complements.isEmpty()) {
      return Optional.of(sentence.spanOf(complements.get(0)));
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
                t.from() > clause.head()
                    ? sentence.spanOf(t.from(), Math.max(end(clause, t.from()), t.to()))
                    : sentence.spanOf(t));
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

  private boolean quoted(Span words) {
    return source.quotes().stream().anyMatch(q -> q.overlaps(words) && q.length() > 1);
  }

  /** "according to X": the clause that it stands in is what X said. */
  List<Fact.Statement> attributions(Sentence sentence) {
    List<Fact.Statement> found = new ArrayList<>();
    for (Clause clause : source.clauses(sentence)) {
      if (clause.form().noun()) {
        continue;
      }
      for (Argument argument : clause.arguments()) {
        if (argument.slot() == Slot.PREPOSITION && argument.marker().equals("according to")) {
          List<Entity> speakers = actors.of(sentence, argument.tree());
          if (!speakers.isEmpty()) {
            found.add(attributed(sentence, clause, argument, speakers));
          }
        }
      }
    }
    return found;
  }

  private Fact.Statement attributed(
      Sentence sentence, Clause clause, Argument source, List<Entity> speakers) {
    Span phrase = sentence.spanOf(source.tree());
    Span whole = sentence.spanOf(clause.tree());
    String all =
        this.source.line(
            new Span(
                whole.start(), Math.max(whole.start(), Math.min(whole.end(), phrase.start()))));
    String text = all.replaceFirst("(?i),?\\s*according to$", "").strip();
    if (text.isEmpty()) {
      text = this.source.line(new Span(phrase.end(), whole.end())).replaceFirst("^[,\\s]+", "");
    }
    Evidence evidence = new Evidence(whole, sentence.span(), "statement/according-to", 0.85);
    return new Fact.Statement(
        speakers,
        List.of(),
        kinds.refine(Fact.Statement.Kind.SAY, text),
        text,
        quoted(whole),
        Optional.empty(),
        List.of(evidence));
  }

  /** What stands in quotation marks in a sentence, said by the speaker of the quotation. */
  Fact.Statement quotation(Sentence sentence, Span words, List<Entity> speakers) {
    String text = source.line(words);
    Evidence evidence = new Evidence(words, sentence.span(), "statement/quotation", 0.8);
    return new Fact.Statement(
        speakers,
        List.of(),
        kinds.refine(Fact.Statement.Kind.SAY, text),
        text,
        true,
        Optional.empty(),
        List.of(evidence));
  }
}
