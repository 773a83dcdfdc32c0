package org.communique.extract;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.communique.clause.Argument.Slot;
import org.communique.entity.Entity;
import org.communique.nlp.Supersenses;
import org.communique.text.Sentence;
import org.communique.text.Token;
import org.communique.text.Tree;
import org.communique.text.WordList;

/**
 * Organs of a state of which nobody says whose they are, "the police", "an army patrol": they act
 * for the country in which they are, by their own place ("police in Goma") or by the sentence.
 */
final class Organs {
  private static final WordList ORGANS = WordList.resource("/rules/organs.txt");

  private static final WordList INSTITUTIONS = WordList.resource("/rules/institutions.txt");

  /** What stands in front of the word for some of them: "police convoy". */
  private static final Set<String> FORCES = Set.of("army", "police", "military", "navy");

  private static final Set<String> BODIES = Set.of("person", "group", "artifact");

  private static final Set<String> GOVERNING = Set.of("government", "authority", "police");

  private static final Set<String> ELSEWHERE =
      Set.of("foreign", "former", "retired", "rebel", "enemy", "international", "allied", "other");

  private final Source source;
  private final Actors actors;
  private final Venues venues;

  Organs(Source source, Actors actors) {
    this.source = source;
    this.actors = actors;
    this.venues = new Venues(source);
  }

  static boolean isOne(Sentence sentence, int head) {
    return ORGANS.contains(lemma(sentence.token(head)))
        || head > 0
            && FORCES.contains(lemma(sentence.token(head - 1)))
            && BODIES.contains(Supersenses.standard().of(lemma(sentence.token(head))));
  }

  /** "Ministry", "army": what acts for the state that it belongs to. */
  static boolean isInstitution(String noun) {
    return INSTITUTIONS.contains(noun);
  }

  /** A state's forces and offices act for it; its lawmakers are themselves. */
  static Entity principal(Entity actor) {
    if (actor instanceof Entity.Group group && group.of().isPresent()) {
      String last = group.name().substring(group.name().lastIndexOf(' ') + 1);
      String singular = last.replaceFirst("s$", "");
      boolean institution =
          isInstitution(last)
              || isInstitution(singular)
              || Supersenses.standard().of(singular).equals("artifact");
      return institution ? Sides.of(group) : group;
    }
    return actor;
  }

  private static String lemma(Token token) {
    return token.lemma().toLowerCase(Locale.ROOT);
  }

  /** The country around an organ; none where words say that it is from elsewhere. */
  List<Entity> country(Sentence sentence, Tree phrase, int head) {
    if (isForeign(sentence, Phrases.core(phrase), head)) {
      return List.of();
    }
    return phrase
        .topmost(t -> t.is("PP") && t.from() > head)
        .filter(p -> Actors.word(sentence, p.from()).equals("in"))
        .flatMap(p -> venues.of(sentence, p.children().get(p.children().size() - 1)).stream())
        .flatMap(p -> Sides.country(p).stream())
        .findFirst()
        .or(() -> speaker(sentence, head))
        .or(() -> venues.country(sentence))
        .or(() -> venues.home(sentence))
        .or(() -> headlined(sentence, head))
        .map(List::of)
        .orElse(List.of());
  }

  /**
   * "Malian government shuts schools … Since then the government has said": that of the headline.
   */
  private Optional<Entity> headlined(Sentence sentence, int head) {
    return GOVERNING.contains(lemma(sentence.token(head))) && venues.country(sentence).isEmpty()
        ? HeadlineCountry.in(source).filter(c -> source.usualSides().indexOf(c) == 0)
        : Optional.empty();
  }

  /** "The minister of Mali said the army would stay": that of whoever speaks. */
  private Optional<Entity> speaker(Sentence sentence, int head) {
    return source.clauses(sentence).stream()
        .filter(c -> c.all(Slot.COMPLEMENT).anyMatch(t -> t.covers(head)))
        .filter(c -> c.all(Slot.SUBJECT).noneMatch(t -> t.covers(head)))
        .map(c -> actors.of(sentence, c.all(Slot.SUBJECT).toList()))
        .filter(who -> who.size() == 1 && who.get(0) instanceof Entity.Person)
        .map(who -> Sides.of(who.get(0)))
        .filter(Entity.Place.class::isInstance)
        .findFirst();
  }

  /** "The Korean army", where nobody knows which Korea, "foreign troops". */
  private static boolean isForeign(Sentence sentence, Tree core, int head) {
    return IntStream.range(core.from(), head)
        .anyMatch(
            i ->
                i > 0 && Character.isUpperCase(sentence.token(i).text().charAt(0))
                    || ELSEWHERE.contains(Actors.word(sentence, i)));
  }
}
