package org.communique.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;
import org.communique.entity.Discourse.Words;
import org.communique.mention.Mention;
import org.communique.text.Sentence;

/** Names that stand in one list: "Etorofu, Kunashiri, Shikotan and the Habomai group". */
final class Enumerations {
  private final Discourse discourse;

  Enumerations(Discourse discourse) {
    this.discourse = discourse;
  }

  /** The whole list that a name is in, from left to right; the name alone where there is none. */
  List<Words<Mention.Name>> of(Words<Mention.Name> name) {
    return list(name, Enumerations::joined);
  }

  /** The same with names of any kind: "Berg, Lisbon and Mitchell". */
  List<Words<Mention.Name>> withOtherKinds(Words<Mention.Name> name) {
    return list(name, Enumerations::linked);
  }

  private List<Words<Mention.Name>> list(
      Words<Mention.Name> name, BiPredicate<Words<Mention.Name>, Words<Mention.Name>> beside) {
    List<Words<Mention.Name>> inSentence = discourse.namesIn(name.sentence());
    int at = inSentence.indexOf(name);
    int first = at;
    while (first > 0 && beside.test(inSentence.get(first - 1), inSentence.get(first))) {
      first--;
    }
    int last = at;
    while (last + 1 < inSentence.size()
        && beside.test(inSentence.get(last), inSentence.get(last + 1))) {
      last++;
    }
    return new ArrayList<>(inSentence.subList(first, last + 1));
  }

  /** True where nothing but a comma, "and", "or" and an article stands between two of a kind. */
  static boolean joined(Words<Mention.Name> left, Words<Mention.Name> right) {
    return left.mention().kind() == right.mention().kind() && linked(left, right);
  }

  private static boolean linked(Words<Mention.Name> left, Words<Mention.Name> right) {
    boolean link = false;
    Sentence sentence = left.sentence();
    for (int i = left.to(); i < right.from(); i++) {
      switch (sentence.token(i).text()) {
        case ",", "and", "or", "&" -> link = true;
        case "the" -> {}
        default -> {
          return false;
        }
      }
    }
    return link;
  }
}
