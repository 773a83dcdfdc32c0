package org.communique.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.communique.clause.Argument;
import org.communique.clause.Argument.Slot;
import org.communique.clause.Clause;
import org.communique.entity.Entity;
import org.communique.fact.Evidence;
import org.communique.fact.Fact;
import org.communique.rule.Act;
import org.communique.text.Sentence;
import org.communique.text.Span;
import org.communique.text.Tree;

/** Reads statements that are given to somebody without a verb of speech: "according to X". */
final class Attributions {
  private final Source source;
  private final Actors actors;
  private final SpokenKinds kinds;

  Attributions(Source source, Actors actors, SpokenKinds kinds) {
    this.source = source;
    this.actors = actors;
    this.kinds = kinds;
  }

  /** "according to X": the clause that it stands in is what X said. */
  List<Fact.Statement> read(Sentence sentence, List<Match> speech) {
    List<Fact.Statement> found = new ArrayList<>();
    for (Clause clause : source.clauses(sentence)) {
      if (clause.form().noun()) {
        continue;
      }
      for (Argument argument : clause.arguments()) {
        if (argument.slot() == Slot.PREPOSITION && argument.marker().equals("according to")) {
          List<Entity> speakers = actors.of(sentence, argument.tree());
          if (!speakers.isEmpty() && !tellsOfSpeech(clause, speech)) {
            found.add(attributed(sentence, clause, argument, speakers));
          }
        }
      }
    }
    return found;
  }

  /** The clause that a conjunct stands in: "was launched and flew far, according to Mali". */
  private static Tree around(Sentence sentence, Tree conjunct) {
    return conjunct.is("VP")
        ? sentence
            .tree()
            .preorder()
            .filter(t -> t.is("S") && t.covers(conjunct))
            .reduce((outer, inner) -> inner)
            .orElse(conjunct)
        : conjunct;
  }

  /** "According to the agency, Mali said …": the agency tells what Mali said. */
  private static boolean tellsOfSpeech(Clause clause, List<Match> speech) {
    return speech.stream()
        .filter(m -> m.rule().act() instanceof Act.Say && !m.agents().isEmpty())
        .map(Match::clause)
        .anyMatch(c -> c.sentence() == clause.sentence() && c.id() == clause.id());
  }

  private Fact.Statement attributed(
      Sentence sentence, Clause clause, Argument attribution, List<Entity> speakers) {
    Span phrase = sentence.spanOf(attribution.tree());
    Span whole = sentence.spanOf(around(sentence, clause.tree()));
    String all =
        source.line(
            new Span(
                whole.start(), Math.max(whole.start(), Math.min(whole.end(), phrase.start()))));
    String text = all.replaceFirst("(?i),?\\s*according to$", "").strip();
    if (text.isEmpty()) {
      text = source.line(new Span(phrase.end(), whole.end())).replaceFirst("^[,\\s]+", "");
    }
    Evidence evidence = new Evidence(whole, sentence.span(), "statement/according-to", 0.85);
    return new Fact.Statement(
        speakers,
        List.of(),
        kinds.of(Fact.Statement.Kind.SAY, speakers, whole, text),
        text,
        source.holdsQuote(whole),
        Optional.empty(),
        List.of(evidence));
  }
}
