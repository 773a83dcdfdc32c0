package org.communique.extract;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.communique.clause.Heads;
import org.communique.entity.Entity;
import org.communique.text.Tree;

/**
 * "The ministers of Mali, Chad and Togo", whom the parser lists as three, the first of them the
 * ministers of Mali: each of those countries, or bodies, has one.
 */
final class Represented {
  private static final int FEWEST = 3;

  private Represented() {}

  /**
   * The parts of a list, of the first that names the posts only whose they are.
   *
   * @param actors whom a phrase means
   */
  static List<Tree> of(List<Tree> parts, Function<Tree, List<Entity>> actors) {
    boolean countries =
        parts.size() >= FEWEST
            && parts.stream()
                .skip(1)
                .map(actors)
                .allMatch(all -> all.size() == 1 && Source.isParty(all.get(0)));
    return Optional.of(parts.get(0))
        .filter(first -> countries && hasPluralHead(first))
        .flatMap(first -> owner(first, actors))
        .map(owner -> Stream.concat(Stream.of(owner), parts.stream().skip(1)).toList())
        .orElse(parts);
  }

  /** "Malian deputy premier and foreign minister Ann Diop": one person with two posts. */
  static List<Entity> withoutPosts(List<Entity> parts) {
    return parts.stream().filter(p -> parts.stream().noneMatch(q -> holds(q, p))).toList();
  }

  private static boolean holds(Entity holder, Entity post) {
    return holder instanceof Entity.Person person
        && post instanceof Entity.Group group
        && person.posts().stream()
            .anyMatch(p -> p.of().equals(group.of()) && endsWith(group.name(), p.title()));
  }

  private static boolean endsWith(String name, String title) {
    return name.toLowerCase(Locale.ROOT).endsWith(title.toLowerCase(Locale.ROOT));
  }

  private static boolean hasPluralHead(Tree phrase) {
    int head = Heads.of(Phrases.core(phrase));
    return phrase.preorder().anyMatch(t -> t.isLeaf() && t.from() == head && t.is("NNS", "NNPS"));
  }

  /** The country or body behind the posts. */
  private static Optional<Tree> owner(Tree posts, Function<Tree, List<Entity>> actors) {
    return posts
        .topmost(t -> t.is("PP") && t.children().get(0).is("IN"))
        .map(p -> p.children().get(p.children().size() - 1))
        .filter(t -> actors.apply(t).stream().anyMatch(Source::isParty))
        .findFirst();
  }
}
