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
 */
public record Reading(
    AnalyzedText text,
    Optional<Publication> publication,
    List<Mention> mentions,
    Entities entities,
    List<Fact> facts) {
  public Reading {
    requireNonNull(text);
    requireNonNull(publication);
    mentions = List.copyOf(mentions);
    requireNonNull(entities);
    facts = List.copyOf(facts);
  }
}
