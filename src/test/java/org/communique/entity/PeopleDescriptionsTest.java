package org.communique.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.communique.text.Bracketed;
import org.communique.text.Sentence;
import org.junit.jupiter.api.Test;

class PeopleDescriptionsTest {
  private final Trail trail = new Trail();

  @Test
  void twoPresidentsAreNoTwoMinisters() {
    named("Ann Diop", "finance minister");
    named("Jan Kos", "finance minister");
    assertThat(meant("presidents", "president")).isEmpty();
  }

  @Test
  void thePeopleWhoHoldThePostAreMeant() {
    named("Ann Diop", "president");
    named("Jan Kos", "president");
    named("Eva Lind", "finance minister");
    assertThat(meant("presidents", "president")).containsExactly("Jan Kos", "Ann Diop");
  }

  @Test
  void ministersMayBeAnyOfThoseInOffice() {
    named("Ann Diop", "president");
    named("Jan Kos", "finance minister");
    assertThat(meant("ministers", "minister")).containsExactly("Jan Kos", "Ann Diop");
  }

  @Test
  void aDeputySpeaksOfTheSecretaryWhoIsToldOfFurtherOn() {
    named("Ann Diop", "acting assistant secretary");
    assertThat(secretary(person("Jan Kos", "secretary of state"))).containsExactly("Jan Kos");
    assertThat(secretary(person("Jan Kos", "president"))).containsExactly("Ann Diop");
    named("Eva Lind", "foreign secretary");
    assertThat(secretary(person("Jan Kos", "secretary of state"))).containsExactly("Eva Lind");
  }

  @Test
  void theOnlyOneWhoIsCalledSoIsMeantWhereverHeIsNamed() {
    assertThat(secretary(person("Jan Kos", "secretary of state"))).containsExactly("Jan Kos");
    assertThat(secretary(person("Jan Kos", "president"))).isEmpty();
  }

  /** Whom "the Secretary" means where somebody else is told of further on. */
  private List<String> secretary(Referent other) {
    Sentence sentence = Bracketed.sentence("(S (NP (DT The) (NNP Secretary)) (VP (VBD met/meet)))");
    return meant(sentence, "secretary", "secretary", List.of(other));
  }

  private static Referent person(String name, String title) {
    Referent person = new Referent(Referent.Sort.PERSON, name);
    person.holds(new Referent.Office(title, Optional.empty()));
    return person;
  }

  private void named(String name, String title) {
    Referent person = person(name, title);
    Sentence sentence = Bracketed.sentence("(S (NP (NNP Somebody)) (VP (VBD spoke)))");
    trail.add(
        new Trail.Step(
            sentence, 0, 1, Optional.of(Reference.Form.NAME), List.of(person), true, false));
  }

  /** Whom "the two" people of a title mean, the one named last first. */
  private List<String> meant(String noun, String title) {
    Sentence sentence =
        Bracketed.sentence(
            "(S (NP (DT The) (CD two) (NNS %s/%s)) (VP (VBD met)))".formatted(noun, title));
    return meant(sentence, noun, title, List.of());
  }

  private List<String> meant(Sentence sentence, String noun, String title, List<Referent> others) {
    Description description =
        new Description(
            NounPhrase.in(sentence).get(0), Optional.of(title), Optional.empty(), noun, false);
    Atlas atlas =
        new Atlas(name -> List.of(), iso -> Optional.empty(), city -> Optional.empty(), e -> false);
    World world = new World(others, List.of(), List.of(), atlas);
    return new PeopleDescriptions(world, trail, Optional.empty())
        .titled(description).stream().map(Referent::name).toList();
  }
}
