package org.communique.entity;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.communique.entity.Discourse.Words;
import org.communique.entity.Referent.Office;
import org.communique.entity.Referent.Sort;
import org.communique.mention.Mention;
import org.communique.text.Sentence;
import org.communique.text.Token;

/**
 * Posts of those who held them before: "President Obi, who succeeded Jane Roe", "his predecessor,
 * Jane Roe", "Obi became president after Jane Roe stepped down". Only people without another post
 * get one so, and it is a former one.
 */
final class Successions {
  private static final Set<String> REPLACE =
      Set.of("succeed", "replace", "oust", "topple", "unseat");
  private static final Set<String> LEAVE =
      Set.of("step", "resign", "quit", "die", "retire", "flee", "fall");

  private final Discourse discourse;
  private final World world;

  Successions(Discourse discourse, World world) {
    this.discourse = discourse;
    this.world = world;
  }

  void assign() {
    for (Words<Mention.Name> name : discourse.placedNames()) {
      world
          .named(name.mention())
          .filter(p -> p.is(Sort.PERSON) && p.offices().isEmpty() && isBefore(name))
          .ifPresent(p -> successor(name).flatMap(Successions::post).ifPresent(p::holds));
    }
  }

  private static Optional<Office> post(Referent successor) {
    return successor.offices().stream()
        .filter(o -> o.of().isPresent() && !o.title().startsWith("former "))
        .findFirst()
        .map(o -> new Office("former " + o.title(), o.of()));
  }

  /** True of a name whose bearer is said to have been followed by another. */
  private static boolean isBefore(Words<Mention.Name> name) {
    Sentence sentence = name.sentence();
    int at = name.from() - 1;
    if (at > 0 && sentence.token(at).text().equals(",")) {
      at--;
    }
    if (at < 1) {
      return false;
    }
    Token before = sentence.token(at);
    boolean left =
        before.text().equals("after")
            && name.to() < sentence.tokens().size()
            && LEAVE.contains(sentence.token(name.to()).lemma());
    return before.text().equals("predecessor")
        || before.isVerb() && REPLACE.contains(before.lemma())
        || left;
  }

  /** Who is named last before, in the sentence. */
  private Optional<Referent> successor(Words<Mention.Name> name) {
    List<Words<Mention.Name>> before =
        discourse.namesIn(name.sentence()).stream()
            .filter(n -> n.to() <= name.from() && n.mention().kind() == Mention.Name.Kind.PERSON)
            .toList();
    return before.isEmpty()
        ? Optional.empty()
        : world.named(before.get(before.size() - 1).mention());
  }
}
