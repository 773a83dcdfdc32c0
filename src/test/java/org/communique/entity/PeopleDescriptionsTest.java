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

  private void named(String name, String title) {
    Referent person = new Referent(Referent.Sort.PERSON, name);
    person.holds(new Referent.Office(title, Optional.empty()));
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
    Description description =
        new Description(
            NounPhrase.in(sentence).get(0), Optional.of(title), Optional.empty(), noun, false);
    Atlas atlas =
        new Atlas(name -> List.of(), iso -> Optional.empty(), city -> Optional.empty(), e -> false);
    World world = new World(List.of(), List.of(), List.of(), atlas);
    return new PeopleDescriptions(world, trail)
        .titled(description).stream().map(Referent::name).toList();
  }
}
