package org.communique.entity;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.communique.entity.Referent.Office;
import org.communique.entity.Referent.Sort;

/**
 * Finds whom a title without a name means: "the Japanese minister", "the foreign ministers", "the
 * North Korean leader", "the two officials". The words of the title must all be in the person's own
 * title, its country must be the post's; the one referred to last is meant, or the only one in the
 * article.
 */
final class PeopleDescriptions {
  private static final Set<String> CHIEFS =
      Set.of(
          "president",
          "prime minister",
          "premier",
          "chancellor",
          "king",
          "leader",
          "supreme leader",
          "emir",
          "queen",
          "sultan",
          "chairman");

  private static final Pattern DEPUTY = Pattern.compile("\\b(?:assistant|deputy|under|vice)\\b");

  private final World world;
  private final Trail trail;
  private final Optional<Referent> home;

  /**
   * @param home the country whose government publishes the article
   */
  PeopleDescriptions(World world, Trail trail, Optional<Referent> home) {
    this.world = world;
    this.home = home;
    this.trail = trail;
  }

  /** A phrase with a title. */
  List<Referent> titled(Description description) {
    if (!description.isDefinite() && description.owner().isEmpty() && !isCapital(description)) {
      return List.of();
    }
    if (!description.isDefinite() && !isBareTitle(description)) {
      return List.of();
    }
    String title = description.title().orElseThrow();
    return description.isPlural() ? plural(description, title) : singular(description, title);
  }

  private static boolean isCapital(Description description) {
    return Character.isUpperCase(description.phrase().headToken().text().charAt(0));
  }

  /** "The Secretary" is the Secretary of State rather than a Foreign Secretary beside her. */
  private static boolean isCalled(Referent person, String title) {
    return person.offices().stream()
        .anyMatch(o -> o.title().equals(title) || o.title().startsWith(title + " of "));
  }

  /** "The Secretary", said by an assistant secretary, is the one who is told of further on. */
  private static boolean isDeputy(Referent person) {
    return !person.offices().isEmpty()
        && person.offices().stream().allMatch(o -> DEPUTY.matcher(o.title()).find());
  }

  private static boolean isBareTitle(Description description) {
    String first = description.phrase().word(description.phrase().from());
    return !first.matches("an?|one|some|any|several|no|another|every|each|future|two|three|four");
  }

  private List<Referent> singular(Description description, String title) {
    List<Referent> recent =
        trail.recent(r -> r.is(Sort.PERSON) && holds(r, title, description.country()));
    if (!recent.isEmpty()) {
      List<Referent> exact =
          isCapital(description)
              ? recent.stream().filter(r -> isCalled(r, title)).limit(1).toList()
              : List.of();
      List<Referent> chief =
          exact.isEmpty() && isCapital(description) && isDeputy(recent.get(0))
              ? world.people().stream().filter(r -> isCalled(r, title)).limit(2).toList()
              : exact;
      return chief.size() == 1 ? chief : recent.subList(0, 1);
    }
    List<Referent> all =
        world.people().stream().filter(p -> holds(p, title, description.country())).toList();
    boolean own = description.country().isEmpty() && isCapital(description);
    List<Referent> only = own ? called(title) : description.country().isPresent() ? all : List.of();
    return only.size() == 1 ? only : List.of();
  }

  /** Those of the article's own country who are called by a title, wherever they are named. */
  private List<Referent> called(String title) {
    return world.people().stream()
        .filter(r -> isCalled(r, title))
        .filter(r -> home.isEmpty() || r.country().equals(home))
        .toList();
  }

  private List<Referent> plural(Description description, String title) {
    int number = description.phrase().number();
    List<Referent> recent =
        trail.recent(r -> r.is(Sort.PERSON) && holds(r, title, description.country()));
    if (number == 0) {
      return List.of();
    }
    if (recent.size() >= number) {
      return recent.subList(0, number);
    }
    return title.equals("minister") ? several(description) : List.of();
  }

  /** "the two officials", "both leaders": the last so many people with a post. */
  List<Referent> several(Description description) {
    int number = description.phrase().number();
    boolean leaders = description.phrase().noun().equals("leader");
    List<Referent> recent =
        trail.recent(r -> r.is(Sort.PERSON) && !r.offices().isEmpty() && (!leaders || isChief(r)));
    return number > 1 && recent.size() >= number ? recent.subList(0, number) : List.of();
  }

  /** "the leader", "her host": someone named before, by country if one is told. */
  List<Referent> anyone(Description description) {
    if (description.isPlural() || !description.isDefinite()) {
      return List.of();
    }
    boolean leader = description.phrase().noun().equals("leader");
    Optional<Referent> country = description.country();
    if (country.isEmpty()) {
      return List.of();
    }
    return trail
        .recent(
            r ->
                r.is(Sort.PERSON)
                    && r.country().equals(country)
                    && !r.offices().isEmpty()
                    && (!leader || isChief(r)))
        .stream()
        .limit(1)
        .toList();
  }

  private static boolean isChief(Referent person) {
    return person.offices().stream().anyMatch(o -> CHIEFS.contains(o.title()));
  }

  private static boolean holds(Referent person, String title, Optional<Referent> country) {
    return person.offices().stream()
        .anyMatch(
            o ->
                matches(o, title)
                    && (country.isEmpty() || o.of().flatMap(Referent::country).equals(country)));
  }

  private static boolean matches(Office office, String title) {
    if (title.equals("leader") && CHIEFS.contains(office.title())) {
      return true;
    }
    if (title.equals("minister") && office.title().equals("prime minister")) {
      return false;
    }
    List<String> own = words(office.title());
    List<String> asked = words(title);
    boolean rank = own.contains("vice") || own.contains("deputy");
    return own.containsAll(asked)
        && (own.get(own.size() - 1).equals(asked.get(asked.size() - 1))
            || asked.size() > 1
            || own.contains(asked.get(0)))
        && (!rank || asked.contains("vice") || asked.contains("deputy") || asked.size() == 1);
  }

  private static List<String> words(String title) {
    return Arrays.asList(title.toLowerCase(Locale.ROOT).replace("defence", "defense").split(" "));
  }
}
