package org.communique.extract;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.communique.entity.Entity;
import org.communique.entity.Reference;
import org.communique.fact.Evidence;
import org.communique.text.Span;

/**
 * Who stands on the other side of an act of which only one side is named: the only other state or
 * body that the words of the act speak of, or its sentence does; else the other of two sides that
 * were named together. The discourse supplies what the clause leaves out, as with the implicit
 * arguments of Gerber and Chai (2010).
 */
final class Counterparties {
  /** How much of its confidence an act keeps, one side of which was filled in. */
  private static final double LESS = 0.8;

  /** "In step with Mali", "after talks in Mali": who does the same, or where one only meets. */
  private static final Pattern BESIDES =
      Pattern.compile(
          "(?i)\\b(?:(?:step|line|tandem|concert|coordination|consultation|unison|agreement|along|together|jointly|partnership) with|alongside|unlike|(?:talks?|meetings?|negotiations|summit|conference|ceremony) in) (?:the )?$");

  private final Source source;
  private final Venues venues;

  Counterparties(Source source) {
    this.source = source;
    this.venues = new Venues(source);
  }

  /** Whether the article is about two countries, so that one stands for the other's opposite. */
  boolean areTwo() {
    return !Sides.balanced(source.entities()).isEmpty();
  }

  /** Whether a release or a transcript tells it, where the other side of an act is named. */
  boolean areTold() {
    return source.issuer().isTelling();
  }

  /** Whether a government tells the article in its own name. */
  boolean isTelling(Entity side) {
    return source.issuer().entities().stream().map(Sides::of).anyMatch(side::equals);
  }

  /** The country in which the sentence plays. */
  List<Entity> theatre(Evidence evidence) {
    return source.sentence(evidence).flatMap(venues::country).stream().toList();
  }

  /** The only other state or international body that is named inside a span. */
  List<Entity> only(Span span, Set<Entity> sides) {
    return only(span, sides, e -> true);
  }

  /** The only one of them that fits. */
  List<Entity> only(Span span, Set<Entity> sides, Predicate<Entity> fits) {
    List<Entity> others = named(span, sides).stream().filter(fits).toList();
    return others.size() == 1 ? others : List.of();
  }

  /** All other states and international bodies that are named inside a span. */
  List<Entity> named(Span span, Set<Entity> sides) {
    return source.entities().within(span).stream()
        .filter(r -> r.form() == Reference.Form.NAME || r.form() == Reference.Form.DEMONYM)
        .filter(r -> !BESIDES.matcher(source.upTo(r, span)).find())
        .flatMap(r -> r.entities().stream())
        .filter(Sides::canAct)
        .map(Sides::of)
        .filter(Source::isParty)
        .distinct()
        .filter(e -> !sides.contains(e))
        .toList();
  }

  /** Those of two sides that were named together which are not on this side. */
  List<Entity> opposite(Evidence evidence, Set<Entity> sides) {
    List<Entity> pair = source.sentence(evidence).map(source::opponentsNear).orElse(List.of());
    return pair.stream().filter(e -> !sides.contains(e)).toList();
  }

  /** The evidence of what was completed, trusted less. */
  static List<Evidence> weaker(List<Evidence> evidence) {
    return evidence.stream()
        .map(e -> new Evidence(e.words(), e.sentence(), e.rule(), less(e.confidence())))
        .toList();
  }

  /** To two places, so that it reads well in the graph. */
  private static double less(double confidence) {
    return Math.round(confidence * LESS * 100) / 100.0;
  }
}
