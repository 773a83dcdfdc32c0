package org.communique.extract;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.communique.clause.Heads;
import org.communique.entity.Entity;
import org.communique.text.Sentence;
import org.communique.text.Span;
import org.communique.text.Tree;

/**
 * To whom a thing or a person belongs: named in front of the noun ("Iran's programme", "the Chadian
 * navy") or in a phrase behind it ("leaders of the African Union", "hackers working for Mali").
 */
final class Owners {
  private static final Set<String> MEMBERS = Set.of("member", "state", "nation", "country");

  /** Nouns for people by whom they deal with. */
  static final Set<String> COMPARED =
      Set.of("counterpart", "colleague", "host", "guest", "number", "peer", "opponent", "rival");

  private static final Set<String> SERVING = Set.of("working", "fighting", "spying", "acting");
  private static final Set<String> DEPENDENT = Set.of("of", "from", "in", "by");

  /** Who speaks or pleads for others: "a spokesman for the army". */
  private static final Set<String> SPEAKING =
      Set.of("spokesman", "spokeswoman", "spokesperson", "lawyer", "attorney", "representative");

  /** Who serves the state in whose cities they are: "officials in Tokyo". */
  private static final Set<String> SERVANTS =
      Set.of("official", "authority", "authorities", "ministry", "lawmaker", "prosecutor");

  private final Source source;
  private final Actors actors;
  private final BothSides both;

  Owners(Source source, Actors actors, BothSides both) {
    this.source = source;
    this.actors = actors;
    this.both = both;
  }

  /** The actors to whom the noun at a head belongs; empty where it is nobody's. */
  List<Entity> of(Sentence sentence, Tree phrase, int head) {
    int from = isCompared(sentence, phrase, head) ? phrase.from() + 1 : phrase.from();
    List<Entity> front = front(sentence, from, head);
    if (!front.isEmpty()) {
      return front;
    }
    return phrase
        .topmost(t -> t.is("PP"))
        .filter(t -> t.from() > head)
        .filter(p -> isOwning(sentence, head, p))
        .map(p -> p.children().get(p.children().size() - 1))
        .filter(t -> t.is("NP"))
        .map(
            t ->
                Phrases.conjuncts(t).stream()
                    .flatMap(c -> holder(sentence, c).stream())
                    .distinct()
                    .toList())
        .filter(e -> !e.isEmpty())
        .findFirst()
        .orElseGet(() -> seat(sentence, phrase, head));
  }

  /** Those named in front of the noun; of "Mali's League membership" the one in the possessive. */
  private List<Entity> front(Sentence sentence, int from, int head) {
    int possessive = head;
    while (possessive > from && !sentence.token(possessive).tag().equals("POS")) {
      possessive--;
    }
    List<Entity> owners =
        possessive > from ? named(sentence.spanOf(from, possessive)) : List.<Entity>of();
    return owners.isEmpty() ? named(sentence.spanOf(from, head + 1)) : owners;
  }

  private List<Entity> named(Span words) {
    return actors.named(words).stream().filter(e -> !isNobody(e)).toList();
  }

  private static boolean isOwning(Sentence sentence, int head, Tree phrase) {
    String marker = Actors.word(sentence, phrase.from());
    return DEPENDENT.contains(marker)
        || isService(sentence, phrase)
        || marker.equals("for") && SPEAKING.contains(sentence.token(head).lemma());
  }

  /** "Officials in Tokyo": the state whose city it is. */
  private List<Entity> seat(Sentence sentence, Tree phrase, int head) {
    if (!SERVANTS.contains(sentence.token(head).lemma().toLowerCase(Locale.ROOT))) {
      return List.of();
    }
    return phrase
        .topmost(t -> t.is("PP"))
        .filter(p -> p.from() == head + 1 && Actors.word(sentence, p.from()).equals("in"))
        .flatMap(p -> source.entities().within(sentence.spanOf(p)).stream())
        .flatMap(r -> r.entities().stream())
        .filter(Entity.Place.class::isInstance)
        .flatMap(p -> Sides.country((Entity.Place) p).stream())
        .limit(1)
        .toList();
  }

  /** "His Kenyan counterpart": Kenya's, not his. */
  private static boolean isCompared(Sentence sentence, Tree phrase, int head) {
    return phrase.from() < head
        && sentence.token(phrase.from()).tag().equals("PRP$")
        && COMPARED.contains(sentence.token(head).lemma());
  }

  /** A group of which nobody knows whose it is owns nothing. */
  private static boolean isNobody(Entity entity) {
    return entity instanceof Entity.Group group && group.of().isEmpty();
  }

  /** "Hackers working for Mali". */
  private static boolean isService(Sentence sentence, Tree phrase) {
    return Actors.word(sentence, phrase.from()).equals("for")
        && SERVING.contains(Actors.word(sentence, phrase.from() - 1));
  }

  /** Whom "of the embassy", "of both governments" name. */
  private List<Entity> holder(Sentence sentence, Tree phrase) {
    List<Entity> named = actors.at(sentence, phrase, Heads.of(Phrases.core(phrase)));
    if (!named.isEmpty()) {
      return named;
    }
    List<Entity> sides = both.in(sentence, sentence.spanOf(Phrases.core(phrase)));
    if (!sides.isEmpty()) {
      return sides;
    }
    List<Entity> unions = unions(sentence, phrase);
    return unions.isEmpty() && isOf(sentence, phrase, "for")
        ? actors.of(sentence, Phrases.core(phrase)).stream().map(Sides::of).toList()
        : unions;
  }

  private static boolean isOf(Sentence sentence, Tree phrase, String marker) {
    return phrase.from() > 0 && Actors.word(sentence, phrase.from() - 1).equals(marker);
  }

  /** "Leaders of African Union member states": the union that they are members of. */
  private List<Entity> unions(Sentence sentence, Tree phrase) {
    int head = Heads.of(Phrases.core(phrase));
    return MEMBERS.contains(sentence.token(head).lemma())
        ? actors.named(sentence.spanOf(phrase.from(), head + 1)).stream()
            .filter(e -> e instanceof Entity.Organization && Source.isParty(e))
            .limit(1)
            .toList()
        : List.of();
  }
}
