package org.communique.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.communique.entity.Entity;
import org.communique.text.Tree;
import org.junit.jupiter.api.Test;

class TitledListsTest {
  private static final String TREE =
      "(S (NP (NP (%s)) (PP (IN of) (NP (NP (NNP Chad) (NNP Minister) (NNP Ann) (NNP Diop)) (CC and) (NP (NNP Premier) (NNP Jan) (NNP Kos))))) (VP (VBD met/meet)))";

  @Test
  void peopleBehindTheNameOfABodyAreThose() {
    assertThat(people("NNP Republic")).containsExactly(Dispatch.DIOP, Dispatch.KOS);
  }

  @Test
  void whoeverBelongsToThemIsNot() {
    assertThat(people("NNS supporters/supporter")).isEmpty();
  }

  private static List<Entity> people(String head) {
    Source source = Dispatch.of(TREE.formatted(head)).source();
    Tree phrase = source.text().sentences().get(0).tree().children().get(0);
    Tree subject = phrase.is("S") ? phrase.children().get(0) : phrase;
    return new TitledLists(source).of(source.text().sentences().get(0), subject);
  }
}
