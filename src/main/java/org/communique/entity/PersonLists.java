package org.communique.entity;

import java.util.Optional;
import org.communique.entity.Discourse.Words;
import org.communique.mention.Mention;
import org.communique.text.Sentence;

/** Lists of people: "Ministers Ann Diop of Mali, Lena Moor and Jan Berg". */
final class PersonLists {
  private PersonLists() {}

  /** The person in front of one who is not the first in a list. */
  static Optional<Words<Mention.Name>> before(Words<Mention.Name> name, Discourse discourse) {
    int at = name.from() - 1;
    boolean joined = false;
    while (at >= 0 && text(name.sentence(), at).matches(",|and|&")) {
      joined = true;
      at--;
    }
    if (!joined) {
      return Optional.empty();
    }
    Optional<Words<Mention.Name>> left = discourse.nameAt(name.sentence(), at);
    if (left.filter(n -> n.mention().kind() != Mention.Name.Kind.PERSON).isPresent()
        && left.get().from() >= 2
        && text(name.sentence(), left.get().from() - 1).equals("of")) {
      left = discourse.nameAt(name.sentence(), left.get().from() - 2);
    }
    return left.filter(n -> n.mention().kind() == Mention.Name.Kind.PERSON);
  }

  private static String text(Sentence sentence, int token) {
    return sentence.token(token).text();
  }
}
