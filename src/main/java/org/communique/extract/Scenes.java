package org.communique.extract;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.communique.clause.Argument.Slot;
import org.communique.clause.Clause;
import org.communique.clause.Heads;
import org.communique.entity.Entity;
import org.communique.fact.Plover;
import org.communique.rule.Rule;
import org.communique.text.Tree;

/**
 * Where an act is done: at a place with a name that it is done to, else where a phrase of place
 * says. Only what moves somebody or something leads from or to a place, and what is imposed on a
 * country is not done there.
 */
final class Scenes {
  private static final List<String> PLACES =
      List.of("in", "at", "on", "near", "off", "over", "outside");

  private static final List<String> WAYS =
      List.of("in", "at", "on", "near", "off", "over", "outside", "into", "from", "out of", "to");

  /** What is waged on a country is waged there. */
  private static final Set<String> WAGED = Set.of("war", "invasion", "aggression", "offensive");

  private static final List<String> PENALTIES = List.of("in", "at", "near", "off");

  private static final Set<Plover> MOVES =
      Set.of(
          Plover.AID,
          Plover.MOBILIZE,
          Plover.RETREAT,
          Plover.ASSAULT,
          Plover.PROTEST,
          Plover.CONCEDE);

  /** What officials and crowds do where they are. */
  private static final Set<Plover> LOCAL = Set.of(Plover.COERCE, Plover.PROTEST);

  private final Venues venues;
  private final Undergoers undergoers;

  Scenes(Venues venues, Undergoers undergoers) {
    this.venues = venues;
    this.undergoers = undergoers;
  }

  Optional<Entity.Place> of(Clause clause, Rule rule, Plover code) {
    if (Undergoers.isListing(rule)) {
      return Optional.empty();
    }
    return undergoers
        .place(clause, o -> clause.sentence().token(Heads.of(o)).tag().matches("NNPS?|PRP"))
        .or(() -> venues.after(clause, prepositions(code)))
        .or(() -> undergoers.place(clause, o -> true))
        .or(
            () ->
                code == Plover.RETREAT && !clause.form().noun()
                    ? country(clause, clause.all(Slot.OBJECT))
                    : empty())
        .or(() -> code == Plover.ASSAULT ? waged(clause) : empty())
        .or(() -> LOCAL.contains(code) ? seat(clause) : empty());
  }

  /** "Officials in Gao arrested a trader": a place with a name, where whoever does it is. */
  private Optional<Entity.Place> seat(Clause clause) {
    return clause
        .all(Slot.SUBJECT)
        .filter(t -> !clause.form().noun())
        .flatMap(t -> t.topmost(p -> p.is("PP") && p.children().size() == 2))
        .filter(p -> Actors.word(clause.sentence(), p.from()).equals("in"))
        .flatMap(p -> venues.of(clause.sentence(), p.children().get(1)).stream())
        .filter(p -> p.kind() != Entity.Place.Kind.COUNTRY)
        .findFirst();
  }

  /** "War on Mali", "launched an invasion of Mali". */
  private Optional<Entity.Place> waged(Clause clause) {
    boolean told =
        clause.form().noun()
            ? WAGED.contains(clause.lemma())
            : clause
                .all(Slot.OBJECT)
                .map(o -> clause.sentence().token(Heads.of(o)).lemma())
                .anyMatch(WAGED::contains);
    return told
        ? country(
            clause,
            Stream.of(
                    clause.form().noun() ? clause.all(Slot.OBJECT) : clause.after("of"),
                    clause.after("on"),
                    clause.after("against"))
                .flatMap(t -> t))
        : empty();
  }

  private Optional<Entity.Place> country(Clause clause, Stream<Tree> phrases) {
    return phrases
        .filter(t -> !isOwnCountry(clause, t))
        .flatMap(t -> venues.of(clause.sentence(), t).stream())
        .filter(p -> p.kind() == Entity.Place.Kind.COUNTRY)
        .findFirst();
  }

  /** "The invasion of their country": whose it is, the words do not tell. */
  private static boolean isOwnCountry(Clause clause, Tree phrase) {
    return clause.sentence().token(phrase.from()).tag().equals("PRP$")
        && !clause.sentence().token(Heads.of(phrase)).isProperNoun();
  }

  private static Optional<Entity.Place> empty() {
    return Optional.empty();
  }

  private static List<String> prepositions(Plover code) {
    if (code == Plover.SANCTION) {
      return PENALTIES;
    }
    return MOVES.contains(code) ? WAYS : PLACES;
  }
}
