package org.communique.fact;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import org.communique.entity.Entities;
import org.communique.mention.Mention;
import org.communique.text.AnalyzedText;
import org.communique.time.Publication;

/**
 * Everything that was read out of one article: what the graph is made from.
 *
 * @param text the article with its sentences
 * @param publication when it appeared, where that is known
 * @param mentions the words that name something, in the order of the text
 * @param entities who and what it speaks of
 * @param facts what it states, by kind and in the order of the text
 * @param matches what a reconciliation service takes its entities for, where one was asked
 */
public record Reading(
    AnalyzedText text,
    Optional<Publication> publication,
    List<Mention> mentions,
    Entities entities,
    List<Fact> facts,
    List<ExternalMatch> matches) {
  public Reading {
    requireNonNull(text);
    requireNonNull(publication);
    mentions = List.copyOf(mentions);
    requireNonNull(entities);
    facts = List.copyOf(facts);
    matches = List.copyOf(matches);
  }

  /** A reading of which no service was asked. */
  public Reading(
      AnalyzedText text,
      Optional<Publication> publication,
      List<Mention> mentions,
      Entities entities,
      List<Fact> facts) {
    this(text, publication, mentions, entities, facts, List.of());
  }

  public Reading with(List<ExternalMatch> found) {
    return new Reading(text, publication, mentions, entities, facts, found);
  }
}
