package org.communique.extract;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.communique.clause.Argument.Slot;
import org.communique.clause.Clause;
import org.communique.clause.Clause.Link;
import org.communique.clause.Clause.Tense;
import org.communique.clause.Heads;
import org.communique.entity.Entity;
import org.communique.entity.Reference;
import org.communique.fact.Fact;
import org.communique.gazetteer.Entry;
import org.communique.text.Token;
import org.communique.text.Tree;
import org.communique.text.WordList;

/**
 * Who agrees: the countries and organisations that the words name, else those who met before or
 * whose agreement it is.
 */
final class Parties {
  /** Words for those who agree where they have been named before. */
  private static final Set<String> JOINT =
      Set.of(
          "they",
          "we",
          "both",
          "two",
          "pair",
          "sides",
          "parties",
          "ministers",
          "leaders",
          "presidents",
          "governments",
          "delegations",
          "negotiators",
          "officials",
          "diplomats",
          "neighbors",
          "neighbours",
          "countries",
          "nations");

  private static final WordList AGREEMENTS = WordList.resource("/rules/agreement-nouns.txt");

  /** So many sentences back an agreement is still the one that is spoken of. */
  private static final int MEMORY = 5;

  private final Source source;
  private final Actors actors;
  private final List<Fact.Meeting> meetings;

  Parties(Source source, Actors actors, List<Fact.Meeting> meetings) {
    this.source = source;
    this.actors = actors;
    this.meetings = meetings;
  }

  /**
   * The countries and organisations that agree, also where it is their ministers who do; where
   * words such as "they" or "the ministers" name nobody, those who met before. People stand for
   * themselves only where nothing tells whom they act for.
   */
  List<Entity> of(Match match, List<Fact.Agreement> told) {
    Set<Entity> parties = new LinkedHashSet<>();
    match.agents().stream().map(Sides::of).map(this::state).forEach(parties::add);
    match.targets().stream().map(Sides::of).map(this::state).forEach(parties::add);
    boolean plural = match.clause().all(Slot.SUBJECT).anyMatch(t -> isPlural(match, t));
    if (plural && (Participants.isNameless(parties) || arePrivate(match, parties))) {
      parties.clear();
      parties.addAll(before(match.clause(), told));
      parties.removeAll(helpers(match.clause()));
      parties.removeIf(p -> !(p instanceof Entity.Organization) && !isCountry(p));
      return parties.size() > 1 ? List.copyOf(parties) : List.of();
    }
    if (parties.size() == 1 && isPronoun(match)) {
      List<Entity> met = before(match.clause(), told);
      if (met.size() == 2
          && met.containsAll(parties)
          && met.stream().allMatch(Parties::isCountry)) {
        return List.copyOf(met);
      }
    }
    List<Entity> people = parties.stream().filter(Entity.Person.class::isInstance).toList();
    parties.removeIf(p -> !(p instanceof Entity.Organization) && !isCountry(p));
    if (parties.isEmpty()) {
      parties.addAll(people);
    }
    if (parties.isEmpty() && isImpersonal(match.clause())) {
      owners(match.clause()).forEach(parties::add);
    }
    if (parties.isEmpty()) {
      parties.addAll(bound(match.clause()));
    }
    if (parties.isEmpty() && isImpersonal(match.clause())) {
      parties.addAll(fighting(match.clause()));
    }
    if (parties.isEmpty() && isImpersonal(match.clause())) {
      parties.addAll(before(match.clause(), told));
      parties.removeAll(mediators(match.clause()));
      parties.removeIf(p -> !(p instanceof Entity.Organization) && !isCountry(p));
    }
    return List.copyOf(parties);
  }

  /** What Mali's parliament ratifies, Mali does; where the article speaks of Mali. */
  private Entity state(Entity party) {
    return party instanceof Entity.Organization body
            && body.kind() == Entity.Organization.Kind.GOVERNMENT
        ? body.entry().flatMap(Entry::iso2).flatMap(this::country).orElse(party)
        : party;
  }

  private Optional<Entity> country(String iso2) {
    return source.entities().all().stream()
        .filter(Parties::isCountry)
        .filter(
            e -> ((Entity.Place) e).entry().flatMap(Entry::iso2).filter(iso2::equals).isPresent())
        .findFirst();
  }

  /** "Mali and Chad share the lake under a treaty signed in 1996": those whose treaty it is. */
  List<Entity> bound(Clause clause) {
    Tree phrase = clause.tree();
    List<Entity> sharing =
        clause.link() == Link.RELATIVE
            ? source
                .governor(clause)
                .filter(
                    g ->
                        !g.form().noun() && g.after("under").anyMatch(t -> t.covers(phrase.from())))
                .map(g -> actors.of(g.sentence(), g.all(Slot.SUBJECT).toList()))
                .orElse(List.of())
            : List.of();
    List<Entity> sides =
        sharing.stream().map(Sides::of).filter(Source::isParty).distinct().toList();
    return sides.size() > 1 ? sides : List.of();
  }

