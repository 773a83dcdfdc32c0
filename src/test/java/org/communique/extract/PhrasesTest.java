package org.communique.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.communique.text.Bracketed;
import org.communique.text.Sentence;
import org.junit.jupiter.api.Test;

class PhrasesTest {
  @Test
  void aListOfNamesOfWhichTwoAreJoinedIsOneList() {
    assertThat(
            conjuncts(
                "(NP (NP (NNP Oslo)) (, ,) (NP (NP (NNP Riga) (CC and) (NNP Tallinn)) (PP (IN from) (NP (NNP June)))))"))
        .containsExactly("(NP Oslo)", "(NP Riga)", "(NP (NP Tallinn) (PP from (NP June)))");
  }

  @Test
  void peopleNamedBehindTheirPostAreNoFurtherPart() {
    assertThat(
            conjuncts("(NP (NP (DT the) (NNS envoys)) (, ,) (NP (NNP Diop) (CC and) (NNP Vega)))"))
        .hasSize(1);
  }

  private static List<String> conjuncts(String tree) {
    Sentence sentence = Bracketed.sentence(tree);
    return Phrases.conjuncts(sentence.tree()).stream()
        .map(t -> Bracketed.text(t, sentence))
        .toList();
  }
}
