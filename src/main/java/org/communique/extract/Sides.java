package org.communique.extract;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.communique.entity.Entities;
import org.communique.entity.Entity;
import org.communique.entity.Reference;
import org.communique.text.WordList;

/** The countries and organisations that stand behind people, forces and offices. */
final class Sides {
  private static final WordList OFFICES = WordList.resource("/rules/offices.txt");

  private static final WordList CIVILIANS = WordList.resource("/rules/civilians.txt");

  private static final Pattern FIGHTERS =
      Pattern.compile(
          "(?i)\\b(?:fighter|militant|gunm[ae]n|militiam[ae]n|insurgent|guerrilla|troop|soldier|commando|rebel)s?$");

  private static final Pattern CONTINENTAL =
      Pattern.compile("\\b(?:Africa|Europe|Asia|America|Pacific)$");

  /** So often must the less named of two sides be named. */
  private static final int FEWEST = 3;

  /** So many times as often, at most, may the other be named. */
  private static final int LOPSIDED = 3;

  private Sides() {}

  /** True for what can act: everything but places that are no countries. */
  static boolean canAct(Entity entity) {
    return !(entity instanceof Entity.Place place) || place.kind() == Entity.Place.Kind.COUNTRY;
  }

  /** "A West African force" is that of no state. */
  private static boolean hasState(Entity owner) {
    return !(owner instanceof Entity.Place place)
        || canAct(place)
        || !CONTINENTAL.matcher(place.name()).find();
  }

  /** The country that a place lies in, or is; none for a place whose country is contested. */
  static Optional<Entity> country(Entity.Place place) {
    return place.kind() == Entity.Place.Kind.COUNTRY
        ? Optional.of(place)
        : place.within().flatMap(Sides::country);
  }

  /** True of those who report the news. */
  static boolean isMedium(Entity entity) {
    return entity instanceof Entity.Organization body
        && body.kind() == Entity.Organization.Kind.MEDIA;
  }

  /** True for a state, and for a person with a post in one or in an organisation. */
  static boolean isOfficial(Entity entity) {
    return entity instanceof Entity.Place place && canAct(place)
        || entity instanceof Entity.Person person
            && person.posts().stream().anyMatch(p -> p.of().isPresent());
  }

  /**
   * The state for an organ of it without a name ("a Kenyan court"), the armed body for those who
   * fight for it ("fighters of the Kesh Front"), the state of whoever leads them ("President Kos's
   * forces"); else the actor itself.
   */
  static Entity principal(Entity actor) {
    return actor instanceof Entity.Group group
            && group.of().isPresent()
            && (isOffice(group.name()) || isArmed(group))
        ? of(actor)
        : actor;
  }

  /**
   * "Chadian journalists": people or firms who stand for no country, even where they are of one.
   */
  static boolean isPrivate(Entity.Group group) {
    String head = group.name().toLowerCase(Locale.ROOT).replaceFirst(".*[^\\p{L}](?=\\p{L}+$)", "");
    return group.of().filter(Entity.Place.class::isInstance).isPresent()
        && Stream.of(head, head.replaceFirst("s$", ""), head.replaceFirst("ies$", "y"))
            .anyMatch(Sides::isCivilian);
  }

  /** A word for people or firms who stand for no country: "fishermen from both countries". */
  static boolean isCivilian(String noun) {
    return CIVILIANS.contains(noun);
  }

  private static boolean isArmed(Entity.Group group) {
    boolean led =
        group.of().filter(Entity.Organization.class::isInstance).isPresent()
            || group
                .of()
                .filter(Entity.Person.class::isInstance)
                .flatMap(p -> represented((Entity.Person) p))
                .isPresent();
    return led && FIGHTERS.matcher(group.name()).find();
  }

  /** Whom a person stands for by a public office: nobody for a lawyer or an actor. */
  static Optional<Entity> represented(Entity.Person person) {
    return person.posts().stream()
        .filter(p -> isOffice(p.title()))
        .map(Entity.Post::of)
        .flatMap(Optional::stream)
        .findFirst();
  }

  private static boolean isOffice(String title) {
    return Stream.of(title.split("[^\\p{L}]+"))
        .map(w -> w.toLowerCase(Locale.ROOT))
        .anyMatch(w -> OFFICES.contains(w) || OFFICES.contains(w.replaceFirst("s$", "")));
  }

  /**
   * The country or organisation behind an actor: a minister's country, a navy's; else the actor
   * itself.
   */
  static Entity of(Entity actor) {
    if (actor instanceof Entity.Person person) {
      return person.posts().stream()
          .map(Entity.Post::of)
          .flatMap(Optional::stream)
          .findFirst()
          .orElse(actor);
    }
    if (actor instanceof Entity.Group group) {
      return group.of().filter(Sides::hasState).map(Sides::of).orElse(actor);
    }
    return actor;
  }

  /**
   * The two countries that an article names most, whom it means by "the two sides" where it does
   * not say it.
   */
  static List<Entity> usual(Entities entities) {
    return named(entities).stream().limit(2).map(Map.Entry::getKey).toList();
  }

  /** The same, where both are named about as often, so that the article is about the two. */
  static List<Entity> balanced(Entities entities) {
    List<Map.Entry<Entity, Integer>> named = named(entities);
    boolean two =
        named.size() > 1
            && named.get(1).getValue() >= FEWEST
            && LOPSIDED * named.get(1).getValue() >= named.get(0).getValue();
    return two ? usual(entities) : List.of();
  }

  /** Countries with how often they are named, the most frequent first. */
  private static List<Map.Entry<Entity, Integer>> named(Entities entities) {
    Map<Entity, Integer> counts = new LinkedHashMap<>();
    for (Reference reference : entities.references()) {
      for (Entity entity : reference.entities()) {
        if (entity instanceof Entity.Place && canAct(entity)) {
          counts.merge(entity, 1, Integer::sum);
        }
      }
    }
    return counts.entrySet().stream()
        .sorted(Map.Entry.<Entity, Integer>comparingByValue(Comparator.reverseOrder()))
        .toList();
  }

  /** The countries behind actors, and international bodies. */
  static Set<Entity> states(List<Entity> actors) {
    Set<Entity> states = new LinkedHashSet<>();
    for (Entity actor : actors) {
      Entity side = of(actor);
      boolean country = side instanceof Entity.Place && canAct(side);
      boolean body =
          side instanceof Entity.Organization bloc
              && bloc.kind() == Entity.Organization.Kind.INTERNATIONAL;
      if (country || body) {
        states.add(side);
      }
    }
    return states;
  }
}
