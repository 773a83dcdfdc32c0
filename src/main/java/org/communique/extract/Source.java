package org.communique.extract;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.communique.clause.Clause;
import org.communique.clause.ClauseReader;
import org.communique.entity.Entities;
import org.communique.entity.Entity;
import org.communique.mention.Mention;
import org.communique.text.AnalyzedText;
import org.communique.text.Sentence;
import org.communique.text.Span;
import org.communique.time.Publication;
import org.communique.time.TimeExpression;

/**
 * What facts are read from: an article, its clauses, and what has been recognised in it.
 *
 * @param text the article with its sentences
 * @param clauses the clauses of each sentence, by the sentence's number
 * @param entities who and what it speaks of
 * @param times its temporal expressions, in the order of the text
 * @param quotes what stands between quotation marks
 * @param roles titles of posts
 * @param instruments names of treaties and the like
 * @param publication when it appeared
 * @param issuer who speaks as "we" where the article is somebody's own text
 */
record Source(
    AnalyzedText text,
    Map<Integer, List<Clause>> clauses,
    Entities entities,
    List<TimeExpression> times,
    List<Span> quotes,
    List<Span> roles,
    List<Span> instruments,
    Optional<Publication> publication,
    Issuer issuer) {

  static Source of(
      AnalyzedText text,
      List<Mention> mentions,
      Entities entities,
      Optional<Publication> publication) {
    return new Source(
        text,
        text.sentences().stream().collect(Collectors.toMap(Sentence::index, ClauseReader::read)),
        entities,
        of(
            mentions,
            Mention.Time.class,
            Mention.Time::expression,
            Comparator.comparing(TimeExpression::span)),
        of(mentions, Mention.Quote.class, Mention.Quote::span, Comparator.naturalOrder()),
        of(mentions, Mention.Role.class, Mention.Role::span, Comparator.naturalOrder()),
        of(mentions, Mention.Instrument.class, Mention.Instrument::span, Comparator.naturalOrder()),
        publication,
        Issuer.of(text, entities));
  }

  private static <M extends Mention, T> List<T> of(
      List<Mention> mentions, Class<M> kind, Function<M, T> part, Comparator<T> order) {
    return mentions.stream()
        .filter(kind::isInstance)
        .map(kind::cast)
        .map(part)
        .sorted(order)
        .toList();
  }

  /** The two countries that the article names most. */
  List<Entity> usualSides() {
    return Sides.usual(entities);
  }

  /** The clauses of a sentence. */
  List<Clause> clauses(Sentence sentence) {
    return clauses.get(sentence.index());
  }

  /** The clause that a clause depends on. */
  Optional<Clause> governor(Clause clause) {
    return clause.governor() < 0
        ? Optional.empty()
        : Optional.of(clauses(clause.sentence()).get(clause.governor()));
  }

  /** The characters of a span on one line, with single spaces. */
  String line(Span span) {
    return text.text(span).replaceAll("\\s+", " ").strip();
  }

  /** True where a position stands inside quotation marks. */
  boolean isQuoted(int position) {
    return quotes.stream().anyMatch(q -> q.contains(position));
  }
}
