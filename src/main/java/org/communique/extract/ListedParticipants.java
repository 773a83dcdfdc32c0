package org.communique.extract;

import java.util.List;
import java.util.stream.Stream;
import org.communique.clause.Argument.Slot;
import org.communique.clause.Clause;
import org.communique.clause.Heads;
import org.communique.entity.Entity;
import org.communique.text.Sentence;

/** Who stands in a list of those who meet, of which the parser has made something else. */
final class ListedParticipants {
  private final Actors actors;

  ListedParticipants(Actors actors) {
    this.actors = actors;
  }

  /** "Talks with [his host], [B]": the name, where the parser has hung it on the talks. */
  List<Entity> beside(Clause clause) {
    Sentence sentence = clause.sentence();
    return clause
        .after("with")
        .filter(t -> Owners.COMPARED.contains(sentence.token(Heads.of(t)).lemma()))
        .filter(t -> t.to() + 1 < sentence.tokens().size())
        .filter(t -> sentence.token(t.to()).text().equals(","))
        .flatMap(t -> at(sentence, t.to() + 1))
        .filter(Entity.Person.class::isInstance)
        .toList();
  }

  /** "Met with officials, [including A and B]": who of them is named, cut off by the parser. */
  List<Entity> included(Clause clause) {
    return clause
        .after("including")
        .filter(t -> clause.after("on").noneMatch(topics -> topics.covers(t.from())))
        .flatMap(t -> actors.of(clause.sentence(), t).stream())
        .filter(e -> !(e instanceof Entity.Group))
        .toList();
  }

  /** "Met with A, joined by [B]": who was there as well; the parser makes a second verb of it. */
  List<Entity> joining(Clause clause) {
    Sentence sentence = clause.sentence();
    return sentence
        .tree()
        .preorder()
        .filter(t -> t.is("PP") && t.from() > clause.head() + 1)
        .filter(t -> sentence.token(t.from()).text().equals("by"))
        .filter(t -> sentence.token(t.from() - 1).text().matches("joined|accompanied"))
        .filter(t -> sentence.token(t.from() - 2).text().equals(","))
        .limit(1)
        .map(t -> t.children().get(t.children().size() - 1))
        .flatMap(t -> actors.of(sentence, t).stream())
        .filter(e -> !(e instanceof Entity.Group))
        .toList();
  }

  /** "Met with A, [B] and C": the first of a list of which the parser makes an object. */
  List<Entity> first(Clause clause) {
    return clause
        .after("with")
        .filter(t -> clause.all(Slot.OBJECT).anyMatch(o -> o.from() == t.to() + 1))
        .flatMap(t -> actors.of(clause.sentence(), t).stream())
        .toList();
  }

  /** "Between A, and B": the second part, where the parser has cut it off. */
  List<Entity> cutOff(Clause clause) {
    Sentence sentence = clause.sentence();
    return Stream.of("between", "with")
        .flatMap(clause::after)
        .map(t -> t.to() + 2)
        .filter(at -> at < sentence.tokens().size())
        .filter(at -> sentence.token(at - 1).text().equals("and"))
        .filter(at -> sentence.token(at - 2).text().equals(","))
        .flatMap(at -> at(sentence, at))
        .toList();
  }

  /** Whom the largest noun phrase means that begins at a token. */
  private Stream<Entity> at(Sentence sentence, int token) {
    return sentence
        .tree()
        .preorder()
        .filter(t -> t.is("NP") && t.from() == token)
        .limit(1)
        .flatMap(t -> actors.of(sentence, t).stream());
  }
}
