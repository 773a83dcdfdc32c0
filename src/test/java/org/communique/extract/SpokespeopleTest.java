package org.communique.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.communique.entity.Entity;
import org.communique.entity.Entity.Person;
import org.communique.entity.Entity.Post;
import org.communique.fact.Fact;
import org.junit.jupiter.api.Test;

class SpokespeopleTest {
  private static final String TREE =
      "(S (NP (PRP We/we)) (VP (VBD met/meet) (PP (IN with) (NP (NNP Jan) (NNP Kos))) (PP (IN in) (NP (NNP Oslo)))))";

  @Test
  void aSpokesmanWhoSaysWeMeansThoseForWhomHeSpeaks() {
    assertThat(met(person("army spokeswoman"))).containsExactly("meeting | Chad; Jan Kos | actual");
    assertThat(met(person("minister"))).containsExactly("meeting | Eva Saleh; Jan Kos | actual");
  }

  private static Person person(String title) {
    return new Person(
        "Eva Saleh", List.of(), List.of(new Post(title, Optional.of((Entity) Dispatch.CHAD))));
  }

  private static List<String> met(Person speaker) {
    return Dispatch.of(TREE).describing("We", (Entity) speaker).lines(Fact.Meeting.class);
  }
}