  /** "Mali shelled Chad until Oman brokered a truce": the only two besides whoever brokered it. */
  private List<Entity> fighting(Clause clause) {
    boolean truce =
        Stream.concat(clause.all(Slot.OBJECT), clause.all(Slot.SUBJECT))
            .map(t -> clause.sentence().token(Heads.of(t)).lemma())
            .anyMatch(noun -> InstrumentParties.TRUCE.matcher(noun).matches());
    List<Entity> others =
        source.entities().within(clause.sentence().span()).stream()
            .filter(r -> truce && r.form() != Reference.Form.PRONOUN)
            .flatMap(r -> r.entities().stream())
            .map(Sides::of)
            .filter(Source::isParty)
            .filter(e -> !mediators(clause).contains(e))
            .distinct()
            .toList();
    return others.size() == 2 ? others : List.of();
  }

  /** "Helped the sides to agree": whoever makes others agree is none of them. */
  private List<Entity> helpers(Clause clause) {
    return source
        .governor(clause)
        .filter(g -> clause.form().tense() == Tense.NONE && clause.first(Slot.SUBJECT).isPresent())
        .filter(g -> !g.all(Slot.SUBJECT).toList().equals(clause.all(Slot.SUBJECT).toList()))
        .map(this::mediators)
        .orElse(List.of());
  }

  /** "They agreed", where a pronoun seems to mean people who speak for no state. */
  private static boolean arePrivate(Match match, Set<Entity> parties) {
    return parties.stream().noneMatch(Source::isParty)
        && match.agents().stream().allMatch(Entity.Person.class::isInstance);
  }

  /** Whose agreement was told shortly before, else who met before. */
  private List<Entity> before(Clause clause, List<Fact.Agreement> told) {
    int here = clause.sentence().index();
    return told.stream()
        .filter(a -> a.parties().size() > 1)
        .filter(
            a ->
                source
                    .sentence(a.evidence().get(0))
                    .filter(s -> s.index() <= here && s.index() >= here - MEMORY)
                    .isPresent())
        .max(Comparator.comparingInt(a -> a.evidence().get(0).sentence().start()))
        .map(Fact.Agreement::parties)
        .orElseGet(() -> Participants.sidesBefore(meetings, clause, source));
  }

  /** "Mali and Niger's treaty took effect": whose agreement it is. */
  private List<Entity> owners(Clause clause) {
    return Stream.concat(clause.all(Slot.OBJECT), clause.all(Slot.SUBJECT))
        .filter(t -> AGREEMENTS.contains(clause.sentence().token(Heads.of(t)).lemma()))
        .map(t -> actors.owner(clause.sentence(), t).stream().map(Sides::of).distinct().toList())
        .filter(o -> o.size() > 1)
        .findFirst()
        .orElse(List.of());
  }

  /** "The truce was agreed", "the truce holds": the agreement is there and its parties are not. */
  private static boolean isImpersonal(Clause clause) {
    boolean someone =
        clause
            .first(Slot.SUBJECT)
            .map(t -> clause.sentence().token(Heads.of(t)).text())
            .filter(word -> word.matches("(?i)he|she|I"))
            .isPresent();
    return !clause.form().noun()
        && !someone
        && !isBySomebody(clause)
        && (clause.form().passive() || clause.first(Slot.SUBJECT).isPresent())
        && Stream.concat(clause.all(Slot.OBJECT), clause.all(Slot.SUBJECT))
            .map(t -> clause.sentence().token(Heads.of(t)))
            .anyMatch(
                t ->
                    AGREEMENTS.contains(t.lemma())
                        || (clause.form().passive() && clause.lemma().equals("agree")));
  }

  /** "Was agreed by the ministers of sport": by whom is told, if not by name. */
  private static boolean isBySomebody(Clause clause) {
    return clause.form().passive()
        && clause.lemma().equals("agree")
        && clause.first(Slot.SUBJECT).filter(t -> t.from() > clause.head()).isPresent();
  }

  /** Who brokered it is no party to it. */
  private List<Entity> mediators(Clause clause) {
    return actors.of(clause.sentence(), clause.all(Slot.SUBJECT).toList()).stream()
        .map(Sides::of)
        .toList();
  }

  private static boolean isPlural(Match match, Tree subject) {
    Token head = match.clause().sentence().token(Heads.of(subject));
    return JOINT.contains(head.text().toLowerCase(Locale.ROOT));
  }

  /** "We agreed", of which only one side is known: with whom they met before. */
  private static boolean isPronoun(Match match) {
    return match
        .clause()
        .all(Slot.SUBJECT)
        .map(t -> match.clause().sentence().token(Heads.of(t)).text())
        .anyMatch(w -> w.matches("(?i)we|they|both"));
  }

  private static boolean isCountry(Entity party) {
    return party instanceof Entity.Place && Sides.canAct(party);
  }
}
