package org.communique.extract;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.communique.clause.Argument;
import org.communique.clause.Argument.Slot;
import org.communique.clause.Clause;
import org.communique.clause.Clause.Link;
import org.communique.entity.Entity;
import org.communique.fact.Evidence;
import org.communique.fact.Fact;
import org.communique.rule.Act;
import org.communique.text.Sentence;
import org.communique.text.Span;
import org.communique.text.Tree;

/** Reads statements that are given to somebody without a verb of speech: "according to X". */
final class Attributions {
  /** What stands in front is over: "it sank at once and according to Mali …". */
  private static final Pattern LEADING_OVER = Pattern.compile("(?:[;:]|\\b(?:and|but|while))$");

  private static final Pattern AGAINST = Pattern.compile(";|, (?:but|although|though|whereas)\\b");

  /** Clauses that tell nothing without the one that they go with. */
  private static final Set<Link> UNFINISHED =
      EnumSet.of(Link.INFINITIVE, Link.RELATIVE, Link.GERUND, Link.PARTICIPLE);

  private final Source source;
  private final Actors actors;
  private final Voices voices;
  private final SpokenKinds kinds;

  Attributions(Source source, Actors actors, SpokenKinds kinds) {
    this.source = source;
    this.voices = new Voices(source);
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
          Argument cited = withoutList(argument);
          List<Entity> speakers =
              voices.of(sentence, cited.tree(), actors.of(sentence, cited.tree()));
          if (!speakers.isEmpty()
              && !tellsOfSpeech(clause, speech)
              && !isInKeeping(clause, argument)) {
            found.add(attributed(sentence, clause, cited, speakers));
          }
        }
      }
    }
    return found;
  }

  /**
   * The clause that is told where what is said stands behind it: "found a bag that seemed to be
   * full, according to Mali".
   */
  private Clause finite(Clause clause, Argument attribution) {
    Clause told = clause;
    while (UNFINISHED.contains(told.link())
        && attribution.tree().from() > told.head()
        && source.governor(told).filter(g -> !g.form().noun()).isPresent()) {
      told = source.governor(told).get();
    }
    return told;
  }

  /** "According to witnesses, [Ann and her son] left": whom the parser has added to the source. */
  private static Argument withoutList(Argument attribution) {
    List<Tree> parts = attribution.tree().children();
    boolean list =
        parts.size() > 3 && parts.get(1).is(",") && parts.stream().anyMatch(p -> p.is("CC"));
    return list && parts.get(0).is("NP")
        ? new Argument(attribution.slot(), attribution.marker(), parts.get(0))
        : attribution;
  }

  /** "To act according to the treaty": by it, and not as it says. */
  private boolean isInKeeping(Clause clause, Argument attribution) {
    Sentence sentence = clause.sentence();
    Span phrase = sentence.spanOf(attribution.tree());
    int marker = sentence.tokenAt(new Span(phrase.start() - 2, phrase.start())) - 1;
    boolean setOff = marker < 1 || sentence.token(marker - 1).text().matches("[,.\"”]|''");
    boolean meant = clause.form().tense() == Clause.Tense.NONE && !setOff;
    return meant || source.instruments().stream().anyMatch(phrase::overlaps);
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
        .filter(
            m ->
                m.rule().act() instanceof Act.Say say
                    && say.kind() == Fact.Statement.Kind.SAY
                    && !m.agents().isEmpty())
        .map(Match::clause)
        .anyMatch(c -> c.sentence() == clause.sentence() && c.id() == clause.id());
  }

  private Fact.Statement attributed(
      Sentence sentence, Clause clause, Argument attribution, List<Entity> speakers) {
    Span phrase = sentence.spanOf(attribution.tree());
    Span whole = sentence.spanOf(around(sentence, finite(clause, attribution).tree()));
    String text = words(sentence, clause, phrase, whole);
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

  /** All that follows a source named in front is attributed to it, up to what stands against it. */
  private int end(Sentence sentence, Span phrase) {
    Matcher against =
        AGAINST.matcher(source.text().text(new Span(phrase.end(), sentence.span().end())));
    return against.find() ? phrase.end() + against.start() : sentence.span().end();
  }

  /**
   * What is attributed: what stands in front where that has the verb, else what stands behind, with
   * the subject in front: "the port, according to Mali, is full".
   */
  private String words(Sentence sentence, Clause clause, Span phrase, Span whole) {
    int open = Math.max(whole.start(), Math.min(whole.end(), phrase.start()));
    String front =
        source
            .line(new Span(whole.start(), open))
            .replaceFirst("(?i),?\\s*according to$", "")
            .strip();
    boolean over = front.isEmpty() || LEADING_OVER.matcher(front).find();
    boolean told = sentence.token(clause.head()).span().start() < phrase.start();
    if (told && !over) {
      return front;
    }
    int end =
        front.isEmpty() || whole.end() - phrase.end() <= 1 ? end(sentence, phrase) : whole.end();
    String rest = source.line(new Span(phrase.end(), end)).replaceFirst("^[,\\s]+", "");
    boolean shared =
        !over
            && clause
                .first(Slot.SUBJECT)
                .or(() -> clause.first(Slot.OBJECT))
                .filter(s -> sentence.spanOf(s).end() <= phrase.start())
                .isPresent();
    return shared ? front + " " + rest : rest;
  }
}
