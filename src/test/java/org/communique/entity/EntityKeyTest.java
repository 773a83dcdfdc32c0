package org.communique.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.communique.entity.Entity.Organization;
import org.communique.entity.Entity.Person;
import org.communique.entity.Entity.Place;
import org.communique.entity.Entity.Post;
import org.communique.gazetteer.Entry;
import org.communique.gazetteer.Gazetteer;
import org.junit.jupiter.api.Test;

/** The same one has the same key in every article, a namesake another. */
class EntityKeyTest {
  private static final Gazetteer GAZETTEER = Gazetteer.standard();

  @Test
  void theSameNameAndCountryAreOnePerson() {
    assertThat(key(person("Anna R. Berg", post("minister", "Norway")), "a"))
        .isEqualTo(key(person("Anna Berg", post("former envoy", "Norway")), "b"))
        .isEqualTo("person/anna-berg-norway");
  }

  @Test
  void anotherCountryIsANamesake() {
    assertThat(key(person("Anna Berg", post("minister", "Norway")), "a"))
        .isNotEqualTo(key(person("Anna Berg", post("senator", "United States")), "b"));
  }

  @Test
  void oneNameAloneIsKnownToItsArticleOnly() {
    assertThat(key(person("Berg"), "a")).isNotEqualTo(key(person("Berg"), "b"));
  }

  @Test
  void commonNounsNameManyOrganisations() {
    assertThat(key(organization("Foreign Ministry"), "a"))
        .isNotEqualTo(key(organization("Foreign Ministry"), "b"));
    assertThat(key(organization("Norwegian Foreign Ministry"), "a"))
        .isEqualTo(key(organization("Norwegian Foreign Ministry"), "b"));
  }

  @Test
  void placesOfOneNameAreToldApart() {
    List<String> keys =
        GAZETTEER.senses("Georgia").stream()
            .map(s -> key(place(s.entry()), "a"))
            .distinct()
            .toList();
    assertThat(keys).contains("place/georgia").hasSizeGreaterThan(1);
  }

  /** Whatever the order of the posts, and of the articles, the keys are the same. */
  @Property(tries = 50)
  void theOrderOfPostsAndArticlesDoesNotMatter(@ForAll long seed) {
    List<Post> posts = List.of(post("envoy", "Chad"), post("mediator", "Mali"), post("judge", ""));
    Person person = new Person("Anna Berg", List.of(), posts);
    Person shuffled = new Person("Anna Berg", List.of("Berg"), shuffled(posts, seed));
    List<String> articles = IntStream.range(0, 9).mapToObj(i -> "article " + i).toList();
    assertThat(shuffled(articles, seed).stream().map(a -> key(shuffled, a)).distinct())
        .containsExactly(key(person, "another"));
  }

  private static <T> List<T> shuffled(List<T> list, long seed) {
    List<T> copy = new java.util.ArrayList<>(list);
    Collections.shuffle(copy, new Random(seed));
    return copy;
  }

  private static String key(Entity entity, String article) {
    return EntityKey.of(entity, article);
  }

  private static Person person(String name, Post... posts) {
    return new Person(name, List.of(), List.of(posts));
  }

  private static Post post(String title, String country) {
    return new Post(title, GAZETTEER.country(country).map(EntityKeyTest::place));
  }

  private static Organization organization(String name) {
    return new Organization(name, List.of(), Organization.Kind.GOVERNMENT, Optional.empty());
  }

  private static Place place(Entry entry) {
    return new Place(
        entry.name(), List.of(), PlaceKinds.of(entry.kind()), Optional.empty(), Optional.of(entry));
  }
}
