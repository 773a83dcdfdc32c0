package org.communique.entity;

import java.util.List;
import java.util.function.Predicate;
import org.communique.entity.Referent.Sort;

/**
 * Resolves what is spoken of together by its number: "both countries", "the two sides", "the pair".
 * Looked for is first a list of just that many before it, then the actors of the last sentences,
 * then, for countries, those that the article has spoken of most, if they stand out.
 */
final class Collectives {
  private static final int NEAR = 2;

  private final World world;
  private final Trail trail;

  Collectives(World world, Trail trail) {
    this.world = world;
    this.trail = trail;
  }

  /** "the two", "both sides", "the parties", "the pair". */
  List<Referent> resolve(Description description) {
    String noun = description.phrase().noun();
    int number = Math.max(2, description.phrase().number());
    boolean sides = noun.matches("side|party");
    if (sides && !description.isPlural()) {
      return List.of();
    }
    if (!sides) {
      List<Referent> people = list(description, number, r -> r.is(Sort.PERSON));
      if (!people.isEmpty()) {
        return people;
      }
      List<Referent> last = near(description, number, r -> r.is(Sort.PERSON));
      if (!last.isEmpty()) {
        return last;
      }
    }
    return countries(description, number);
  }

  /** "the two countries". */
  List<Referent> countries(Description description, int number) {
    Predicate<Referent> actor =
        r ->
            r.isCountryEntry()
                || r.is(Sort.ORGANIZATION)
                    && r.organizationKind() == Entity.Organization.Kind.INTERNATIONAL;
    List<Referent> listed = list(description, number, actor);
    if (!listed.isEmpty()) {
      return listed;
    }
    List<Referent> represented = represented(description, number);
    return represented.isEmpty() ? prominent(number, actor) : represented;
  }

  /** "A met B to discuss trade between the two countries": for which the people near it speak. */
  private List<Referent> represented(Description description, int number) {
    for (int back = 0; back <= NEAR; back++) {
      List<Referent> near =
          trail.before(description.phrase().sentence(), description.phrase().from(), back).stream()
              .flatMap(s -> s.referents().stream())
              .filter(r -> r.is(Sort.PERSON))
              .flatMap(r -> r.offices().stream().flatMap(o -> o.of().stream()).limit(1))
              .flatMap(r -> r.country().stream())
              .distinct()
              .toList();
      if (near.size() >= number) {
        return near.size() == number ? near : List.of();
      }
    }
    return List.of();
  }

  /** The nearest list of just so many. */
  private List<Referent> list(Description description, int number, Predicate<Referent> sort) {
    return trail.before(description.phrase().sentence(), description.phrase().from(), NEAR).stream()
        .filter(s -> s.subject() || s.referents().stream().allMatch(r -> trail.count(r) > 2))
        .map(Trail.Step::referents)
        .filter(r -> r.size() == number && r.stream().allMatch(sort))
        .findFirst()
        .orElse(List.of());
  }

  /** Just so many different ones in the last sentences. */
  private List<Referent> near(Description description, int number, Predicate<Referent> sort) {
    for (int back = 0; back <= NEAR; back++) {
      List<Referent> near =
          trail.before(description.phrase().sentence(), description.phrase().from(), back).stream()
              .flatMap(s -> s.referents().stream())
              .filter(sort)
              .distinct()
              .toList();
      if (near.size() >= number) {
        return near.size() == number ? near : List.of();
      }
    }
    return List.of();
  }

  /** Those spoken of most, if the next is spoken of less. */
  private List<Referent> prominent(int number, Predicate<Referent> sort) {
    List<Referent> ranked =
        world.all().stream()
            .filter(sort)
            .sorted((a, b) -> Long.compare(prominence(b), prominence(a)))
            .toList();
    if (ranked.size() < number) {
      return List.of();
    }
    boolean standOut =
        ranked.size() == number
            || prominence(ranked.get(number - 1)) > prominence(ranked.get(number));
    return standOut ? ranked.subList(0, number) : List.of();
  }

  /** How often the article names it anywhere, and has referred to it so far. */
  private long prominence(Referent referent) {
    return trail.count(referent) + referent.mentions().size();
  }
}
