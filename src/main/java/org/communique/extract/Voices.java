package org.communique.extract;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.communique.clause.Heads;
import org.communique.entity.Entity;
import org.communique.entity.Reference;
import org.communique.text.Sentence;
import org.communique.text.Token;
import org.communique.text.Tree;

/**
 * Who is heard where a phrase names whoever speaks. An office with a name of its own ("the Bergen
 * Sheriff's Office") and the police speak for themselves and not for the state that they act for;
 * those who take part in talks are the two sides that talk. Spokesmen and ministers without a name
 * speak for whom they belong to.
 */
final class Voices {
  private static final Set<String> OFFICES =
      Set.of("office", "service", "police", "guard", "agency", "department", "bureau");

  /** Whose words are those of the state or body that they belong to. */
  private static final Set<String> MOUTHPIECES =
      Set.of(
          "president",
          "premier",
          "minister",
          "chancellor",
          "monarch",
          "king",
          "presidency",
          "ministry",
          "embassy",
          "envoy",
          "ambassador",
          "spokesman",
          "spokeswoman",
          "spokesperson");

  /** The same, where nothing else is said of them. */
  private static final Set<String> FEW =
      Set.of("official", "leader", "member", "representative", "delegate");

  private static final Set<String> PARTAKING = Set.of("participant", "attendee", "participants");

  private final Source source;

  Voices(Source source) {
    this.source = source;
  }

  /**
   * @param phrase who speaks, in the words of the article
   * @param found whom these words mean where something is done
   */
  List<Entity> of(Sentence sentence, Tree phrase, List<Entity> found) {
    List<Entity> heard = withoutTitle(sentence, phrase, found);
    if (heard.size() != 1 || heard.get(0) instanceof Entity.Person) {
      return heard;
    }
    Tree core = Phrases.core(phrase);
    Token head = sentence.token(Heads.of(core));
    String noun = head.lemma().toLowerCase(Locale.ROOT);
    if (PARTAKING.contains(noun) && heard.get(0) instanceof Entity.Group) {
      List<Entity> sides = source.opponentsNear(sentence);
      return sides.isEmpty() ? heard : sides;
    }
    if (heard.get(0) instanceof Entity.Group group && isMouthpiece(group, noun)) {
      return List.of(Sides.of(group));
    }
    boolean office =
        OFFICES.contains(noun)
            && !(heard.get(0) instanceof Entity.Organization body
                && body.name().contains(head.text()));
    int first = first(sentence, core);
    boolean bare = noun.equals("police") && first == core.to() - 1;
    return office && (bare || isNamed(sentence, core, first))
        ? List.of(
            new Entity.Group(source.line(sentence.spanOf(first, core.to())), Optional.empty()))
        : heard;
  }

  /** "Ghana's president", "a spokesman for the army", and officials of whom no more is said. */
  private static boolean isMouthpiece(Entity.Group group, String noun) {
    return MOUTHPIECES.contains(noun) || FEW.contains(noun) && group.name().indexOf(' ') < 0;
  }

  private static int first(Sentence sentence, Tree core) {
    int first = core.from();
    while (first < core.to() - 1 && sentence.token(first).tag().matches("DT|RB|``|PRP\\$")) {
      first++;
    }
    return first;
  }

  /** Whether a word of its name stands in front of the noun, beside those of states and people. */
  private boolean isNamed(Sentence sentence, Tree core, int first) {
    int head = Heads.of(core);
    List<Reference> known =
        source.entities().within(sentence.spanOf(core)).stream()
            .filter(r -> !r.span().contains(sentence.token(head).span()))
            .toList();
    return IntStream.range(first, head)
        .mapToObj(sentence::token)
        .filter(t -> Character.isUpperCase(t.text().charAt(0)))
        .anyMatch(t -> known.stream().noneMatch(r -> r.span().contains(t.span())));
  }

  /** "Shipping and trade manager Ann Diop": the first half of her title speaks with nobody. */
  private List<Entity> withoutTitle(Sentence sentence, Tree phrase, List<Entity> found) {
    if (found.size() != 2
        || !(found.get(0) instanceof Entity.Group group)
        || !(found.get(1) instanceof Entity.Person)) {
      return found;
    }
    int and = phrase.from() + 1;
    boolean title =
        group.of().isEmpty()
            && and + 1 < phrase.to()
            && source.line(sentence.spanOf(phrase.from(), and)).equals(group.name())
            && sentence.token(phrase.from()).tag().matches("NNP?")
            && sentence.token(and).tag().equals("CC")
            && sentence.token(and + 1).tag().matches("JJ|NN")
            && Character.isLowerCase(sentence.token(and + 1).text().charAt(0));
    return title ? found.subList(1, 2) : found;
  }
}
